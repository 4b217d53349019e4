/** The picture of a sheet changes with all that a reader sees on it, and with nothing else. */
import { assess } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { sampleSheets } from '../../src/samples/allSamples';
import type { PlannedCell, SheetPlan } from '../../src/workbook/sheetPlan';
import { sheetPictures } from '../support/sheetPicture';

const ledgers = sampleSheets('demo', 'en') ?? [];
const assessment = assess(openXlsx(newXlsx(ledgers)).snapshot, { language: 'en' });

const linesOf = (key: string, sheets: readonly SheetPlan[]): readonly string[] =>
  (sheetPictures({ ...assessment, reports: { ...assessment.reports, sheets } }, ledgers).get(key) ?? '').split('\n');

/** The lines that are gone from the picture of a sheet, and those that are new, when it has become another. */
function difference(key: string, change: (sheet: SheetPlan) => SheetPlan): { gone: string[]; come: string[] } {
  const { sheets } = assessment.reports;
  const before = linesOf(key, sheets);
  const after = linesOf(
    key,
    sheets.map((sheet) => (sheet.key === key ? change(sheet) : sheet)),
  );
  return { gone: before.filter((line) => !after.includes(line)), come: after.filter((line) => !before.includes(line)) };
}

/** The sheet with the first cell that holds the text made another. */
const withCell =
  (text: string, change: (cell: PlannedCell) => PlannedCell) =>
  (sheet: SheetPlan): SheetPlan => {
    const found = sheet.rows.flat().find((cell) => cell?.value === text);
    return {
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => (cell && cell === found ? change(cell) : cell))),
    };
  };

test('a title that is missing', () => {
  expect(
    difference(
      'disclosed',
      withCell('Disclosed figures beside computed ones', (cell) => ({ ...cell, value: null })),
    ),
  ).toEqual({
    gone: ['title    Disclosed figures beside computed ones'],
    come: ['title'],
  });
});

test('a table that is missing', () => {
  const { gone, come } = difference('inventory', (sheet) => ({
    ...sheet,
    rows: sheet.rows.slice(
      0,
      sheet.rows.findIndex((row) => row?.[0]?.value === 'Comprehensive energy consumption'),
    ),
  }));
  expect(gone.slice(0, 3)).toEqual([
    'section  Comprehensive energy consumption |',
    expect.stringMatching(/^note {5}GB\/T 2589: each carrier once/),
    'heading  Site | >Standard coal',
  ]);
  expect(come).toEqual([]);
});

test.each<[what: string, change: Partial<PlannedCell>, come: RegExp]>([
  ['another word', { value: 'By vapour' }, /^section {2}By vapour \| ×5$/],
  ['another role', { role: 'body' }, /^section {2}body:By gas \| ×5$/],
  ['another place in the cell', { align: 'center' }, /^section {2}\^By gas/],
  ['a formula', { formula: '"By gas"' }, /^section {2}=By gas/],
  ['a link', { link: 'Findings!G1' }, /^section {2}By gas → Findings!G1/],
])('%s', (_, change, come) => {
  const lines = difference(
    'inventory',
    withCell('By gas', (cell) => ({ ...cell, ...change })),
  );
  expect(lines.gone).toEqual(['section  By gas | ×5']);
  expect(lines.come).toHaveLength(1);
  expect(lines.come[0]).toMatch(come);
});

test('a formula that became a number', () => {
  const { gone, come } = difference(
    'targets',
    withCell('achieved', ({ formula: _, ...cell }) => cell),
  );
  expect(gone).toHaveLength(1);
  expect(come).toHaveLength(1);
  expect([gone[0], come[0]].map((line) => /\^=?achieved/.exec(line ?? '')?.[0])).toEqual(['^=achieved', '^achieved']);
});

test.each<[what: string, change: (sheet: SheetPlan) => SheetPlan]>([
  ['a chart that is missing', (sheet) => ({ ...sheet, charts: sheet.charts?.slice(1) ?? [] })],
  ['what stays in view', (sheet) => ({ ...sheet, freeze: { rows: 1, columns: 3 } })],
  ['a width', (sheet) => ({ ...sheet, widths: [10, ...sheet.widths.slice(1)] })],
])('%s', (_, change) => {
  expect(difference('footprints', change).gone).toHaveLength(1);
});

test('other numbers are no difference', () => {
  const moved = (cell: PlannedCell): PlannedCell => ({
    ...cell,
    value: typeof cell.value === 'number' ? cell.value * 1.37 + 1 : cell.value,
  });
  const sheets = assessment.reports.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => cell && moved(cell))),
  }));
  const { reports } = assessment;
  expect(sheetPictures({ ...assessment, reports: { ...reports, sheets } }, ledgers)).toEqual(
    sheetPictures(assessment, ledgers),
  );
});
