/** The rows to vouch: each tonne with the same chance, the same for whoever has book and seed; and what is found in them is projected on all, live. */
import { assessFigures, sealOf } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { languages, type Language } from '../../src/languages';
import { auditSheets } from '../../src/reports/audit/auditSheets';
import { auditOf, evidenceByText, evidenceKind, usualChoice, type Audit } from '../../src/results/audit';
import { auditBefore } from '../../src/results/auditBefore';
import { certaintyFactor } from '../../src/results/auditFactors';
import type { SampleChoice } from '../../src/results/auditSample';
import { reasonsOf } from '../../src/calculation/graph/node';
import { findingMessage } from '../../src/language/findingMessage';
import { words } from '../../src/language/words';
import type { Results } from '../../src/results/allResults';
import { publishedNumbers } from '../../src/results/publishedNumbers';
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
  const found = auditOf(figures, { code, choice: { ...usualChoice(figures), ...choice } }, language);
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
  expect(auditOf(figures, { code: 'OTHER', choice: usualChoice(figures) }, 'en')?.sample.start).not.toBe(
    audit().sample.start,
  );
});

test('expected error makes the interval smaller, and more than is material draws nothing', () => {
  expect(audit({ expected: 0.01 }).sample.interval).toBeCloseTo((50 - 1.6 * 10) / 2.9957, 3);
  expect(auditOf(figures, { code: '', choice: { ...usualChoice(figures), expected: 0.05 } }, 'en')).toBeUndefined();
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
function vouched(plans: readonly SheetPlan[], quantity: number, language: Language = 'en'): readonly SheetPlan[] {
  const [yes, no] = words(language).audit.vouch.answers;
  const typed = (row: readonly (PlannedCell | undefined)[], isFirst: boolean): readonly (PlannedCell | undefined)[] =>
    row.map((cell, column) =>
      column === 9 ? { value: (isFirst ? no : yes) ?? null } : column === 10 && isFirst ? { value: quantity } : cell,
    );
  return plans.map((plan, index) =>
    index > 0 ? plan : { ...plan, rows: plan.rows.map((row, at) => (at === 0 ? row : typed(row, at === 2))) },
  );
}

test.each(languages)('in %s the sheets are well-formed, no ledgers, and stand beside an earlier audit', (language) => {
  const plans = auditSheets(audit({}, language), evidenceByText, language, taken);
  expect(plans[0]?.tables?.[0]?.name).toBe('CrossfootVouching2');
  const bytes = newXlsx([...sheets, ...plans]);
  expect(checkOoxml(bytes)).toEqual([]);
  expect(assessFigures(openXlsx(bytes).snapshot).findings).toEqual(figures.findings);
  expect(differences(plans, recalculateWithIronCalc(bytes))).toEqual([]);
});

/** Cells whose formula does not give what it is expected to. */
function differences(
  plans: readonly SheetPlan[],
  values: ReturnType<typeof recalculateWithIronCalc>,
): readonly (readonly [string, unknown, unknown])[] {
  return plans.flatMap(({ name, rows }) =>
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        if (cell?.formula === undefined) return [];
        const place = `${'ABCDEFGHIJKLM'[column]}${at + 1}`;
        const found = values.get(`'${name}'!${place}`) ?? values.get(`${name}!${place}`) ?? '';
        const isAlike =
          typeof cell.value === 'number' && typeof found === 'number'
            ? Math.abs(found - cell.value) <= 1e-9 * Math.max(1, Math.abs(cell.value))
            : found === cell.value;
        return isAlike ? [] : [[`${name}!${place}`, cell.value, found] as const];
      }),
    ),
  );
}

test('an error found in a row is projected with its tainting, and the limit grows', () => {
  const drawn = audit();
  const plans = vouched(auditSheets(drawn, evidenceByText, 'en', taken), 4);
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

test.each(languages)(
  'in %s ticks, quantities found and notes are taken over into the next audit of the same rows',
  (language) => {
    const first = audit({ seed: '7', materiality: 0.06 }, language);
    const plans = vouched(auditSheets(first, evidenceByText, language, taken), 4, language);
    const book = openXlsx(newXlsx([...sheets, ...plans])).snapshot;
    const before = auditBefore(book);
    expect(before?.choice).toEqual({ seed: '7', materiality: 0.06, confidence: '0.95', expected: 0 });
    const now = assessFigures(book);
    const code = sealOf(now, book).code;
    const again = auditOf(now, { code, choice: usualChoice(now, before), ...(before && { before }) }, language);
    expect(again?.sample).toEqual(first.sample);
    expect(again?.vouched.map(({ agrees }) => agrees)).toEqual(
      first.sample.rows.map((_, row) => (row === 1 ? 'no' : 'yes')),
    );
    // 5 t booked, 4 t found: a fifth of an interval.
    const { interval } = first.sample;
    expect(again?.found.projected.toNumber()).toBeCloseTo(interval / 5, 9);
    expect(again?.found).toMatchObject({ open: 0, conclusion: 'beyond' });
    // What the sheets are expected to say is what they say when they are calculated.
    const next = auditSheets(again as Audit, evidenceByText, language, taken);
    expect(differences(next, recalculateWithIronCalc(newXlsx([...sheets, ...next])))).toEqual([]);
  },
);

test('a row with another quantity is another row: what was said of it is not taken over', () => {
  const first = audit();
  const book = openXlsx(newXlsx([...sheets, ...vouched(auditSheets(first, evidenceByText, 'en', taken), 4)])).snapshot;
  const later = sheetsOf({ ...works, Energy: (works.Energy ?? '').replace('| 500 |', '| 501 |') });
  const now = openXlsx(newXlsx(later)).snapshot;
  const figuresNow = assessFigures(now);
  const [code, before] = [sealOf(figures, snapshot).code, auditBefore(book)];
  const again = auditOf(figuresNow, { code, choice: usualChoice(figuresNow), ...(before && { before }) }, 'en');
  expect(again?.sample.rows[0]).toMatchObject({ cell: 'Energy!C2', quantity: 501 });
  expect(again?.vouched[0]?.agrees).toBeUndefined();
  expect(again?.vouched.some(({ agrees }) => agrees === 'yes')).toBe(true);
});

test('what is withheld, doubted, judged and estimated all stands on the list, each finding once', () => {
  const broken = { ...works, Energy: `${works.Energy ?? ''}\nSmelter | Steam | many | GJ | S-101` };
  const book = openXlsx(newXlsx(sheetsOf(broken))).snapshot;
  const found = assessFigures(book);
  const items = auditOf(found, { code: '', choice: usualChoice(found) }, 'en')?.items ?? [];
  const told = (kind: string) => items.filter((item) => item.kind === kind).map(({ text }) => text);
  const said = (severity: string) =>
    found.findings.filter((one) => one.severity === severity).map((one) => findingMessage(one, 'en'));
  expect(said('error').length * said('warning').length * said('note').length).toBeGreaterThan(0);
  expect(told('withheld')).toEqual(expect.arrayContaining([...said('error')]));
  expect([...told('withheld'), ...told('doubted')]).toEqual(expect.arrayContaining([...said('warning')]));
  expect(told('judged')).toEqual(expect.arrayContaining([...said('note')]));
  const reasons = publishedNumbers(found.results as Results).flatMap(({ node }) => reasonsOf(node));
  expect(items.map(({ text }) => text)).toEqual(
    expect.arrayContaining(reasons.map((reason) => findingMessage(reason, 'en'))),
  );
});
