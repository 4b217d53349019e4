/** The rows to vouch: each tonne with the same chance, the same for whoever has book and seed; and what is found in them is projected on all, live. */
import { assessFigures, sealOf } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { languages, type Language } from '../../src/languages';
import { auditOf, evidenceKind, sheetsOfAudit, usualChoice, type Audit } from '../../src/results/audit';
import { certaintyFactor } from '../../src/results/auditFactors';
import type { SampleChoice } from '../../src/results/auditSample';
import type { PlannedCell, SheetPlan } from '../../src/workbook/sheetPlan';
import { recalculateWithIronCalc } from '../officeHost/openBook';
import { checkOoxml } from '../support/ooxmlCheck';
import { sheetsOf, type Tables } from '../support/plant';

/** Emissions of 1,000 t: a row of 500 t, and 100 rows of 5 t, the last of them a reversal of one before. */
const works: Tables = {
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t',
  Energy: [
    'Process | Carrier | Quantity | Unit | Evidence',
    'Smelter | Power | 500 | MWh | bills/january.pdf',
    ...Array.from(
      { length: 100 },
      (_, row) => `Smelter | Steam | 5 | GJ | ${row % 10 === 0 ? 'estimated' : `S-${row}`}`,
    ),
  ].join('\n'),
  Factors: 'Item | Component | Value | Unit\nPower | location | 1 | tCO2/MWh\nSteam | location | 1 | tCO2/GJ',
};
const sheets = sheetsOf(works);
const { snapshot } = openXlsx(newXlsx(sheets));
const figures = assessFigures(snapshot);
const taken = { sheets: sheets.map(({ name }) => name), tables: ['crossfootvouching1'] };

function audit(choice: Partial<SampleChoice> = {}, language: Language = 'en'): Audit {
  const { code } = sealOf(figures, snapshot);
  const found = auditOf(figures, code, { ...usualChoice(figures), ...choice }, language);
  if (!found) throw new Error('nothing is drawn');
  return found;
}

test('the factors are those that are printed', () => {
  expect([0, 1, 2, 3].map((found) => certaintyFactor('0.95', found).toFixed(2))).toEqual([
    '3.00',
    '4.74',
    '6.30',
    '7.75',
  ]);
  expect(certaintyFactor('0.9', 0).toFixed(2)).toBe('2.30');
});

test('a row larger than the interval is taken for sure, of the others one in each interval', () => {
  const { sample } = audit({ materiality: 0.06 });
  expect(sample).toMatchObject({ population: 1000, material: 60, withheld: 0 });
  expect(sample.interval).toBeCloseTo(60 / 2.9957, 3);
  expect(sample.rows.filter(({ isCertain }) => isCertain).map(({ cell }) => cell)).toEqual(['Energy!C2']);
  const rows = sample.rows.filter(({ isCertain }) => !isCertain).map(({ row }) => row);
  const hits = Array.from({ length: rows.length }, (_, hit) => sample.start + hit * sample.interval);
  expect(rows).toEqual(hits.map((hit) => 1 + Math.floor(hit / 5)));
  expect(sample.start + rows.length * sample.interval).toBeGreaterThanOrEqual(500);
});

test('seed and book alone say which rows: the same ones again, others for another seed', () => {
  const rows = (seed: string) => audit({ seed }).sample.rows.map(({ row }) => row);
  expect(rows('1')).toEqual(rows('1'));
  expect(new Set(['1', '2', '3', '4', '5'].map((seed) => rows(seed).join())).size).toBeGreaterThan(2);
  expect(auditOf(figures, 'OTHER', usualChoice(figures), 'en')?.sample.start).not.toBe(audit().sample.start);
});

test('expected error makes the interval smaller, and more than is material draws nothing', () => {
  expect(audit({ expected: 0.01 }).sample.interval).toBeCloseTo((50 - 1.6 * 10) / 2.9957, 3);
  expect(auditOf(figures, '', { ...usualChoice(figures), expected: 0.05 }, 'en')).toBeUndefined();
});

test('what is estimated stands on the list of what is to be judged', () => {
  const estimated = audit().items.filter(({ kind }) => kind === 'estimated');
  expect(estimated).toHaveLength(10);
  expect(estimated[0]).toEqual({ kind: 'estimated', place: 'Energy!C3', text: 'estimated' });
});

test.each(['', 'Invoice 12', 'bills/january.pdf', 'C:\\bills\\a', 'https://example.org/a.pdf'])(
  'evidence "%s" is told by its text',
  (evidence) => {
    const kinds = { '': 'none', 'Invoice 12': 'named', 'https://example.org/a.pdf': 'link' };
    expect(evidenceKind(evidence)).toBe(kinds[evidence as keyof typeof kinds] ?? 'path');
  },
);

/** The sheets with what somebody found in the first row taken by chance. */
function vouched(plans: readonly SheetPlan[], quantity: number): readonly SheetPlan[] {
  const typed = (row: readonly (PlannedCell | undefined)[], isFirst: boolean): readonly (PlannedCell | undefined)[] =>
    row.map((cell, column) =>
      column === 9 ? { value: isFirst ? 'no' : 'yes' } : column === 10 && isFirst ? { value: quantity } : cell,
    );
  return plans.map((plan, index) =>
    index > 0 ? plan : { ...plan, rows: plan.rows.map((row, at) => (at === 0 ? row : typed(row, at === 2))) },
  );
}

test.each(languages)('in %s the sheets are well-formed, no ledgers, and stand beside an earlier audit', (language) => {
  const plans = sheetsOfAudit(audit({}, language), evidenceKindAsState, language, taken);
  expect(plans[0]?.tables?.[0]?.name).toBe('CrossfootVouching2');
  const bytes = newXlsx([...sheets, ...plans]);
  expect(checkOoxml(bytes)).toEqual([]);
  expect(assessFigures(openXlsx(bytes).snapshot).findings).toEqual(figures.findings);
  const values = recalculateWithIronCalc(bytes);
  for (const { name, rows } of plans)
    rows.forEach((row, at) =>
      row.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const found =
          values.get(`'${name}'!${'ABCDEFGHIJKLM'[column]}${at + 1}`) ??
          values.get(`${name}!${'ABCDEFGHIJKLM'[column]}${at + 1}`) ??
          '';
        if (typeof cell.value === 'number') expect(found).toBeCloseTo(cell.value, 6);
        else expect(found).toBe(cell.value);
      }),
    );
});

test('an error found in a row is projected with its tainting, and the limit grows', () => {
  const drawn = audit();
  const plans = vouched(sheetsOfAudit(drawn, evidenceKindAsState, 'en', taken), 4);
  const values = recalculateWithIronCalc(newXlsx([...sheets, ...plans]));
  const result = plans[2];
  const valueBeside = (label: string) => {
    const row = (result?.rows.findIndex(([cell]) => cell?.value === label) ?? -1) + 1;
    return values.get(`'Audit result'!B${row}`);
  };
  const { interval } = drawn.sample;
  expect(valueBeside('Error projected from the others, tCO2e')).toBeCloseTo(0.2 * interval, 6);
  const limit =
    interval * (certaintyFactor('0.95', 0) + 0.2 * (certaintyFactor('0.95', 1) - certaintyFactor('0.95', 0)));
  expect(valueBeside('At most booked too high, tCO2e')).toBeCloseTo(limit, 6);
  expect(valueBeside('Rows still open')).toBe(0);
  expect(valueBeside('Conclusion')).toBe('Error may be material: extend the work');
});

function evidenceKindAsState(evidence: string) {
  const kind = evidenceKind(evidence);
  return kind === 'path' ? 'elsewhere' : kind;
}
