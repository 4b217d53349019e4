/** Lists that are no tables are found, and become tables as announced. */
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { TableRequest } from '../../../src/workbook/host';
import { typeInto } from '../../officeHost/model/edits';
import { newWorkbook } from '../../officeHost/openBook';
import { startExcel } from '../../officeHost/startExcel';
import { refusal } from './refusal';
import { resultPlan, startSmall } from './smallBook';

const rows = [
  ['Plant A, scrap of 2024'],
  [],
  ['Date', 'Quantity', ''],
  ['2024-01-05', 12.5, 't'],
  ['2024-02-07', 3, 't'],
];

/** A list at B5 under a title, with a merged header over its last two columns, and a lonely number far away. */
function startWithList() {
  const workbook = newWorkbook(['Data']);
  const sheet = workbook.activeSheet;
  rows.forEach((cells, r) => cells.forEach((value, c) => typeInto(workbook, sheet, 2 + r, 1 + c, value)));
  sheet.merged.push({ row: 4, column: 2, rows: 1, columns: 2 });
  typeInto(workbook, sheet, 40, 9, 5);
  return { ...startExcel({ workbook, excelApi: '1.9' }), sheet, host: new ExcelHost() };
}

const request: TableRequest = {
  sheet: 'Data',
  headerRow: 5,
  firstColumn: 2,
  rowCount: 2,
  headers: ['Date', 'Quantity', 'Unit'],
  name: 'Scrap',
};

test('a list is found with its place and first lines; a lonely cell, tables and our sheets are not', async () => {
  const { host } = startWithList();
  expect(await host.findRanges()).toEqual([
    {
      sheet: 'Data',
      firstRow: 5,
      firstColumn: 2,
      rowCount: 3,
      columnCount: 3,
      lines: [
        ['Date', 'Quantity', null],
        [45296, 12.5, 't'],
        [45329, 3, 't'],
      ],
    },
  ]);
  startSmall();
  const other = new ExcelHost();
  await other.write(resultPlan());
  expect(await other.findRanges()).toEqual([]);
});

test('totals at the end of a list are told', async () => {
  const { host, workbook, sheet } = startWithList();
  typeInto(workbook, sheet, 7, 1, 'Total');
  typeInto(workbook, sheet, 7, 2, 15.5);
  expect(await host.findRanges()).toMatchObject([{ firstRow: 5, rowCount: 4, totals: [3] }]);
});

test('a list becomes a table with the announced headers, merged cells taken apart, and is read as a ledger', async () => {
  const { host, sheet } = startWithList();
  await host.makeTable(request);
  expect(sheet.merged).toEqual([]);
  const { tables } = await host.read();
  expect(tables).toMatchObject([{ name: 'Scrap', sheet: 'Data', headerRow: 5, firstColumn: 2, rowCount: 2 }]);
  expect(tables[0]?.columns.map(({ header }) => header)).toEqual(['Date', 'Quantity', 'Unit']);
  expect([...tables[0]!.columns[0]!.numbers]).toEqual([45296, 45329]);
  expect(await host.findRanges()).toEqual([]);
});

test('a table is renamed, its headers with it, and formulas follow', async () => {
  const { host, sheet, workbook } = startWithList();
  await host.makeTable({ ...request, name: 'Mine' });
  typeInto(workbook, sheet, 20, 0, '=SUM(Mine[Quantity])');
  await host.makeTable({ ...request, tableName: 'Mine', headers: ['Date', 'Mass', 'Unit'] });
  expect([workbook.tables[0]?.name, sheet.cell(20, 0)?.formula, sheet.valueAt(20, 0)]).toEqual([
    'Scrap',
    '=SUM(Scrap[Mass])',
    15.5,
  ]);
});

test.each<
  [
    string,
    (excel: ReturnType<typeof startWithList>) => unknown,
    Partial<TableRequest>,
    { code: string; details: unknown },
  ]
>([
  [
    'a name that another table has',
    ({ host }) => host.makeTable(request),
    { firstColumn: 8 },
    { code: 'duplicate-table-name', details: { table: 'Scrap' } },
  ],
  [
    'a name that somebody defined',
    ({ workbook }) => workbook.addName('Scrap', '=1'),
    {},
    { code: 'duplicate-table-name', details: { table: 'Scrap' } },
  ],
  [
    'a range with cells of another table',
    ({ host }) => host.makeTable(request),
    { name: 'Second', firstColumn: 4 },
    { code: 'would-overwrite', details: { sheet: 'Scrap', table: 'Scrap' } },
  ],
  [
    'a protected sheet',
    ({ sheet }) => (sheet.protection = { options: {}, password: '' }),
    {},
    { code: 'protected', details: { sheet: 'Data' } },
  ],
  ['a sheet that is gone', () => undefined, { sheet: 'Gone' }, { code: 'not-found', details: { sheet: 'Gone' } }],
  [
    'a table that is gone',
    () => undefined,
    { tableName: 'Gone' },
    { code: 'changed-meanwhile', details: { sheet: 'Data', table: 'Gone' } },
  ],
])('%s is refused', async (_, prepare, other, expected) => {
  const excel = startWithList();
  await prepare(excel);
  const before = excel.sheet.valueAt(4, 3);
  expect(await refusal(excel.host.makeTable({ ...request, ...other }))).toEqual(expected);
  expect(excel.sheet.valueAt(4, 3)).toBe(before);
});
