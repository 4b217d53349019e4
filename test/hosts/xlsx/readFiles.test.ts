/** Books on disk. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBook, saveWhole } from '../../../src/hosts/xlsx/files';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossfoot-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

test('a file is read as a workbook, a folder as its CSV files in order, a CSV file alone', async () => {
  await writeFile(join(folder, 'Scrap.csv'), 's');
  await writeFile(join(folder, 'Energy.csv'), 'e');
  await writeFile(join(folder, 'notes.txt'), 'n');
  await writeFile(join(folder, 'book.xlsx'), 'b');
  const book = await readBook(join(folder, 'book.xlsx'));
  expect(book.kind === 'xlsx' && text(book.bytes)).toBe('b');
  const all = await readBook(folder);
  expect(all.kind === 'csv' && all.files.map(({ name, bytes }) => [name, text(bytes)])).toEqual([
    ['Energy.csv', 'e'],
    ['Scrap.csv', 's'],
  ]);
  const one = await readBook(join(folder, 'Scrap.csv'));
  expect(one.kind === 'csv' && one.files.map(({ name }) => name)).toEqual(['Scrap.csv']);
});

test('what is not there is not found, and a folder without CSV files is said to be one', async () => {
  await expect(readBook(join(folder, 'none.xlsx'))).rejects.toMatchObject({
    code: 'not-found',
    details: { reason: 'ENOENT' },
  });
  await expect(readBook(folder)).rejects.toMatchObject({ code: 'no-csv' });
});

test('a file is replaced whole, keeps its rights, and nothing is left beside it', async () => {
  const path = join(folder, 'book.xlsx');
  await saveWhole(path, Buffer.from('first, and longer'));
  await chmod(path, 0o640);
  await saveWhole(path, Buffer.from('second'));
  expect(text(await readFile(path))).toBe('second');
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual(['book.xlsx']);
});

test('a link stays a link to the file that is replaced', async () => {
  await writeFile(join(folder, 'target.xlsx'), 'old');
  await symlink('target.xlsx', join(folder, 'link.xlsx'));
  await saveWhole(join(folder, 'link.xlsx'), Buffer.from('new'));
  expect(text(await readFile(join(folder, 'target.xlsx')))).toBe('new');
});

test('where nothing can be written nothing is left behind', async () => {
  await expect(saveWhole(join(folder, 'none', 'book.xlsx'), Buffer.from('x'))).rejects.toMatchObject({
    code: 'cannot-write',
    details: { reason: 'ENOENT' },
  });
  await mkdir(join(folder, 'taken.xlsx'));
  await expect(saveWhole(join(folder, 'taken.xlsx'), Buffer.from('x'))).rejects.toMatchObject({
    code: 'cannot-write',
    details: { reason: 'EISDIR' },
  });
  expect(await readdir(folder)).toEqual(['taken.xlsx']);
});
