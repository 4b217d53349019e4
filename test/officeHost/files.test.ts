/** Files in and out of the test host, and a file's formulas calculated a second time. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import type { PlannedCell, SheetPlan } from '../../src/workbook/sheetPlan';
import { checkOoxml } from '../support/ooxmlCheck';
import { richWorkbook } from '../support/richWorkbook';
import { typeInto } from './model/edits';
import { addTable, renameTable } from './model/tableEdits';
import type { WorkbookModel } from './model/workbook';
import { newWorkbook, openWorkbook, recalculateWithIronCalc, saveWorkbook } from './openBook';

const heading = (value: string): PlannedCell => ({ value, role: 'heading' });

/** A `Scrap` table of two rows, 10 t and 2.5 t, and a sheet `Results` whose B1 adds them up. */
const plan: readonly SheetPlan[] = [
  {
    name: 'Scrap',
    rows: [
      [heading('Class'), heading('Quantity')],
      [{ value: 'internal' }, { value: 10 }],
      [{ value: '=not a formula' }, { value: 2.5, format: '0.00' }],
    ],
    widths: [20, 10],
    freeze: { rows: 1, columns: 0 },
    tables: [{ name: 'Scrap', headerRow: 1, firstColumn: 1, headers: ['Class', 'Quantity'], rowCount: 2 }],
    choices: [{ range: 'A2:A3', values: ['internal', 'pre-consumer'] }],
  },
  {
    name: 'Results of 2024',
    rows: [
      [{ value: 'Total' }, { value: 12.5, formula: 'SUM(Scrap[Quantity])', role: 'total' }],
      [{ value: 5, formula: 'MMULT(A5:B6,A5:B6)', arrayRange: 'A2:B3' }, { value: 3 }],
      [{ value: 3 }, { value: 2 }],
      [],
      [{ value: 2 }, { value: 1 }],
      [{ value: 1 }, { value: 1 }],
    ],
    widths: [20, 10],
    landscape: true,
    printTitleRows: [1, 1],
  },
];

function contents(workbook: WorkbookModel): unknown {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.cells]
      .sort(([a], [b]) => a - b)
      .map(([key, cell]) => [key, cell.value, cell.filledFrom === undefined ? cell.formula : undefined]),
    formats: [...sheet.formats.cells].filter(([, format]) => Object.keys(format).length > 0).sort(([a], [b]) => a - b),
    tables: sheet.tables.map((table) => [table.name, table.area, table.columns.map((column) => column.name)]),
    frozen: sheet.frozen,
    hiddenRows: [...sheet.hiddenRows],
    validations: sheet.validations.map(({ area, properties }) => [area, properties]),
    landscape: sheet.pageLayout['orientation'],
    titles: sheet.pageLayout['printTitleRows'],
  }));
}

test('a workbook that the project wrote opens with its cells, tables, formulas and settings', () => {
  const workbook = openWorkbook(newXlsx(plan));
  const [scrap, results] = workbook.sheets;
  expect(workbook.tableNamed('scrap')?.columns.map((column) => column.name)).toEqual(['Class', 'Quantity']);
  expect([1, 2].map((row) => [scrap?.valueAt(row, 0), scrap?.valueAt(row, 1)])).toEqual([
    ['internal', 10],
    ['=not a formula', 2.5],
  ]);
  expect(scrap?.formats.get(2, 1, 'numberFormat')).toBe('0.00');
  expect(scrap?.frozen).toEqual({ row: 0, column: 0, rows: 1, columns: 16_384 });
  expect(scrap?.validations[0]?.properties).toMatchObject({
    rule: { list: { inCellDropDown: true, source: 'internal,pre-consumer' } },
  });
  expect(results?.cell(0, 1)).toEqual({ value: 12.5, formula: '=SUM(Scrap[Quantity])' });
  expect(results?.cell(1, 0)?.arraySize).toEqual([2, 2]);
  expect(results?.pageLayout['orientation']).toBe('Landscape');
});

test('a saved workbook is sound, and opens again as it was', () => {
  const workbook = openWorkbook(newXlsx(plan));
  const saved = saveWorkbook(workbook);
  expect(checkOoxml(saved)).toEqual([]);
  expect(contents(openWorkbook(saved))).toEqual(contents(workbook));
  expect(openXlsx(saved).snapshot.tables.map((table) => [table.name, table.rowCount])).toEqual([['Scrap', 2]]);
});

test('a rich workbook of other programs opens', () => {
  const workbook = openWorkbook(richWorkbook());
  expect(workbook.tables.length).toBeGreaterThan(0);
  expect(contents(openWorkbook(saveWorkbook(workbook)))).toEqual(contents(workbook));
});

test('a second calculation does not look at the results in the file', () => {
  const files = unzipSync(newXlsx(plan));
  const [path] = Object.entries(files).find(([, bytes]) => strFromU8(bytes).includes('SUM(Scrap[Quantity])')) ?? [''];
  const wrong = strFromU8(files[path]!).replace('<v>12.5</v>', '<v>999</v>');
  expect(wrong).toContain('999');
  const results = recalculateWithIronCalc(zipSync({ ...files, [path]: strToU8(wrong) }));
  expect([...results]).toEqual([
    ["'Results of 2024'!B1", 12.5],
    ["'Results of 2024'!A2", 5],
    ["'Results of 2024'!B2", 3],
    ["'Results of 2024'!A3", 3],
    ["'Results of 2024'!B3", 2],
  ]);
});

test('shared formulas of a file are those of each cell', () => {
  const workbook = newWorkbook();
  typeInto(workbook, workbook.activeSheet, 0, 0, 1);
  const files = unzipSync(saveWorkbook(workbook));
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1+1</f><v>0</v></c></row><row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/><v>0</v></c></row>';
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!).replace(
    /<sheetData>.*<\/sheetData>/,
    `<sheetData>${rows}</sheetData>`,
  );
  const bytes = zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
  expect(openWorkbook(bytes).activeSheet.cell(1, 1)?.formula).toBe('=A2*$A$1+1');
  expect([...recalculateWithIronCalc(bytes)]).toEqual([
    ['Sheet1!B1', 2],
    ['Sheet1!B2', 6],
  ]);
});

test('a result that spilled, a row reference and odd texts are saved as files have them', () => {
  const workbook = newWorkbook(["It's 1"]);
  const sheet = workbook.activeSheet;
  [
    ['a', 'b & <c>'],
    [1, '_x0041_ line\nbreak'],
    [2, "''quoted"],
  ].forEach((row, r) => row.forEach((value, c) => typeInto(workbook, sheet, r, c, value)));
  renameTable(workbook, addTable(workbook, sheet, { row: 0, column: 0, rows: 3, columns: 2 }, true), 'T');
  typeInto(workbook, sheet, 1, 1, '=[@a]*2');
  typeInto(workbook, sheet, 0, 4, '=TRANSPOSE(T[a])');
  workbook.addName('Double', "='It''s 1'!$B$2");
  const saved = saveWorkbook(workbook);
  expect(checkOoxml(saved)).toEqual([]);
  const xml = strFromU8(unzipSync(saved)['xl/worksheets/sheet1.xml']!);
  expect(xml).toContain('T[[#This Row],[a]]*2');
  expect(xml).toContain('<f t="array" ref="E1:F1">TRANSPOSE(T[a])</f>');
  const again = openWorkbook(saved);
  expect(again.activeSheet.valueAt(2, 1)).toBe("'quoted");
  expect(again.activeSheet.valueAt(0, 1)).toBe('b & <c>');
  expect(again.activeSheet.valueAt(0, 5)).toBe(2);
  expect(recalculateWithIronCalc(saved).get("'It''s 1'!B2")).toBe(2);
});
