/** LibreOffice really calculates, and its absence is a failure that says what to install. */
import XLSX from '@e965/xlsx';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './findProgram';
import { recalculate, toPdfPages } from './libreOffice';

/** A2 holds 3; B2 is its double but claims to be 999. */
function bookWithWrongCachedValue(): Uint8Array {
  const sheet: XLSX.WorkSheet = {
    '!ref': 'A1:B2',
    A1: { t: 's', v: 'Tonnes' },
    A2: { t: 'n', v: 3 },
    B1: { t: 's', v: '加倍' },
    B2: { t: 'n', v: 999, f: 'A2*2' },
  };
  const book = XLSX.utils.book_new(sheet, 'Sheet1');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const cellB2 = (bytes: Uint8Array) => (XLSX.read(bytes).Sheets.Sheet1?.B2 as XLSX.CellObject | undefined)?.v;

test('a wrong value stored beside a formula is calculated anew', async () => {
  const book = bookWithWrongCachedValue();
  expect(cellB2(book)).toBe(999);
  expect(cellB2(await recalculate(book))).toBe(6);
});

test('two workbooks at the same time wait for each other', async () => {
  const both = await Promise.all([recalculate(bookWithWrongCachedValue()), recalculate(bookWithWrongCachedValue())]);
  expect(both.map(cellB2)).toEqual([6, 6]);
});

test('a workbook of one page gives one picture', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-pages-'));
  const pages = await toPdfPages(bookWithWrongCachedValue(), folder);
  expect(pages).toHaveLength(1);
  expect(existsSync(pages[0]!)).toBe(true);
  rmSync(folder, { recursive: true });
});

test('a workbook that is not there is refused', async () => {
  findProgram(['soffice', 'libreoffice'], 'libreoffice-calc');
  await expect(recalculate(join(tmpdir(), 'crossfoot-no-such-book.xlsx'))).rejects.toThrow('could not convert');
});

test('a missing program fails the test and says what to install', () => {
  expect(() => findProgram(['soffice'], 'libreoffice-calc', '/nowhere')).toThrow('install libreoffice-calc');
});
