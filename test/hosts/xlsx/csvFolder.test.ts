/** A folder of CSV files as a workbook. */
import { csvSnapshot } from '../../../src/hosts/xlsx/csvFolder';
import { rowsOf } from './readPackage';

const file = (name: string, text: string) => ({ name, bytes: new Uint8Array(Buffer.from(text)) });

test('each file is a table of text with its header in row 1', () => {
  const snapshot = csvSnapshot([
    file('plant/Scrap.csv', 'Date,Quantity\n2024-01-31,"1,234.5"\n,7\n'),
    file('Energy.CSV', 'Carrier;Unit\ngas;m3\n'),
  ]);
  expect(snapshot).toMatchObject({
    source: 'csv',
    date1904: false,
    names: [],
    sheets: [
      { name: 'Energy', visible: true },
      { name: 'Scrap', visible: true },
    ],
  });
  const [energy, scrap] = snapshot.tables;
  expect(scrap).toMatchObject({ name: 'Scrap', sheet: 'Scrap', headerRow: 1, firstColumn: 1, rowCount: 2 });
  expect(scrap?.columns.map(({ header }) => header)).toEqual(['Date', 'Quantity']);
  expect(rowsOf(scrap)).toEqual([
    ['2024-01-31', '1,234.5'],
    [null, '7'],
  ]);
  expect(rowsOf(energy)).toEqual([['gas', 'm3']]);
});

test('equal texts of a column have one code', () => {
  const [column] = csvSnapshot([file('T.csv', 'Unit\nt\nkg\nt\n')]).tables[0]?.columns ?? [];
  expect(column?.dictionary).toEqual(['t', 'kg']);
  expect([...(column?.texts ?? [])]).toEqual([0, 1, 0]);
});

test('missing cells are blank, blank rows keep their place, blank rows at the end are none', () => {
  expect(rowsOf(csvSnapshot([file('T.csv', 'a,b,c\n1\n\n,2,,,\n,,\n\n')]).tables[0])).toEqual([
    ['1', null, null],
    [null, null, null],
    [null, '2', null],
  ]);
});

test('a header alone is a table without rows', () => {
  expect(csvSnapshot([file('T.csv', 'a,b')]).tables[0]).toMatchObject({
    rowCount: 0,
    columns: [{ header: 'a' }, { header: 'b' }],
  });
});

test('more cells than headers are refused with file and line', () => {
  expect(() => csvSnapshot([file('T.csv', 'a,b\n"x\ny",1\n2,3,4\n')])).toThrow(
    expect.objectContaining({
      code: 'unreadable-csv',
      details: { file: 'T.csv', line: '4', reason: 'more cells than headers' },
    }),
  );
});

test.each([
  ['no-csv', []],
  ['no-csv', [file('notes.txt', 'a'), file('.~lock.Scrap.csv#', 'a'), file('._Scrap.csv', 'a')]],
  ['empty-file', [file('Scrap.csv', '')]],
  ['empty-file', [file('Scrap.csv', '\ufeff\n \n')]],
  ['duplicate-table-name', [file('Scrap.csv', 'a'), file('scrap.csv', 'a')]],
])('%s is said of such a folder', (code, files) => {
  expect(() => csvSnapshot(files)).toThrow(expect.objectContaining({ code }));
});
