/** The ledgers of the open workbook arrive as those of the same file, in bounded answers, or not at all. */
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { sampleSheets } from '../../../src/samples/allSamples';
import { CellKind, type TableSnapshot } from '../../../src/workbook/snapshot';
import { editAs, typeInto } from '../../officeHost/model/edits';
import { addTable, insertTableRows, renameTable } from '../../officeHost/model/tableEdits';
import type { WorkbookModel } from '../../officeHost/model/workbook';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../officeHost/openBook';
import { startExcel, type RunningExcel } from '../../officeHost/startExcel';
import { writeResults } from '../../support/writtenWorkbook';
import { refusal } from './refusal';
import { resultPlan, startSmall } from './smallBook';

test.each([
  ['demo', 'en'],
  ['smelter-wire', 'zh-CN'],
] as const)('the sample %s reads in Excel as from its file, results and all', async (name, language) => {
  const { bytes } = writeResults(newXlsx(sampleSheets(name, language) ?? []), language);
  startExcel({ workbook: openWorkbook(bytes), excelApi: '1.9' });
  expect(await new ExcelHost().read()).toEqual(openXlsx(bytes).snapshot);
});

test('the open workbook comes as a file, slice by slice, with what is not saved yet; or is refused where Excel gives none', async () => {
  const { workbook, Office } = startSmall();
  const host = new ExcelHost();
  typeInto(workbook, workbook.sheets[0]!, 1, 1, 11);
  expect(openXlsx(await host.file()).snapshot).toEqual(openXlsx(saveWorkbook(workbook)).snapshot);
  Object.assign(Office.context, { requirements: { isSetSupported: () => false } });
  await expect(host.file()).rejects.toMatchObject({ code: 'no-file' });
});

/** A sheet with a table `T` of these rows, the first being its headers. */
function tableBook(rows: readonly (readonly unknown[])[]): WorkbookModel {
  const workbook = newWorkbook(['Data']);
  const sheet = workbook.activeSheet;
  rows.forEach((cells, r) => cells.forEach((value, c) => typeInto(workbook, sheet, r + 1, c + 1, value)));
  renameTable(
    workbook,
    addTable(workbook, sheet, { row: 1, column: 1, rows: rows.length, columns: rows[0]?.length ?? 1 }, true),
    'T',
  );
  return workbook;
}

/** The cells of a column as kind and content. */
function cellsOf({ columns, rowCount }: TableSnapshot, column: number): readonly unknown[] {
  const { kinds, numbers, texts, dictionary } = columns[column]!;
  return Array.from({ length: rowCount }, (_, row) => {
    const kind = kinds[row];
    return kind === CellKind.blank
      ? null
      : kind === CellKind.number
        ? numbers[row]
        : kind === CellKind.boolean
          ? numbers[row] === 1
          : `${kind === CellKind.error ? 'error ' : ''}${dictionary[texts[row]!]}`;
  });
}

const firstTable = async (): Promise<TableSnapshot> => (await new ExcelHost().read()).tables[0]!;

test('a table may have one row, and that may be hidden', async () => {
  const workbook = tableBook([['A'], [1]]);
  workbook.activeSheet.hiddenRows.add(2);
  startExcel({ workbook });
  expect((await firstTable()).hiddenRows).toEqual(new Set([0]));
});

test('rows that a person hides are read and named, and so are filled rows directly below the table', async () => {
  const workbook = tableBook([['A'], [1], [2], [3]]);
  const sheet = workbook.activeSheet;
  sheet.hiddenRows.add(3);
  typeInto(workbook, sheet, 5, 1, 4);
  typeInto(workbook, sheet, 6, 1, '=2+3');
  typeInto(workbook, sheet, 8, 1, 'apart');
  startExcel({ workbook });
  const table = await firstTable();
  expect([table.rowCount, [...(table.hiddenRows ?? [])], table.rowsBelow]).toEqual([3, [1], 2]);
  expect(openXlsx(saveWorkbook(workbook)).snapshot.tables[0]).toEqual(table);
});

test('of more rows below a table than one answer holds all are counted', async () => {
  const workbook = tableBook([['A'], [1]]);
  for (let row = 3; row < 3 + 1001; row++) typeInto(workbook, workbook.activeSheet, row, 1, row);
  startExcel({ workbook });
  expect((await firstTable()).rowsBelow).toBe(1001);
});

test('numbers, texts, truth, blanks, errors and formulas arrive as what they are', async () => {
  startExcel({
    workbook: tableBook([
      ['A', 'B'],
      [1.5, 'x'],
      [true, ''],
      ['=1/0', "'#N/A"],
      ['="a"&"b"', '=2*3'],
      ["'=1", '=""'],
    ]),
  });
  const table = await firstTable();
  expect(table).toMatchObject({ name: 'T', sheet: 'Data', headerRow: 2, firstColumn: 2, rowCount: 5 });
  expect(cellsOf(table, 0)).toEqual([1.5, true, 'error #DIV/0!', 'ab', '=1']);
  expect(cellsOf(table, 1)).toEqual(['x', null, '#N/A', 6, '']);
  expect([...table.columns[0]!.formulas!]).toEqual([
    [2, '1/0'],
    [3, '"a"&"b"'],
  ]);
  expect([...table.columns[1]!.formulas!]).toEqual([
    [3, '2*3'],
    [4, '""'],
  ]);
});

test('rows that a filter or a person hides are read like the others', async () => {
  const workbook = tableBook([['A'], [1], [2], [3]]);
  workbook.activeSheet.filteredRows.add(3);
  workbook.activeSheet.hiddenRows.add(4);
  startExcel({ workbook });
  expect(cellsOf(await firstTable(), 0)).toEqual([1, 2, 3]);
});

test('a totals row is none of the rows, and hidden sheets are read', async () => {
  const workbook = tableBook([['A'], [1], [2], [3]]);
  const [table] = workbook.tables;
  if (table) table.showTotals = true;
  workbook.addSheet('Cover');
  workbook.activeSheet.visibility = 'Hidden';
  startExcel({ workbook });
  const snapshot = await new ExcelHost().read();
  expect(cellsOf(snapshot.tables[0]!, 0)).toEqual([1, 2]);
  expect(snapshot.sheets).toEqual([
    { name: 'Data', visible: false },
    { name: 'Cover', visible: true },
  ]);
});

test('a workbook that counts days from 1904 says so', async () => {
  const workbook = tableBook([['A'], [1]]);
  workbook.date1904 = true;
  startExcel({ workbook });
  expect((await new ExcelHost().read()).date1904).toBe(true);
});

test('our own sheets are known by their names, and names of the user are told', async () => {
  const { workbook } = startSmall();
  const host = new ExcelHost();
  await host.write(resultPlan());
  workbook.addName('Density', '=2.7');
  const snapshot = await host.read();
  expect(snapshot.sheets.map(({ name, ownKey }) => [name, ownKey])).toEqual([
    ['Scrap', undefined],
    ['Notes', undefined],
    ['Totals', 'inventory'],
    ['Loop', 'workings'],
  ]);
  expect(snapshot.names).toEqual(['Density']);
  expect(openXlsx(saveWorkbook(workbook)).snapshot).toEqual(snapshot);
});

/** 3,000 rows of three columns: the row's number, its half, and a text. */
const longBook = (): WorkbookModel =>
  tableBook([['Row', 'Half', 'Text'], ...Array.from({ length: 3_000 }, (_, row) => [row, row / 2, `text ${row % 7}`])]);

test('an answer that is too large is asked for in halves, and no row is lost', async () => {
  const excel = startExcel({ workbook: longBook() });
  excel.faults.largestResponse = 40_000;
  const table = await firstTable();
  expect(cellsOf(table, 0)).toEqual(Array.from({ length: 3_000 }, (_, row) => row));
  expect(cellsOf(table, 2)[2_999]).toBe('text 3');
  expect(table.columns[2]!.dictionary).toHaveLength(7);
  expect(excel.connection.log.filter(({ responseBytes }) => (responseBytes ?? 0) > 40_000).length).toBeGreaterThan(2);
});

test('a range with more cells than Excel gives is asked for in halves', async () => {
  const excel = startExcel({ workbook: longBook() });
  excel.faults.largestRange = 1_000;
  expect(cellsOf(await firstTable(), 1)[2_999]).toBe(1_499.5);
});

test('values that Excel leaves out without a word are asked for in halves', async () => {
  const excel = startExcel({ workbook: longBook() });
  excel.faults.mostValues = 2_000;
  expect(cellsOf(await firstTable(), 0)).toEqual(Array.from({ length: 3_000 }, (_, row) => row));
});

test('values that Excel leaves out of one range alone are asked for again, too', async () => {
  const workbook = longBook();
  ['Beside', 1, 2].forEach((value, row) => typeInto(workbook, workbook.activeSheet, row + 1, 6, value));
  addTable(workbook, workbook.activeSheet, { row: 1, column: 6, rows: 3, columns: 1 }, true);
  const excel = startExcel({ workbook });
  excel.faults.mostValues = 2_000;
  const { tables } = await new ExcelHost().read();
  expect(tables.map(({ rowCount }) => rowCount).sort((a, b) => a - b)).toEqual([2, 3_000]);
  expect(
    cellsOf(
      tables.find(({ rowCount }) => rowCount === 2)!,
      0,
    ),
  ).toEqual([1, 2]);
});

test('where not even one row can be had the table is named', async () => {
  const excel = startExcel({
    workbook: tableBook([
      ['A', 'B'],
      ['x'.repeat(3_000), 1],
    ]),
  });
  excel.faults.largestResponse = 2_000;
  expect(await refusal(new ExcelHost().read())).toEqual({ code: 'too-large', details: { table: 'T', sheet: 'Data' } });
});

test('a hundred thousand rows arrive in answers of about 2 MB', async () => {
  const workbook = tableBook([
    ['Date', 'Ticket', 'Class', 'Quantity'],
    [45_292, 'WB0', 'internal', 1.25],
  ]);
  const sheet = workbook.activeSheet;
  for (let row = 1; row < 100_000; row++)
    [45_292 + (row % 366), `WB${row}`, 'internal', row / 8].forEach((value, column) =>
      workbook.setCell(sheet, row + 2, column + 1, { value }),
    );
  const [table] = workbook.tables;
  if (table) table.area = { ...table.area, rows: 100_001 };
  const excel = startExcel({ workbook });
  const read = await firstTable();
  expect([read.rowCount, cellsOf(read, 3)[99_999]]).toEqual([100_000, 99_999 / 8]);
  const sizes = excel.connection.log.map(({ responseBytes }) => responseBytes ?? 0);
  expect(Math.max(...sizes)).toBeLessThan(2.6e6);
  expect(sizes.filter((bytes) => bytes > 1e6).length).toBeGreaterThan(2);
});

test.each<[string, (workbook: WorkbookModel) => void]>([
  ['renamed', (workbook) => renameTable(workbook, workbook.tables[0]!, 'U')],
  ['given another row', (workbook) => insertTableRows(workbook, workbook.tables[0]!, 5, 1)],
  ['moved', (workbook) => (workbook.tables[0]!.area = { ...workbook.tables[0]!.area, row: 5 })],
  ['given another header', (workbook) => editAs('person', workbook, workbook.activeSheet, 1, 2, [['Third']])],
  [
    'deleted with its sheet',
    (workbook) => {
      workbook.addSheet('Left');
      workbook.deleteSheet(workbook.sheetNamed('Data')!);
    },
  ],
])('a table that is %s while it is read is not read in part', async (_, happens) => {
  const excel = startExcel({ workbook: longBook() });
  excel.faults.largestResponse = 100_000;
  excel.faults.before(7, happens);
  expect((await refusal(new ExcelHost().read())).code).toBe('changed-meanwhile');
});

test('reading can be cancelled, and tells how far it is', async () => {
  const excel = startExcel({ workbook: longBook() });
  excel.faults.largestResponse = 100_000;
  const abort = new AbortController();
  const told: number[] = [];
  expect(
    (
      await refusal(
        new ExcelHost().read((_, done) => {
          told.push(done);
          if (done > 0.3) abort.abort();
        }, abort.signal),
      )
    ).code,
  ).toBe('cancelled');
  expect(told[0]).toBe(0);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
  expect(told.at(-1)).toBeLessThan(0.6);
});

test.each<[string, (excel: RunningExcel) => void, string]>([
  ['is lost', (excel) => excel.faults.loseConnection({ request: 3, done: false }), 'connection-lost'],
  [
    'answers with an error that nobody foresaw',
    (excel) => excel.faults.failRequest(3, 'GeneralException'),
    'excel-refused',
  ],
])('a connection that %s is spoken of as such', async (_, breaks, code) => {
  const excel = startExcel({ workbook: longBook() });
  breaks(excel);
  expect((await refusal(new ExcelHost().read())).code).toBe(code);
});
