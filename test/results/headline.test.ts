/** One method, view and boundary head every place: JSON, terminal, first sheet, targets and the text to publish. */
import type { Assessment } from '../../src/assess';
import { summaryLines } from '../../src/commandline/summary';
import { computed, plant, year2024, type Tables } from '../support/plant';
import { textsOf } from '../support/texts';

/** 250 t of rolling scrap goes back to the casthouse. */
const works = (...settings: readonly string[]): Tables => ({
  Settings: year2024(...settings),
  Production: `Site | Process | Product | Quantity | Unit | Role
S | Casthouse | Slab | 1000 | t |
S | Rolling | Sheet | 750 | t |
S | Rolling | Rolling scrap | 250 | t | scrap`,
  Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 600 | t | 1
S | Rolling | Slab | 1000 | t | 1`,
  Scrap: `Site | Process | Class | Quantity | Unit | Origin process
S | Casthouse | post-consumer | 150 | t |
S | Casthouse | internal | 250 | t | Rolling`,
  Energy:
    'Site | Process | Carrier | Quantity | Unit\nS | Casthouse | Electricity | 100 | MWh\nS | Rolling | Electricity | 400 | MWh',
  Factors: `Item | Component | Value | Unit
Electricity | location | 0.5 | tCO2/MWh
Electricity | residual | 0.6 | tCO2/MWh
Primary ingot | footprint | 10 | tCO2e/t`,
  Targets: 'Metric | Subject | Year | Target | Unit\nfootprint | Sheet | 2024 | 9 | tCO2e/t',
});

/** Texts and numbers of a sheet, row by row. */
function rowsOf({ reports }: Assessment, key: string): readonly (readonly unknown[])[] {
  const sheet = reports.sheets.find((candidate) => candidate.key === key);
  return (sheet?.rows ?? []).map((row) => row.flatMap((cell) => cell?.value ?? []));
}

describe('headed by co-product, the rolling scrap sold', () => {
  const loop = works('Scrap allocation | co-product');
  const assessment = plant({
    ...loop,
    Materials: loop.Materials!.replace('600 | t', '850 | t'),
    Scrap: 'Site | Process | Class | Quantity | Unit\nS | Casthouse | post-consumer | 150 | t',
  });
  const sheet = computed(assessment).products.find(({ product }) => product === 'Sheet')!;

  test('the JSON heads with it and names it, and keeps cut-off under its own name', () => {
    expect(computed(assessment).headline).toEqual({
      method: 'co-product',
      view: 'market-based',
      boundary: 'organisation',
    });
    expect(sheet.headline).toMatchObject({ method: 'co-product', footprint: sheet.headline.marketBased });
    expect(sheet.footprint.coProduct.marketBased.total).toBe('8.8');
    expect(sheet.headline.marketBased).toBe('8.8');
    expect(sheet.footprint).toMatchObject({ method: 'cut-off' });
    expect(Number(sheet.footprint.marketBased.total)).toBeCloseTo(8800 / 750, 12);
  });

  test('terminal, first sheet and target show the same number', () => {
    const shown = Number(sheet.headline.marketBased);
    const [first] = summaryLines(assessment).filter((line) => line.startsWith('Sheet:'));
    expect(first).toContain(`Sheet: ${shown.toFixed(3)} tCO2e/t market-based`);
    expect(first).toContain('(co-product)');
    const glance = rowsOf(assessment, 'cover').find(([name]) => name === 'Sheet')!;
    expect(glance[2]).toBeCloseTo(shown, 12);
    expect(computed(assessment).targets[0]!.actual).toBe(sheet.headline.marketBased);
  });
});

describe('headed by the boundary of the process', () => {
  const assessment = plant(works('Recycled content boundary | process'));
  const texts = textsOf(assessment, 'en').join('\n');

  test('terminal and JSON show its share', () => {
    const sheet = computed(assessment).products.find(({ product }) => product === 'Sheet')!;
    expect(sheet.headline.recycledContent.total).toBe('0.4');
    expect(summaryLines(assessment).join('\n')).toContain('Sheet: recycled content 40.0 %');
  });

  test('the text to publish shows its share in percent and says what internal scrap counts for', () => {
    expect(texts).toContain(
      'Recycled content of Sheet, 2024-01-01 to 2024-12-31: 40.0 % (share of the aluminium metal charged), of it 25.0 % pre-consumer and 15.0 % post-consumer material as ISO 14021:2016 defines them. Boundary: process; internal scrap counts as pre-consumer only where it comes from another process of the organisation.',
    );
    expect(texts).not.toContain('internal scrap does not count');
  });

  test('the text names the supply that no factor covers', () =>
    expect(texts).toContain('cradle to gate without the supply of Electricity'));
});

test('what is withheld is said in the text, with the number of its finding', () => {
  const tables = works();
  const assessment = plant({ ...tables, Materials: tables.Materials!.replace('600 | t', 'ca. 600 | t') });
  const number = assessment.findings.findIndex(({ code }) => code === 'unreadable-number') + 1;
  expect(number).toBeGreaterThan(0);
  expect(textsOf(assessment, 'en')).toEqual(
    expect.arrayContaining([
      `Carbon footprint of Sheet: not yet available, see finding ${number}.`,
      `Recycled content of Sheet: not yet available, see finding ${number}.`,
    ]),
  );
});
