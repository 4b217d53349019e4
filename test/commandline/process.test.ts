/** The program among other programs: pipes that close, devices, full disks, signals. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { buildProgram, program, shell } from '../support/builtProgram';
import { bookOf, year2024 } from '../support/plant';

const book = bookOf({
  Settings: year2024('Organisation | \u001b]0;title\u0007Works'),
  Production: 'Process | Product | Quantity | Unit\nSmelter | Me\u202etal | 100 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Power | 10 | MWh',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
});

let folder = '';
beforeAll(buildProgram);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-process-'));
  writeFileSync(join(folder, 'book.xlsx'), book);
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (script: string) => shell(script, folder);
const isWorkbook = (name: string): boolean =>
  openXlsx(new Uint8Array(readFileSync(join(folder, name)))).snapshot.sheets.length > 1;

test('a reader that stops reading ends the program quietly', () => {
  const { stderr, stdout } = run('$CF calculate book.xlsx --json - | head -c 1; echo " ${PIPESTATUS[0]}"');
  expect([stdout, stderr]).toEqual(['{ 0\n', '']);
  expect(run('$CF --help | true').stderr).toBe('');
});

test.each(['check book.xlsx', 'calculate book.xlsx', '--help', 'new -', 'check book.xlsx --json -'])(
  'a full device is one line and status 2: %s',
  (words) => {
    const { status, stderr } = run(`$CF ${words} > /dev/full`);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^The output could not be printed to its end.*\n$/)]);
    expect(stderr.trim()).not.toContain('\n');
  },
);

test('nobody to complain to is no reason to fall over', () => {
  expect(run('$CF check none.xlsx 2> /dev/full').status).toBe(2);
});

test('escape sequences and marks of direction are shown, in results and in refusals', () => {
  const { stdout } = run('$CF calculate book.xlsx');
  expect(stdout).toContain('␛]0;title␇Works');
  expect(stdout).toContain('Me<U+202E>tal');
  const { stderr } = run("$CF $'x\\e[31my\\xe2\\x80\\xae'");
  expect(stderr).toContain('x␛[31my<U+202E>');
  for (const text of [stdout, stderr]) expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test('- is standard output, alone there and whole', () => {
  expect(run('$CF new - > new.xlsx; $CF calculate book.xlsx --out - > out.xlsx')).toMatchObject({
    status: 0,
    stderr: '',
  });
  expect(isWorkbook('new.xlsx') && isWorkbook('out.xlsx')).toBe(true);
  run('$CF calculate book.xlsx --out both.xlsx --json - > out.json; $CF check book.xlsx --json - > check.json');
  for (const name of ['out.json', 'check.json'])
    expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toHaveProperty('findings');
  expect(readdirSync(folder)).not.toContain('-');
});

test('devices, pipes and descriptors are written through and stay what they are', () => {
  const { stdout, stderr, status } = run(`
    $CF calculate book.xlsx --out /dev/null --json /dev/null > said && test -c /dev/null && echo null
    mkfifo pipe; cat pipe > fromPipe & $CF check book.xlsx --json pipe >> said; wait; test -p pipe && echo pipe
    $CF check book.xlsx --json >(cat > fromShell) >> said; wait $!
    $CF check book.xlsx --json /dev/stdout > fromStdout
    $CF check book.xlsx --json /dev/stdout | cat > fromStdoutPipe
    ln -s /dev/null nowhere; $CF calculate book.xlsx --out nowhere >> said; test -L nowhere && echo link`);
  expect([stdout, stderr, status]).toEqual(['null\npipe\nlink\n', '', 0]);
  for (const name of ['fromPipe', 'fromStdout', 'fromStdoutPipe', 'fromShell'])
    expect([name, Object.keys(JSON.parse(readFileSync(join(folder, name), 'utf8')) as object)]).toEqual([
      name,
      expect.arrayContaining(['findings']),
    ]);
});

test('a full device as an output is refused, and the other file is not written', () => {
  const { status, stderr } = run('$CF calculate book.xlsx --json /dev/full');
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/^"\/dev\/full" cannot be written: the disk is full.*\n$/),
  ]);
  expect(readdirSync(folder)).toEqual(['book.xlsx']);
});

test('the folder where one is gives its name to the result', () => {
  run(
    'mkdir ledgers; echo "Process,Carrier,Quantity,Unit" > ledgers/Energy.csv; cd ledgers; $CF calculate .; $CF calculate ./',
  );
  expect(readdirSync(folder)).toEqual(['book.xlsx', 'ledgers', 'ledgers.crossfoot.xlsx']);
  expect(readdirSync(join(folder, 'ledgers'))).toEqual(['Energy.csv']);
});

/** Runs `calculate --in-place` with a JSON, where the process sends itself the signal before its nth call that changes the disk; the calls that came. */
function interrupted(signal: string, at: number) {
  const hook = join(folder, 'hook.cjs');
  writeFileSync(
    hook,
    `const fs = require('node:fs'); let count = 0;
     for (const name of ['openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'linkSync', 'renameSync', 'unlinkSync']) {
       const act = fs[name];
       fs[name] = (...given) => {
         const ours = name === 'renameSync' || name === 'linkSync' || process.listenerCount('SIGTERM') > 0;
         if (ours && count++ === ${at}) process.kill(process.pid, '${signal}');
         return act(...given);
       };
     }
     process.on('exit', () => fs.writeSync(2, 'calls: ' + count));`,
  );
  writeFileSync(join(folder, 'book.xlsx'), book);
  writeFileSync(join(folder, 'book.json'), '{"old": 1}');
  const words = ['--require', hook, program, 'calculate', 'book.xlsx', '--in-place', '--json', 'book.json'];
  const { signal: endedBy, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  rmSync(hook);
  const oldBook = readFileSync(join(folder, 'book.xlsx')).equals(book);
  const oldJson = readFileSync(join(folder, 'book.json'), 'utf8') === '{"old": 1}';
  if (!oldBook) expect(isWorkbook('book.xlsx')).toBe(true);
  if (!oldJson) expect(() => JSON.parse(readFileSync(join(folder, 'book.json'), 'utf8')) as unknown).not.toThrow();
  const litter = readdirSync(folder).filter((name) => !['book.xlsx', 'book.json'].includes(name));
  return { endedBy, oldBook, oldJson, litter, calls: Number(/calls: (\d+)/.exec(stderr)?.[1]) };
}

test('Ctrl+C, a plain end and a kill at every step: files are old or new, and only a kill leaves parts', () => {
  const { calls } = interrupted('SIGINT', Infinity);
  expect(calls).toBeGreaterThan(10);
  for (let at = 0; at < calls; at += 1) {
    const killed = interrupted('SIGKILL', at);
    expect([killed.endedBy, killed.litter.filter((name) => !/^\.crossfoot-[0-9a-f]{12}\.part$/.test(name))]).toEqual([
      'SIGKILL',
      [],
    ]);
    for (const name of killed.litter) rmSync(join(folder, name));
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    for (const at of [0, 3, calls - 3])
      expect(interrupted(signal, at)).toMatchObject({ endedBy: signal, oldBook: false, oldJson: false, litter: [] });
  expect(existsSync(join(folder, 'book.json'))).toBe(true);
});
