/** What is withheld comes back in the workbook as soon as its cause is mended, as the engine has it; and never as anything else. */
import { readRange } from '../../src/hosts/xlsx/readRange';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { sampleSheets } from '../../src/samples/allSamples';
import { recalculate } from '../support/libreOffice';
import { mend, typedInto, type Mended } from '../support/mending';
import { written, year2024, type Tables } from '../support/plant';
import { writeResults } from '../support/writtenWorkbook';

const counts = ({ back, still, wrong }: Mended) => ({ back: back.length > 0, still: still.length > 0, wrong });

describe('the demo, whose errors are a unit that nobody knows and a number written as text', () => {
  const demo = writeResults(sampleSheets('demo', 'en') ?? []);
  const [unit, quantity] = ['Materials!F155', 'Scrap!F73'];

  test('both mended: all comes back, but shares on the product basis, whose yields only a new calculation can tell from the balance', async () => {
    const { back, still, wrong } = await mend(demo, { [unit]: 't', [quantity]: 46.2 });
    const onProduct = still.filter((said) => said.startsWith('products.recycledContent.otherBasis.'));
    expect([still.filter((said) => !onProduct.includes(said)), wrong]).toEqual([[], []]);
    expect(onProduct).toHaveLength(3);
    expect(back.some((citation) => citation.startsWith('products.footprint.locationBased.total'))).toBe(true);
    expect(back.some((citation) => citation.startsWith('products.recycledContent'))).toBe(true);
  });

  test('one mended: what the other withholds is withheld', async () => {
    const { back, wrong } = await mend(demo, { [unit]: 't' });
    expect(wrong).toEqual([]);
    expect(back.some((citation) => citation.startsWith('products.recycledContent'))).toBe(false);
    expect(back.length).toBeGreaterThan(10);
  });

  test('another wrong value, or one that makes a line of its own: nothing comes back', async () => {
    for (const typed of [{ [quantity]: 'about 40' }, { [quantity]: null }, { [quantity]: -3 }, { [unit]: 'kg' }])
      expect(await mend(demo, typed)).toEqual({ back: [], still: expect.any(Array), wrong: [] });
  });
});

/** Two quantities of one process that cannot be read, each beside a row that can. */
const works: Tables = {
  Settings: year2024('Region | World'),
  Production: `Process | Product | Quantity | Unit
    Casting | Ingot | 100 | t
    Rolling | Sheet | 80 | t`,
  Materials: `Process | Item | Quantity | Unit | Metal content
    Casting | Primary | 60 | t | 1
    Casting | Primary | n/a | t | 1
    Rolling | Ingot | 85 | t | 1`,
  Energy: `Process | Carrier | Quantity | Unit
    Casting | Electricity | 50 | MWh
    Casting | Electricity | n/a | MWh
    Rolling | Electricity | 20 | MWh
    Rolling | Electricity | n/a | MWh`,
  Factors: `Item | Component | Gas | Value | Unit
    Primary | footprint | | 10 | tCO2e/t
    Electricity | location | CO2 | 0.5 | tCO2/MWh
    Electricity | residual | CO2 | 0.6 | tCO2/MWh`,
};

describe('quantities that cannot be read', () => {
  const book = written(works);

  test('come back together', async () => {
    const mended = { 'Materials!C3': 50, 'Energy!C3': 10, 'Energy!C5': 7 };
    expect(counts(await mend(book, mended))).toEqual({ back: true, still: false, wrong: [] });
  });

  test('come back one by one: a result waits for all that it needs', async () => {
    const { back, wrong } = await mend(book, { 'Energy!C3': 10, 'Materials!C3': 50 });
    expect(wrong).toEqual([]);
    expect(back).toContain('products.footprint.locationBased.total[|Casting|Ingot]');
    expect(back).not.toContain('products.footprint.locationBased.total[|Rolling|Sheet]');
  });

  test('are not taken for mended where their row has changed places with a good one', async () => {
    const sorted = { 'Energy!C2': 'n/a', 'Energy!C3': 50 };
    expect(await mend(book, sorted)).toEqual({ back: [], still: [], wrong: [] });
  });

  test('are shown as mended among the findings', async () => {
    const bytes = await recalculate(typedInto(book, { 'Energy!C3': 10 }));
    const plan = book.sheets.find(({ key }) => key === 'findings');
    const table = plan?.tables?.find(({ name }) => name === 'Findings');
    const rows = readRange(openXlsx(bytes), plan?.name ?? '', plan?.rows.length ?? 0).slice(
      table?.headerRow,
      (table?.headerRow ?? 0) + (table?.rowCount ?? 0),
    );
    const [cell, status] = ['Cell', 'Status'].map((head) => table?.headers.indexOf(head) ?? -1);
    const statusOf = Object.fromEntries(rows.map((cells) => [cells[cell!], cells[status!]]));
    expect(statusOf).toMatchObject({ 'Energy!C3': 'mended', 'Energy!C5': 'open', 'Materials!C3': 'open' });
  });
});

/** A loop of goods, a co-product, and what is drawn from another site. */
const loop: Tables = {
  Production: `Site | Process | Product | Quantity | Unit | Role
    A | Casthouse | Slab | 1000 | t |
    A | Rolling | Sheet | 700 | t |
    A | Rolling | Chips | 250 | t | co-product
    B | Press | Profile | 80 | t |`,
  Materials: `Site | Process | Item | Quantity | Unit | Metal content
    A | Casthouse | Primary | 600 | t | 0.99
    A | Casthouse | Chips | 200 | t | 1
    A | Rolling | Slab | 960 | t | 1
    B | Press | Sheet | 90 | t | 1`,
  Scrap: `Site | Process | Class | Quantity | Unit | Metal content | Footprint
    A | Casthouse | pre-consumer | 100 | t | 0.95 | 0.2
    A | Casthouse | post-consumer | 150 | t | 0.9 |`,
  Energy: `Site | Process | Carrier | Quantity | Unit
    A | Casthouse | Electricity | 400 | MWh
    B | Press | Electricity | 40 | MWh`,
  Factors: `Item | Component | Value | Unit
    Electricity | location | 0.5 | tCO2/MWh
    Primary | footprint | 10 | tCO2e/t`,
};

test.each([
  ['Production!D2', '1000'],
  ['Production!D5', '80'],
  ['Materials!D4', '960'],
  ['Scrap!D3', '150'],
  ['Energy!D2', '400'],
])('what stands in one row alone comes back when its quantity is typed anew: %s', async (cell, quantity) => {
  const name = cell.replace(/!.*/, '');
  const spoilt = { ...loop, [name]: loop[name]!.replace(`| ${quantity} |`, '| n/a |') };
  expect(counts(await mend(written(spoilt), { [cell]: Number(quantity) }))).toEqual({
    back: true,
    still: false,
    wrong: [],
  });
});
