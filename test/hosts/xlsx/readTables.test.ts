/** Which tables a workbook gives, and where their cells are. */
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { draftBytes, rowsOf, valuesOf, type Draft } from './readPackage';

const read = (draft: Draft): WorkbookSnapshot => openXlsx(draftBytes(draft)).snapshot;
const row = (number: number, ...values: readonly number[]): string =>
  `<row r="${number}">${values.map((value) => `<c><v>${value}</v></c>`).join('')}</row>`;
const two = ['a', 'b'];

test('a table has its data rows, without header and totals row, and knows where they stand', () => {
  const rows = `<row r="3"><c r="C3" t="inlineStr"><is><t>a</t></is></c></row><row r="4"><c r="C4"><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c></row><row r="6"><c r="C6"><v>4</v></c><c r="Z6"><v>9</v></c></row>`;
  const table = { name: 'T', ref: 'C3:D6', headers: two, attributes: 'totalsRowCount="1"' };
  const [found] = read({ sheets: [{ name: 'S', rows, tables: [table] }] }).tables;
  expect(found).toMatchObject({ name: 'T', sheet: 'S', headerRow: 3, firstColumn: 3, rowCount: 2 });
  expect(rowsOf(found)).toEqual([
    [1, 2],
    [3, null],
  ]);
});

test('a table without a header row begins with its first row', () => {
  const [found] = read({
    sheets: [
      {
        name: 'S',
        rows: row(1, 1, 2) + row(2, 3, 4),
        tables: [{ name: 'T', ref: 'A1:B2', headers: two, attributes: 'headerRowCount="0"' }],
      },
    ],
  }).tables;
  expect(found).toMatchObject({ headerRow: 0, rowCount: 2 });
  expect(rowsOf(found)).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('headers are the texts of the table with line breaks read, equal ones kept both', () => {
  const headers = ['Metal_x000a_content', 'A &amp; B', 'x', 'x', '一_x005F_x'];
  const [found] = read({
    sheets: [{ name: 'S', rows: row(2, 1, 2, 3, 4, 5), tables: [{ name: 'T', ref: 'A1:E2', headers }] }],
  }).tables;
  expect(found?.columns.map(({ header }) => header)).toEqual(['Metal\ncontent', 'A & B', 'x', 'x', '一_x']);
  expect(rowsOf(found)).toEqual([[1, 2, 3, 4, 5]]);
});

test('several tables of one sheet and of hidden sheets are read', () => {
  const sheets = [
    {
      name: 'One',
      rows: row(2, 1, 2, 0, 3) + row(3, 4, 5, 0, 6) + row(7, 8),
      tables: [
        { name: 'A', ref: 'A1:B3', headers: two },
        { name: 'B', ref: 'D1:D2', headers: ['c'] },
        { name: 'C', ref: 'A6:A7', headers: ['d'] },
      ],
    },
    { name: 'Two', state: 'hidden', rows: row(2, 9), tables: [{ name: 'D', ref: 'A1:A2', headers: ['e'] }] },
    { name: 'Three', state: 'veryHidden' },
  ];
  const snapshot = read({ sheets });
  expect(snapshot.sheets).toEqual([
    { name: 'One', visible: true },
    { name: 'Two', visible: false },
    { name: 'Three', visible: false },
  ]);
  expect(Object.fromEntries(snapshot.tables.map((table) => [table.name, rowsOf(table)]))).toEqual({
    A: [
      [1, 2],
      [4, 5],
    ],
    B: [[3]],
    C: [[8]],
    D: [[9]],
  });
});

test('our own sheets are known by their names and titles and give no tables', () => {
  const title = '<row r="1"><c r="A1" t="inlineStr"><is><t>再生铝含量</t></is></c></row>';
  const snapshot = read({
    sheets: [
      { name: 'Scrap', rows: row(2, 1), tables: [{ name: 'Scrap', ref: 'A1:A2', headers: ['x'] }] },
      { name: "It's ours", rows: title, tables: [{ name: 'Ours', ref: 'A1:A2', headers: ['x'] }] },
    ],
    names:
      '<definedName name="Crossfoot_footprints">\'It\'\'s ours\'!$A$1</definedName><definedName name="Crossfoot_gone">#REF!</definedName>' +
      '<definedName name="Crossfoot_local" localSheetId="0">Scrap!$A$1</definedName>' +
      '<definedName name="Rate" hidden="1">Scrap!$B$1</definedName><definedName name="Local" localSheetId="0">Scrap!$B$2</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Scrap!$A$1</definedName>',
  });
  expect(snapshot.sheets).toEqual([
    { name: 'Scrap', visible: true },
    { name: "It's ours", visible: true, ownKey: 'footprints' },
  ]);
  expect(snapshot.tables.map(({ name }) => name)).toEqual(['Scrap']);
  expect(snapshot.names).toEqual(['Crossfoot_gone', 'Crossfoot_local', 'Rate', 'Local']);
});

test('two tables of one name are refused, in any case of letters', () => {
  const sheets = ['Scrap', 'SCRAP'].map((name, index) => ({
    name: `sheet ${index}`,
    tables: [{ name, ref: 'A1:A2', headers: ['x'] }],
  }));
  expect(() => read({ sheets })).toThrow(
    expect.objectContaining({ code: 'duplicate-table-name', details: { table: 'SCRAP' } }),
  );
});

test('cells with formulas are recorded, also those that follow a shared one', () => {
  const rows =
    '<row r="2"><c><f>1+1</f><v>2</v></c></row><row r="3"><c><f t="shared" ref="A3:A4" si="0">B3*2</f><v>4</v></c></row><row r="4"><c><f t="shared" si="0"/><v>6</v></c></row>' +
    '<row r="5"><c><v>7</v></c></row><row r="6"><c><f>B6&amp;""</f></c></row>';
  const [column] =
    read({ sheets: [{ name: 'S', rows, tables: [{ name: 'T', ref: 'A1:A6', headers: ['x'] }] }] }).tables[0]?.columns ??
    [];
  expect(valuesOf(column)).toEqual([2, 4, 6, 7, null]);
  expect([...(column?.formulas ?? [])]).toEqual([
    [0, '1+1'],
    [1, 'B3*2'],
    [2, 'B4*2'],
    [4, 'B6&""'],
  ]);
});

test('a column without formulas has no record of them', () => {
  const [table] = read({
    sheets: [{ name: 'S', rows: row(2, 1), tables: [{ name: 'T', ref: 'A1:A2', headers: ['x'] }] }],
  }).tables;
  expect(table?.columns[0]).not.toHaveProperty('formulas');
});

test('equal texts have one code in a column, however the file stores them', () => {
  const shared = '<si><t>elsewhere</t></si><si><t>t</t></si><si><r><t>t</t></r></si><si><t>kg</t></si>';
  const rows = [
    '<c t="s"><v>1</v></c>',
    '<c t="s"><v>2</v></c>',
    '<c t="inlineStr"><is><t>t</t></is></c>',
    '<c t="s"><v>3</v></c>',
  ]
    .map((cell) => `<row>${cell}</row>`)
    .join('');
  const [table] = read({
    sheets: [{ name: 'S', rows: `<row r="1"/>${rows}`, tables: [{ name: 'T', ref: 'A1:A5', headers: ['x'] }] }],
    shared,
  }).tables;
  expect(table?.columns[0]?.dictionary).toEqual(['t', 'kg']);
  expect([...(table?.columns[0]?.texts ?? [])]).toEqual([0, 0, 0, 1]);
});

test('the 1904 date system is told', () => {
  expect(read({ sheets: [{ name: 'S' }], date1904: true }).date1904).toBe(true);
  expect(read({ sheets: [{ name: 'S' }] }).date1904).toBe(false);
});

test('progress goes up to 1', () => {
  const steps: number[] = [];
  const rows = Array.from({ length: 20000 }, (_, i) => row(i + 2, i)).join('');
  const open = openXlsx(
    draftBytes({ sheets: [{ name: 'S', rows, tables: [{ name: 'T', ref: 'A1:A20001', headers: ['x'] }] }] }),
    (_, done) => steps.push(done),
  );
  expect(valuesOf(open.snapshot.tables[0]?.columns[0])).toEqual(Array.from({ length: 20000 }, (_, i) => i));
  expect(steps.length).toBeGreaterThan(1);
  expect(steps).toEqual([...steps].sort((one, other) => one - other));
  expect(steps.at(-1)).toBe(1);
});

test('a formula without a stored value is told from a blank and from a stored empty text', () => {
  const rows =
    '<row r="2"><c r="A2"><f>1+1</f></c><c r="B2"/></row>' +
    '<row r="3"><c r="A3"><f>1+1</f><v></v></c><c r="B3"/></row>' +
    '<row r="4"><c r="A4" t="str"><f>""</f><v></v></c></row>' +
    '<row r="5"><c r="A5"><f>1+1</f><v>2</v></c></row>' +
    '<row r="6"><c r="A6" t="str"><f>"x"</f></c></row>';
  const [found] = read({ sheets: [{ name: 'S', rows, tables: [{ name: 'T', ref: 'A1:B7', headers: two }] }] }).tables;
  expect(found?.columns.map(({ uncalculated }) => uncalculated && [...uncalculated])).toEqual([[0, 1, 4], undefined]);
  expect(valuesOf(found?.columns[0])).toEqual([null, null, '', 2, null, null]);
});

test('rows that a filter or a person hides are read and counted, and so is the totals row', () => {
  const rows =
    '<row r="1" hidden="1"><c r="A1"><v>0</v></c></row><row r="2" spans="1:2" hidden="1"><c r="A2"><v>1</v></c></row>' +
    "<row r='3' hidden='0'><c r='A3'><v>2</v></c></row><row hidden='true' r='4'><c r='A4'><v>3</v></c></row><row r='5'/>";
  const table = { name: 'T', ref: 'A1:B5', headers: two, attributes: 'totalsRowCount="1"' };
  const [found] = read({ sheets: [{ name: 'S', rows, tables: [table] }] }).tables;
  expect([...(found?.hiddenRows ?? [])]).toEqual([0, 2]);
  expect(found?.totalsRows).toBe(1);
  expect(valuesOf(found?.columns[0])).toEqual([1, 2, 3]);
});

test('filled rows directly below a table are counted, for they are not read', () => {
  const rows = row(1, 0, 0) + row(2, 1, 2) + row(3, 3, 4) + '<row r="4"><c r="B4"><v>9</v></c></row>' + row(6, 5, 6);
  const table = { name: 'T', ref: 'A1:B2', headers: two };
  const [found] = read({ sheets: [{ name: 'S', rows, tables: [table] }] }).tables;
  expect(found?.rowCount).toBe(1);
  expect(found?.rowsBelow).toBe(2);
  expect(read({ sheets: [{ name: 'S', rows: row(2, 1, 2), tables: [table] }] }).tables[0]?.rowsBelow).toBeUndefined();
});

test('a sheet without tables shows the texts of its first rows; a broken one shows none and refuses nothing', () => {
  const text = (address: string, words: string): string =>
    `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const list = `<row r="2">${text('B2', 'Date')}<c r="C2" t="s"><v>0</v></c></row><row r="3"><c r="B3"><v>1</v></c></row>`;
  const snapshot = read({
    sheets: [
      { name: 'List', rows: list },
      { name: 'Broken', rows: `<row r="1"><c r="?" t="inlineStr"><is><t>Date</t></is></c></row>` },
      { name: 'Numbers', rows: row(1, 1, 2) },
    ],
    shared: '<si><t>Quantity</t></si>',
  });
  expect(snapshot.sheets.map(({ firstRows }) => firstRows)).toEqual([
    [[], ['', 'Date', 'Quantity']],
    undefined,
    undefined,
  ]);
});
