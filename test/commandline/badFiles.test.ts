/** A file that cannot be read or written ends the command with status 2, one line that says what to do, and nothing written. */
import { mkdir } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { nodeDisk } from '../../src/commandline/disk/disk';
import { run } from '../../src/commandline/run';
import { bookOf } from '../support/plant';
import { at, command, names, put } from './listen';

const good = bookOf({
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Power | 10 | MWh',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
});

/** An old compound file that holds the named streams. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, index) =>
    bytes.set(Buffer.from(`${name}\0`, 'utf16le'), 1024 + index * 128),
  );
  return bytes;
}

const refused = async (words: readonly string[], sentence: RegExp): Promise<void> => {
  const before = await names();
  const { status, out, err } = await command(words);
  expect([status, out, err]).toEqual([2, [], [expect.stringMatching(sentence)]]);
  expect(err[0]).not.toMatch(/\n|\bat .*:\d+:\d+|Error:/);
  expect(await names()).toEqual(before);
};

test.each<[string, Uint8Array | string, RegExp]>([
  ['an empty file', '', /is empty/],
  ['a text file', 'Process,Product\n', /is not an Excel workbook/],
  ['the first half of a workbook', good.slice(0, good.length / 2), /is cut off/],
  ['a zip that unpacks to 120 MB', zipSync({ 'xl/bomb.bin': new Uint8Array(120e6) }, { level: 9 }), /is too large/],
  ['an encrypted workbook', compoundFile('EncryptionInfo', 'EncryptedPackage'), /is locked with a password/],
  ['a workbook of Excel 97', compoundFile('Workbook'), /old \.xls format/],
])('%s is refused by every command that reads', async (name, content, sentence) => {
  const path = await put(`${name}.xlsx`, content);
  for (const verb of ['calculate', 'check']) await refused([verb, path], sentence);
  await refused(['calculate', path, '--json', at('never.json')], sentence);
});

test('a file that is not there, and a folder without CSV files, are refused', async () => {
  await refused(['calculate', at('none.xlsx')], /is not there/);
  await mkdir(at('empty'));
  await refused(['check', at('empty')], /There is no CSV file/);
});

test('a path that cannot be written is refused, and the other file is not written either', async () => {
  const book = await put('good.xlsx', good);
  await refused(['calculate', book, '--out', at('nowhere/out.xlsx')], /cannot be written: its folder is not there/);
  await refused(['calculate', book, '--out', at('empty')], /cannot be written: it is a folder/);
  await refused(['calculate', book, '--out', at('out.xlsx'), '--json', at('nowhere/out.json')], /cannot be written/);
  await refused(['check', book, '--json', at('nowhere/out.json')], /cannot be written/);
  await refused(['new', at('nowhere/new.xlsx')], /cannot be written/);
});

test('nothing is written over its input unless it is asked for', async () => {
  const book = await put('mine.xlsx', good);
  await refused(['calculate', book, '--out', book], /over its input/);
  await refused(['calculate', book, '--json', book], /over its input/);
  await refused(['check', book, '--json', book], /over its input/);
  await refused(['new', book], /is there already/);
  const { status, err } = await command(['calculate', book, '--in-place']);
  expect([status, err]).toEqual([0, []]);
});

test.each<[readonly string[], RegExp]>([
  [[], /Name a command/],
  [['calculat', 'x.xlsx'], /Did you mean "calculate"/],
  [['toString'], /There is no command/],
  [['calculate'], /BOOK is missing/],
  [['calculate', 'a.xlsx', 'b.xlsx'], /one argument too many/],
  [['calculate', 'a.xlsx', '--jsn', '-'], /Did you mean "--json"/],
  [['calculate', 'a.xlsx', '--json'], /needs a value/],
  [['calculate', 'a.xlsx', '--lang', 'fr'], /cannot be "fr"/],
  [['new', 'a.xlsx', '--sample', 'nothing'], /There is no sample "nothing"/],
])('%j is refused with what is wrong', async (words, sentence) => {
  await refused(words, sentence);
});

test('a mistake of our own is one line, too', async () => {
  const complaints: string[] = [];
  const broken = {
    print: () => {
      throw new Error('first line\n    at somewhere.ts:1:1');
    },
    send: () => undefined,
    complain: (line: string) => void complaints.push(line),
    progress: () => undefined,
  };
  const around = {
    terminal: broken,
    disk: nodeDisk,
    secondCalculator: () => undefined,
    verifierPage: () => undefined,
    today: () => '2025-03-01',
    spoken: 'en',
  } as const;
  expect(await run(['check', await put('fine.xlsx', good)], around)).toBe(2);
  expect(complaints).toEqual([
    expect.stringMatching(/^Crossfoot itself made a mistake.*first line\. Please report it/),
  ]);
});
