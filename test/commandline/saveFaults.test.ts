/** Whatever fails at whatever step, each file is the old one or the new one, and nothing of ours is left that could be read. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBookFiles } from '../../src/commandline/disk/bookFiles';
import { destinationsOf } from '../../src/commandline/disk/destinations';
import { nodeDisk, type Disk } from '../../src/commandline/disk/disk';
import { saveAllWhole } from '../../src/commandline/disk/saveWhole';
import { words } from '../../src/language/words';
import { bookOf } from '../support/plant';
import { at, command, put } from './listen';

type Call = keyof Disk;

/** The disk, told before each call; what is thrown there is what the call ends with. */
function watched(before: (call: Call) => void): Disk {
  return new Proxy(nodeDisk, {
    get(disk, call: Call) {
      const act = disk[call] as (...given: readonly unknown[]) => unknown;
      return (...given: readonly unknown[]) => {
        before(call);
        return act(...given);
      };
    },
  });
}

const broken = (code: string): Error => Object.assign(new Error(code), { code });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-faults-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const contents = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
const withoutLitter = (found: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(found).filter(([name]) => !/^\.crossfoot-[0-9a-f]{12}\.part$/.test(name)));

/** A workbook over an old one, a JSON over an old one and one that is new, written together on the disk. */
async function saveThree(disk: Disk): Promise<void> {
  for (const [name, content] of [
    ['book.xlsx', 'PK old'],
    ['book.json', '{"old": 1}'],
  ] as const)
    writeFileSync(join(folder, name), content);
  rmSync(join(folder, 'new.json'), { force: true });
  const wanted = [
    { path: join(folder, 'book.xlsx'), content: 'workbook' },
    { path: join(folder, 'new.json'), content: 'json' },
    { path: join(folder, 'book.json'), content: 'json' },
  ] as const;
  const destinations = destinationsOf(nodeDisk, wanted, undefined, words('en').commandLine);
  const bytes = ['PK new', '{"first": 1}', '{"new": 1}'].map((content) => Buffer.from(content));
  await saveAllWhole(
    disk,
    destinations.flatMap((to, index) => (to.kind === 'standard output' ? [] : [{ to, bytes: bytes[index]! }])),
  );
}

const old = { 'book.json': '{"old": 1}', 'book.xlsx': 'PK old' };
const fresh = { 'book.json': '{"new": 1}', 'book.xlsx': 'PK new', 'new.json': '{"first": 1}' };

async function callsOf(save: (disk: Disk) => Promise<void>): Promise<readonly Call[]> {
  const calls: Call[] = [];
  await save(watched((call) => void calls.push(call)));
  return calls;
}

test('all is written, and nothing is left beside it', async () => {
  await saveThree(nodeDisk);
  expect(contents()).toEqual(fresh);
});

test('a call that fails leaves every file as it was, and nothing beside them', async () => {
  const calls = await callsOf(saveThree);
  expect(calls.filter((call) => call === 'renameSync')).toHaveLength(3);
  for (const [failing, call] of calls.entries()) {
    // Tidying up, and the second look at a file for bringing it back, may fail without harm.
    const harmless = call === 'unlinkSync' || call === 'linkSync';
    let count = 0;
    const disk = watched(() => {
      if (count++ === failing) throw broken('EIO');
    });
    rmSync(join(folder, 'new.json'), { force: true });
    const refusal = await saveThree(disk).then(
      () => undefined,
      (problem: unknown) => problem,
    );
    if (!harmless) expect(refusal).toMatchObject({ code: 'cannot-write', details: { reason: 'EIO' } });
    const left = call === 'unlinkSync' ? withoutLitter(contents()) : contents();
    expect([call, failing, left]).toEqual([call, failing, harmless ? fresh : old]);
    for (const name of readdirSync(folder).filter((found) => found.startsWith('.'))) unlinkSync(join(folder, name));
  }
});

test('a run that is killed at any call leaves each file old or new, and hidden parts that nothing reads', async () => {
  const calls = await callsOf(saveThree);
  for (let last = 0; last < calls.length; last += 1) {
    let count = 0;
    const dying = watched(() => {
      if (count++ >= last) throw broken('killed');
    });
    await saveThree(dying).catch(() => undefined);
    const left = withoutLitter(contents());
    for (const [name, content] of Object.entries(left))
      expect([old[name as keyof typeof old], fresh[name as keyof typeof fresh]]).toContain(content);
    expect(Object.keys(left)).toEqual(expect.arrayContaining(Object.keys(old)));
    for (const name of readdirSync(folder).filter((found) => found.startsWith('.'))) unlinkSync(join(folder, name));
  }
});

const good = bookOf({
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Power | 10 | MWh',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
});

/** A disk on which something happens once, just before a file is first put beside its target. */
function meanwhile(happens: () => void): Disk {
  let done = false;
  return watched((call) => {
    if (call !== 'openSync' || done) return;
    done = true;
    happens();
  });
}

test.each<[string, (book: string) => void]>([
  ['saved by somebody else', (book) => writeFileSync(book, Buffer.concat([good, Buffer.from([0])]))],
  ['changed in one byte', (book) => writeFileSync(book, good.with(good.length - 1, 1))],
  ['removed', (book) => unlinkSync(book)],
  ['opened in Excel', (book) => writeFileSync(book.replace('mine.xlsx', '~$mine.xlsx'), '')],
])('--in-place leaves a book alone that was %s meanwhile', async (_, happens) => {
  rmSync(at('~$mine.xlsx'), { force: true });
  const book = await put('mine.xlsx', good);
  let theirs: Buffer | undefined;
  const disk = meanwhile(() => {
    happens(book);
    theirs = nodeDisk.statSync(book, { throwIfNoEntry: false }) && readFileSync(book);
  });
  const { status, err, out } = await command(['calculate', book, '--in-place', '--json', at('mine.json')], 'en', disk);
  expect([status, out, err]).toEqual([2, [], [expect.stringMatching(/changed while the work ran|is open in Excel/)]]);
  expect(nodeDisk.statSync(book, { throwIfNoEntry: false }) && readFileSync(book)).toEqual(theirs);
  expect(nodeDisk.statSync(at('mine.json'), { throwIfNoEntry: false })).toBeUndefined();
});

test('a new workbook is not put over what came meanwhile', async () => {
  const disk = meanwhile(() => writeFileSync(at('fresh.xlsx'), 'theirs'));
  expect((await command(['new', at('fresh.xlsx')], 'en', disk)).status).toBe(2);
  expect(readFileSync(at('fresh.xlsx'), 'utf8')).toBe('theirs');
});

test('what a killed run left in a folder of CSV files is not read', () => {
  mkdirSync(join(folder, 'ledgers'));
  writeFileSync(join(folder, 'ledgers', 'Energy.csv'), 'a');
  writeFileSync(join(folder, 'ledgers', '.crossfoot-0123456789ab.part'), 'b');
  expect(readBookFiles(nodeDisk, join(folder, 'ledgers')).files.map(({ name }) => name)).toEqual(['Energy.csv']);
});
