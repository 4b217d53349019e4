/** Files are read as what they are, replaced whole, and never where they are in the way of something else. */
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBookFiles } from '../../src/commandline/disk/bookFiles';
import { destinationsOf } from '../../src/commandline/disk/destinations';
import { nodeDisk } from '../../src/commandline/disk/disk';
import { saveAllWhole } from '../../src/commandline/disk/saveWhole';
import { words } from '../../src/language/words';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const text = (path: string): string => readFileSync(path, 'utf8');

/** Writes a workbook of the content to the path, as a command does. */
async function save(path: string, content: string): Promise<void> {
  const [to] = destinationsOf(nodeDisk, [{ path, content: 'workbook' }], undefined, words('en').commandLine);
  if (!to || to.kind === 'standard output') throw new Error('no file');
  await saveAllWhole(nodeDisk, [{ to, bytes: Buffer.from(content) }]);
}

test('a file is read as a workbook, a folder as its CSV files in order, a CSV file alone', () => {
  for (const [name, content] of [
    ['Scrap.csv', 's'],
    ['Energy.csv', 'e'],
    ['.Energy.csv', 'hidden'],
    ['notes.txt', 'n'],
    ['book.xlsx', 'b'],
  ] as const)
    writeFileSync(at(name), content);
  const read = (path: string): unknown => {
    const { kind, files } = readBookFiles(nodeDisk, path);
    return [kind, ...files.map(({ name, bytes }) => `${name}: ${Buffer.from(bytes).toString()}`)];
  };
  expect(read(at('book.xlsx'))).toEqual(['xlsx', 'book.xlsx: b']);
  expect(read(folder)).toEqual(['csv', 'Energy.csv: e', 'Scrap.csv: s']);
  expect(read(at('Scrap.csv'))).toEqual(['csv', 'Scrap.csv: s']);
});

test('what is not there is not found, and a folder without CSV files is said to be one', () => {
  expect(() => readBookFiles(nodeDisk, at('none.xlsx'))).toThrow(
    expect.objectContaining({ code: 'not-found', details: expect.objectContaining({ reason: 'ENOENT' }) }),
  );
  expect(() => readBookFiles(nodeDisk, folder)).toThrow(expect.objectContaining({ code: 'no-csv' }));
});

test('a file is replaced whole, keeps its rights, and nothing is left beside it', async () => {
  await save(at('book.xlsx'), 'PK first, and longer');
  chmodSync(at('book.xlsx'), 0o666);
  await save(at('book.xlsx'), 'PK second');
  expect(text(at('book.xlsx'))).toBe('PK second');
  expect(statSync(at('book.xlsx')).mode & 0o777).toBe(0o666);
  expect(readdirSync(folder)).toEqual(['book.xlsx']);
});

test('a link stays a link to the file that is replaced, also where that is not there yet', async () => {
  writeFileSync(at('target.xlsx'), 'PK old');
  symlinkSync('target.xlsx', at('link.xlsx'));
  symlinkSync('link.xlsx', at('further.xlsx'));
  await save(at('further.xlsx'), 'PK new');
  expect(text(at('target.xlsx'))).toBe('PK new');
  mkdirSync(at('other'));
  symlinkSync('other/made.xlsx', at('dangling.xlsx'));
  await save(at('dangling.xlsx'), 'PK made');
  expect(text(at('other/made.xlsx'))).toBe('PK made');
  expect(['further.xlsx', 'link.xlsx', 'dangling.xlsx'].map((name) => lstatSync(at(name)).isSymbolicLink())).toEqual([
    true,
    true,
    true,
  ]);
});

test('another hard link of a replaced file keeps what it had', async () => {
  writeFileSync(at('book.xlsx'), 'PK old');
  linkSync(at('book.xlsx'), at('backup.xlsx'));
  await save(at('book.xlsx'), 'PK new');
  expect([text(at('book.xlsx')), text(at('backup.xlsx'))]).toEqual(['PK new', 'PK old']);
});

test.each(['x'.repeat(250), '碳'.repeat(83), 'é'.repeat(125), '🏭'.repeat(62)])(
  'a name as long as the disk takes is written: %s',
  async (stem) => {
    await save(at(`${stem}.xlsx`), 'PK');
    expect(readdirSync(folder)).toEqual([`${stem}.xlsx`]);
  },
);

test.each<[string, () => string, string]>([
  ['a folder that is not there', () => at('none/book.xlsx'), 'ENOENT'],
  ['a file as folder', () => at('file/book.xlsx'), 'ENOTDIR'],
  ['a folder', () => at('folder.xlsx'), 'EISDIR'],
  ['a name that ends like a folder', () => at('new.xlsx/'), 'ENOENT'],
  ['a link to itself', () => at('loop.xlsx'), 'ELOOP'],
  ['a name that is too long', () => at(`${'x'.repeat(256)}`), 'ENAMETOOLONG'],
])('%s cannot be written, and nothing is left behind', async (_, path, reason) => {
  writeFileSync(at('file'), '');
  mkdirSync(at('folder.xlsx'));
  symlinkSync('loop.xlsx', at('loop.xlsx'));
  const before = readdirSync(folder);
  await expect(save(path(), 'PK')).rejects.toMatchObject({ code: 'cannot-write', details: { reason } });
  expect(readdirSync(folder)).toEqual(before);
});
