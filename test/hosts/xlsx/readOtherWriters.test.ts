/** Workbooks that other programs wrote are read as those programs meant them. */
import * as sheetJs from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { readRange } from '../../../src/hosts/xlsx/readRange';
import { rowsOf, valuesOf } from './readPackage';

const texts = ['t', 'kg', '废铝', ' spaced ', 'two\nlines', 'a & b <c> "d"', 'x_y', '', '=1+1', '😀', 'tab\there'];
const values = Array.from({ length: 300 }, (_, i) => [
  texts[i % texts.length] ?? '',
  (i - 150) * 0.1,
  i / 7,
  i * 1e15,
  i % 2 === 0,
  i % 5 === 0 ? null : i,
]);
const headers = ['Unit', 'Quantity', 'Share', 'Large', 'Flag', 'Sometimes'];

async function writtenByExcelJs(useSharedStrings: boolean): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Other').addTable({ name: 'Small', ref: 'B2', columns: [{ name: 'x' }], rows: [[1], [2]] });
  const sheet = book.addWorksheet('废料 台账');
  sheet.addTable({
    name: 'Scrap',
    ref: 'C5',
    totalsRow: true,
    columns: headers.map((name) => ({ name, totalsRowFunction: 'none' })),
    rows: values,
  });
  return new Uint8Array((await book.xlsx.writeBuffer({ useSharedStrings } as never)) as ArrayBuffer);
}

test.each([true, false])('tables that exceljs wrote, with shared texts: %s', async (shared) => {
  const { snapshot } = openXlsx(await writtenByExcelJs(shared));
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Other', '废料 台账']);
  const [small, scrap] = snapshot.tables;
  expect(rowsOf(small)).toEqual([[1], [2]]);
  expect(scrap).toMatchObject({ name: 'Scrap', sheet: '废料 台账', headerRow: 5, firstColumn: 3, rowCount: 300 });
  expect(rowsOf(scrap)).toEqual(values);
});

test('formulas, dates, errors and rich texts that exceljs wrote', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('S');
  sheet.addTable({
    name: 'T',
    ref: 'A1',
    columns: [{ name: 'a' }, { name: 'b' }],
    rows: [
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ],
  });
  sheet.getCell('A2').value = { formula: 'B2*2', result: 4 };
  sheet.getCell('A3').value = new Date(Date.UTC(2024, 0, 31));
  sheet.getCell('A4').value = { error: '#N/A' };
  sheet.getCell('A5').value = { richText: [{ text: 'rich ' }, { font: { bold: true }, text: 'text' }] };
  sheet.getCell('B2').value = { formula: '"a"', result: 'a' };
  const [table] = openXlsx(new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)).snapshot.tables;
  expect(valuesOf(table?.columns[0])).toEqual([4, 45322, { error: '#N/A' }, 'rich text']);
  expect(valuesOf(table?.columns[1])).toEqual(['a', 4, 6, 8]);
  expect([...(table?.columns[0]?.formulas ?? [])]).toEqual([[0, 'B2*2']]);
});

test.each([true, false])('a sheet that SheetJS wrote, with shared texts: %s', (bookSST) => {
  const sheet = sheetJs.utils.aoa_to_sheet([headers, ...values]);
  const book = sheetJs.utils.book_new();
  sheetJs.utils.book_append_sheet(book, sheet, 'S');
  const bytes = new Uint8Array(sheetJs.write(book, { type: 'array', bookSST, compression: true }) as ArrayBuffer);
  const found = readRange(openXlsx(bytes), 'S', 1000);
  expect(found[0]).toEqual(headers);
  const padded = found.slice(1).map((row) => headers.map((_, i) => row[i] ?? null));
  expect(padded).toEqual(values);
});

test('what we read is what SheetJS reads from the same file', async () => {
  const bytes = await writtenByExcelJs(true);
  const { snapshot } = openXlsx(bytes);
  const sheet = sheetJs.read(bytes, { type: 'array' }).Sheets['废料 台账'] ?? {};
  const theirs = sheetJs.utils.sheet_to_json<unknown[]>(sheet, {
    header: 1,
    range: 'C6:H305',
    raw: true,
    defval: null,
    blankrows: true,
  });
  expect(rowsOf(snapshot.tables[1])).toEqual(theirs);
});

test('a file packed again by another zip program is the same workbook', async () => {
  const bytes = await writtenByExcelJs(true);
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strToU8(strFromU8(data))]),
  );
  expect(openXlsx(zipSync(files, { level: 0 })).snapshot).toEqual(openXlsx(bytes).snapshot);
});
