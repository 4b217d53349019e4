/** In whatever order sheets are laid out, a formula that needs another sheet's cells refers to them; what cannot be laid out yet says so. */
import { assess } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { words } from '../../src/language/words';
import { allSheets, readingOrder, type AnySheet } from '../../src/reports/allSheets';
import { composeReports } from '../../src/reports/composeReports';
import { sampleSheets } from '../../src/samples/allSamples';
import { sheetKeys, type SheetKey } from '../../src/workbook/ownSheets';
import type { SheetPlan } from '../../src/workbook/sheetPlan';

const { calculation, stages, quality, results, ...rest } = assess(
  openXlsx(newXlsx(sampleSheets('demo-corrected', 'en') ?? [])).snapshot,
  { language: 'en' },
);
const laidOut = (sheets: readonly AnySheet[]): readonly SheetPlan[] => {
  if (!calculation || !stages || !quality || !results) throw new Error('the sample has no results');
  return composeReports({ calculation, stages, quality, results, ...rest }, words('en').sheet, sheets).sheets;
};
const first = (key: SheetKey): readonly AnySheet[] => [
  ...allSheets.filter((sheet) => sheet.key === key),
  ...allSheets.filter((sheet) => sheet.key !== key),
];

/** How many differences of each sheet are rounded to the decimals that stand on `Crossfoot`. */
const roundedOn = (sheets: readonly SheetPlan[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    sheets.map(({ key = '', rows }) => [
      key,
      rows.flat().filter((cell) => /^ROUND\(.*,(Checks!)?\$B\$\d+\)$/.test(cell?.formula ?? '')).length,
    ]),
  );

test('every sheet has its row, and those that are read stand in one order', () => {
  expect(allSheets.map(({ key }) => key).sort()).toEqual([...sheetKeys].sort());
  expect(new Set(allSheets.flatMap(({ read }) => read ?? [])).size).toBe(readingOrder.length);
});

const inTurn = laidOut(allSheets);

test('sheets stand in their order, whichever is laid out first', () => {
  const keys = inTurn.map(({ key }) => key);
  expect(keys).toEqual(sheetKeys.filter((key) => keys.includes(key)));
  expect(laidOut(first('parity')).map(({ key }) => key)).toEqual(keys);
});

test.each(['recycledContent', 'disclosed', 'targets'] as const)(
  '%s laid out before the decimals of differences stand anywhere rounds by them all the same',
  (key) => {
    expect(roundedOn(inTurn)[key]).toBeGreaterThan(0);
    expect(roundedOn(laidOut(first(key)))).toEqual(roundedOn(inTurn));
  },
);

test('a sheet that needs at once what no sheet has laid out says what', () => {
  expect(() => laidOut(first('crossfoot'))).toThrow('sums is asked for before it is laid out');
});

test('a formula that names a sheet which is not there says which', () => {
  expect(() => laidOut(allSheets.filter(({ key }) => key !== 'crossfoot'))).toThrow(
    'crossfoot is asked for before it is laid out',
  );
});
