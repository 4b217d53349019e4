/** No output of any command goes over any of its inputs, whatever name leads there; what is refused changes nothing. */
import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bookOf, type Tables } from '../support/plant';
import { at, command, folder, put } from './listen';

const tables: Tables = {
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Power | 10 | MWh',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
};

/** Every file below the test's folder with its content. */
function contents(): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path, readFileSync(path, 'latin1')];
      }),
  );
}

async function refused(words: readonly string[], sentence: RegExp): Promise<void> {
  const before = contents();
  const { status, out, err, sent } = await command(words);
  expect([words, status, out, sent.length, err]).toEqual([words, 2, [], 0, [expect.stringMatching(sentence)]]);
  expect(err[0]).not.toContain('\n');
  expect(contents()).toEqual(before);
}

let book = '';
let ledgers = '';
beforeAll(async () => {
  book = await put('book.xlsx', bookOf(tables));
  ledgers = at('ledgers');
  mkdirSync(ledgers);
  for (const [name, table] of Object.entries(tables))
    writeFileSync(join(ledgers, `${name}.csv`), table.replaceAll(' | ', ','));
  mkdirSync(at('sub'));
  symlinkSync(book, at('link.xlsx'));
  symlinkSync('link.xlsx', at('second link.xlsx'));
  linkSync(book, at('hard.xlsx'));
  symlinkSync(ledgers, at('ledgers link'));
  linkSync(join(ledgers, 'Energy.csv'), at('hard.json'));
  symlinkSync(join(ledgers, 'Energy.csv'), at('link.json'));
});

/** Every command that reads with every option that writes. */
const writers: readonly (readonly [string, readonly string[], string])[] = [
  ['calculate', [], '--out'],
  ['calculate', [], '--json'],
  ['check', [], '--json'],
  ['explain', ['--cell', 'Footprints!I26'], '--json'],
];

test.each(writers)('%s %j %s is never over the workbook', async (verb, more, option) => {
  const names = [
    book,
    at('link.xlsx'),
    at('second link.xlsx'),
    at('hard.xlsx'),
    at('sub/../book.xlsx'),
    relative('', book),
    `${folder}//./book.xlsx`,
  ];
  for (const name of names) {
    await refused([verb, book, ...more, option, name], /over its input/);
    await refused([verb, name, ...more, option, book], /over its input/);
  }
});

test.each(writers)('%s %j %s is never over a file of a folder of CSV files', async (verb, more, option) => {
  for (const name of [
    join(ledgers, 'Scrap.csv'),
    join(ledgers, 'Energy.csv'),
    at('ledgers link/Energy.csv'),
    at('hard.json'),
    at('link.json'),
  ]) {
    await refused([verb, ledgers, ...more, option, name], /ledger .* would be written over/);
    await refused([verb, at('ledgers link'), ...more, option, name], /ledger .* would be written over/);
  }
  await refused([verb, join(ledgers, 'Energy.csv'), ...more, option, at('hard.json')], /written over/);
});

test('a file of another kind is not written over either', async () => {
  await refused(['calculate', join(ledgers, 'Energy.csv'), '--json', join(ledgers, 'Factors.csv')], /is not JSON/);
  await refused(['calculate', join(ledgers, 'Energy.csv'), '--out', join(ledgers, 'Factors.csv')], /is not a workbook/);
  await put('other.xlsx', bookOf(tables));
  await put('other.json', '{}');
  await refused(['check', book, '--json', at('other.xlsx')], /is not JSON/);
  await refused(['calculate', book, '--json', at('other.xlsx'), '--out', at('other.json')], /is not a workbook/);
});

test('two outputs are never one file', async () => {
  await refused(['calculate', book, '--out', at('both'), '--json', at('both')], /one place for two outputs/);
  await refused(['calculate', book, '--out', '-', '--json', '-'], /one place for two outputs/);
  await put('result.json', '{}');
  symlinkSync('result.json', at('result link'));
  await refused(['calculate', book, '--out', at('new.xlsx'), '--json', at('new.xlsx')], /one place/);
});

test('CSV files never become a workbook in their place, and --in-place goes with no --out', async () => {
  await refused(['calculate', ledgers, '--in-place'], /cannot be written into CSV files/);
  await refused(['calculate', join(ledgers, 'Energy.csv'), '--in-place'], /cannot be written into CSV files/);
  await refused(['calculate', book, '--in-place', '--out', at('x.xlsx')], /cannot be used together/);
  await refused(['calculate', book, '--in-place', '--json', book], /one place for two outputs/);
});

test.each([
  ['Excel', '~$open in Excel.xlsx'],
  ['LibreOffice', '.~lock.open in LibreOffice.xlsx#'],
])('a workbook that is open in %s is not replaced', async (program, lock) => {
  const open = await put(`open in ${program}.xlsx`, bookOf(tables));
  await put(lock, '');
  await refused(['calculate', open, '--in-place'], new RegExp(`is open in ${program}.*remove the file`));
  await refused(['calculate', book, '--out', open], /is open in/);
  const { status } = await command(['calculate', open, '--out', at('beside.xlsx')]);
  expect(status).toBe(0);
});

test('what there is already is no place for a new workbook', async () => {
  await refused(['new', book], /is there already/);
  await refused(['new', at('link.xlsx')], /is there already/);
});

test('the result has the ending of its book, and a result is not the input of itself by accident', async () => {
  const macros = await put('macros.xlsm', bookOf(tables));
  expect((await command(['calculate', macros])).out.at(-1)).toBe(`Written to ${at('macros.crossfoot.xlsm')}`);
  await refused(['calculate', macros, '--out', at('macros.xlsx')], /Let its name end with \.xlsm/);
  await refused(['calculate', book, '--out', at('new.xlsm')], /Let its name end with \.xlsx/);
  await refused(['new', at('new.xlsm')], /Let its name end with \.xlsx/);
  await refused(['calculate', at('macros.crossfoot.xlsm')], /over its input .* or say --in-place/);
  expect((await command(['calculate', at('macros.crossfoot.xlsm'), '--in-place'])).status).toBe(0);
});
