/** The formula engine of the test host, alone and behind a workbook. */
import { engineFormula } from './formulas/engineFormula';
import { deleteSheetIn, renameColumnIn, renameSheetIn, renameTableIn, shiftIn } from './formulas/formulaTokens';
import { plainValue } from './model/cell';
import { typeInto } from './model/edits';
import { addTable, renameTable } from './model/tableEdits';
import type { WorkbookModel } from './model/workbook';
import { newWorkbook } from './openBook';

/** `Scrap!A1:C5`: Scrap type, Quantity, Class; then `Sheet1` for formulas. */
function scrapWorkbook(): WorkbookModel {
  const workbook = newWorkbook(['Scrap', 'Sheet1']);
  const scrap = workbook.sheetNamed('Scrap')!;
  [
    ['Scrap type', 'Quantity', 'Class'],
    ['turnings', 10, 'internal'],
    ['wire', 2.5, 'post-consumer'],
    ['Turnings', 4, 'pre-consumer'],
    ['foil', 0.1, ''],
  ].forEach((row, r) => row.forEach((value, c) => typeInto(workbook, scrap, r, c, value)));
  renameTable(workbook, addTable(workbook, scrap, { row: 0, column: 0, rows: 5, columns: 3 }, true), 'Scrap');
  return workbook;
}

function calculated(workbook: WorkbookModel, formula: string, at = 0): string | number | boolean | null {
  const sheet = workbook.sheetNamed('Sheet1')!;
  typeInto(workbook, sheet, at, 5, formula);
  workbook.settle();
  return sheet.valueAt(at, 5);
}

test.each([
  ['=SUM(Scrap[Quantity])', 16.6],
  ['=SUMIFS(Scrap[Quantity],Scrap[Scrap type],"turnings")', 14],
  ['=SUMIFS(Scrap[Quantity],Scrap[Class],"=")', 0.1],
  ['=COUNTIFS(Scrap[Quantity],">="&2.5,Scrap[Quantity],"<=4")', 2],
  ['=SUMPRODUCT(Scrap[Quantity],Scrap[Quantity])', 122.26],
  ['=SUMPRODUCT(--(Scrap[Quantity]>3))', 2],
  ['=SUMPRODUCT(--(Scrap[Quantity]>3),Scrap[Quantity])', 14],
  ['=INDEX(Scrap[Quantity],MATCH("wire",Scrap[Scrap type],0))', 2.5],
  ['=IF(EXACT("a","A"),1,2)', 2],
  ['=ROWS(Scrap[#All])', 5],
  ['=Scrap[[#Headers],[Quantity]]', 'Quantity'],
  ['=0.1+0.2', 0.30000000000000004],
  ['=1/3', 1 / 3],
  ['=1/0', '#DIV/0!'],
  ['=Scrap[Missing]', '#REF!'],
  ['=Nobody[Quantity]', '#NAME?'],
  ['=EXACT("a","a")', true],
  ['="x"&Sheet1!Z99', 'x'],
])('%s is %p', (formula, expected) => {
  expect(calculated(scrapWorkbook(), formula)).toEqual(
    typeof expected === 'number' ? expect.closeTo(expected, 14) : expected,
  );
});

test('a result has all its digits, not the fifteen that are shown', () => {
  expect(calculated(newWorkbook(), '=0.1*3')).toBe(0.1 * 3);
  expect(calculated(newWorkbook(), '=100/7*1E-9')).toBe((100 / 7) * 1e-9);
});

test('a matrix formula fills its cells, and another value in the way makes it an error', () => {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet;
  [
    [2, 1],
    [1, 1],
  ].forEach((row, r) => row.forEach((value, c) => typeInto(workbook, sheet, r, c, value)));
  typeInto(workbook, sheet, 0, 3, '=MINVERSE(A1:B2)');
  workbook.settle();
  const rounded = (): unknown[] =>
    [
      [0, 3],
      [0, 4],
      [1, 3],
      [1, 4],
    ].map(([r = 0, c = 0]) => Number(Number(sheet.valueAt(r, c)).toFixed(12)));
  expect(rounded()).toEqual([1, -1, -1, 2]);
  typeInto(workbook, sheet, 1, 4, 'in the way');
  workbook.settle();
  expect(sheet.valueAt(0, 3)).toBe('#SPILL!');
  typeInto(workbook, sheet, 1, 4, '');
  workbook.settle();
  expect(rounded()).toEqual([1, -1, -1, 2]);
});

test('a structured reference follows its table when rows are added, columns renamed, the table renamed', () => {
  const workbook = scrapWorkbook();
  const table = workbook.tableNamed('Scrap')!;
  expect(calculated(workbook, '=SUM(Scrap[Quantity])')).toBeCloseTo(16.6, 12);
  typeInto(workbook, table.sheet, 5, 1, 100);
  table.area = { ...table.area, rows: 6 };
  workbook.calculator.scopeChanged();
  workbook.settle();
  expect(workbook.sheetNamed('Sheet1')!.valueAt(0, 5)).toBeCloseTo(116.6, 12);
  renameTable(workbook, table, 'Waste');
  expect(workbook.sheetNamed('Sheet1')!.cell(0, 5)?.formula).toBe('=SUM(Waste[Quantity])');
});

test('a deleted sheet leaves #REF! in the formulas that pointed there', () => {
  const workbook = scrapWorkbook();
  expect(calculated(workbook, '=Scrap!B2*2')).toBe(20);
  expect(calculated(workbook, '=SUM(Scrap[Quantity])', 1)).toBeCloseTo(16.6, 12);
  workbook.deleteSheet(workbook.sheetNamed('Scrap')!);
  workbook.settle();
  expect([0, 1].map((row) => workbook.activeSheet.valueAt(row, 5))).toEqual(['#REF!', '#REF!']);
});

test('20,000 formulas on 30 sheets calculate in one go and follow an edit', () => {
  const workbook = newWorkbook(Array.from({ length: 30 }, (_, i) => `Sheet ${i}`));
  const first = workbook.activeSheet;
  for (let row = 0; row < 700; row++) typeInto(workbook, first, row, 0, row);
  for (const sheet of workbook.sheets)
    for (let row = 0; row < 700; row++) typeInto(workbook, sheet, row, 1, `='Sheet 0'!A${row + 1}*2`);
  workbook.settle();
  expect(workbook.sheets[29]!.valueAt(699, 1)).toBe(1398);
  typeInto(workbook, first, 699, 0, 1);
  workbook.settle();
  expect(workbook.sheets[29]!.valueAt(699, 1)).toBe(2);
});

test('formula texts follow renamed sheets, tables and columns, deleted sheets and inserted rows', () => {
  expect(renameSheetIn("=Sheet1!A1+'Sheet1'!B2+A1", 'sheet1', 'My sheet')).toBe("='My sheet'!A1+'My sheet'!B2+A1");
  expect(renameTableIn('=SUM(Old[a])+Older[a]', 'old', 'New')).toBe('=SUM(New[a])+Older[a]');
  expect(renameColumnIn('=T[a]+T[[#This Row],[a]]+U[a]', 'T', 'A', 'b')).toBe('=T[b]+T[@b]+U[a]');
  expect(deleteSheetIn('=Gone!A1+Here!A1+T[a]', 'Gone', ['T'])).toBe('=#REF!+Here!A1+#REF!');
  const rows = { sheet: 'Sheet1', along: 'rows', at: 4, by: 2, from: 0, width: 16_384 } as const;
  expect(shiftIn('=A4+A5+SUM($A$3:A9)+Other!A5+A:A', 'Sheet1', rows)).toBe('=A4+A7+SUM($A$3:A11)+Other!A5+A:A');
  expect(shiftIn('=Sheet1!A5', 'Other', { ...rows, by: -1 })).toBe('=#REF!');
});

test('a name stands for its cells, and for a formula in brackets', () => {
  const workbook = scrapWorkbook();
  workbook.addName('First', '=Scrap!$B$2');
  workbook.addName('Loss', '=1+1');
  expect(calculated(workbook, '=First*Loss')).toBe(20);
  const scope = {
    sheetNamed: () => undefined,
    tableNamed: () => undefined,
    tableAround: () => undefined,
    nameFormula: () => '=1+1',
    engineSheet: () => '',
  };
  expect(engineFormula('=Loss*3', { sheet: workbook.activeSheet, row: 0, column: 0 }, scope)).toBe('=(1+1)*3');
});

test('in manual calculation only a formula just entered is calculated', () => {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet;
  typeInto(workbook, sheet, 0, 0, 1);
  typeInto(workbook, sheet, 0, 1, '=A1+1');
  workbook.settle();
  workbook.calculationMode = 'Manual';
  typeInto(workbook, sheet, 0, 0, 10);
  typeInto(workbook, sheet, 0, 2, '=A1+2');
  workbook.settle();
  expect([1, 2].map((column) => sheet.valueAt(0, column))).toEqual([2, 12]);
  workbook.calculate();
  expect([1, 2].map((column) => sheet.valueAt(0, column))).toEqual([11, 12]);
});

test('an error value is itself, not its text', () => {
  const workbook = newWorkbook();
  typeInto(workbook, workbook.activeSheet, 0, 0, '#N/A');
  expect(plainValue(workbook.activeSheet.cell(0, 0)!.value)).toBe('#N/A');
  typeInto(workbook, workbook.activeSheet, 0, 1, '=ISNA(A1)');
  typeInto(workbook, workbook.activeSheet, 0, 2, '=IFERROR(A1+1,"none")');
  workbook.settle();
  expect([1, 2].map((column) => workbook.activeSheet.valueAt(0, column))).toEqual([true, 'none']);
});
