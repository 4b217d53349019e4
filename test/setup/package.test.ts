/** The package that `npm pack` makes holds the program alone, and it works from any folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildBundle } from '../support/builtPages';
import { buildProgram } from '../support/builtProgram';

const project = resolve(__dirname, '../..');
let folder = '';
beforeAll(() => {
  buildProgram();
  buildBundle('verifier');
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-package-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the program says when it is run in the folder; it must succeed without a complaint. */
function run(where: string, program: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: where,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect([program, status, stderr]).toEqual([program, 0, '']);
  return stdout;
}

test('packed, installed elsewhere and called by its name in a third folder, it writes a workbook', () => {
  const [{ filename, files }] = JSON.parse(
    run(
      folder,
      'npm',
      'pack',
      project,
      '--json',
      '--ignore-scripts',
      '--pack-destination',
      folder,
      '--loglevel',
      'silent',
    ),
  ) as [{ filename: string; files: readonly { path: string }[] }];
  expect(files.map(({ path }) => path).sort()).toEqual([
    'LICENSE',
    'README.md',
    'dist/commandline/crossfoot.cjs',
    'dist/commandline/ironcalc.wasm',
    'dist/verifier/verifier.html',
    'package.json',
  ]);
  // Nothing is fetched: the program needs no other package.
  run(folder, 'npm', 'install', '--offline', '--no-audit', '--no-fund', '--loglevel', 'error', join(folder, filename));
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['crossfoot']);
  const elsewhere = join(folder, '铝 elsewhere');
  mkdirSync(elsewhere);
  const crossfoot = join('..', 'node_modules', '.bin', 'crossfoot');
  run(elsewhere, crossfoot, 'new', 'made.xlsx', '--sample', 'smelter-wire');
  expect(run(elsewhere, crossfoot, 'calculate', 'made.xlsx')).toContain('Written to made.crossfoot.xlsx');
  expect(run(elsewhere, crossfoot, 'verify', 'made.crossfoot.xlsx', '--page', 'verify.html')).toContain(
    'Two calculators agree',
  );
  expect(readFileSync(join(elsewhere, 'verify.html'), 'utf8')).toMatch(/^<!doctype html>/);
  expect(readdirSync(elsewhere).sort()).toEqual(['made.crossfoot.xlsx', 'made.xlsx', 'verify.html']);
});

test('what only the pages and the tests need is no dependency of the package', () => {
  const { dependencies = {} } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    dependencies?: object;
  };
  expect(Object.keys(dependencies)).toEqual([]);
});
