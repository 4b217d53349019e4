/** The package that `npm pack` makes holds the program alone, and it works from any folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildProgram } from '../support/builtProgram';

const project = resolve(__dirname, '../..');
let folder = '';
beforeAll(() => {
  buildProgram();
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-package-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect([program, status, stderr]).toEqual([program, 0, '']);
  return stdout;
}

test('packed, unpacked elsewhere and called by its name, it writes a workbook', () => {
  const [{ filename, files }] = JSON.parse(
    run('npm', 'pack', project, '--json', '--ignore-scripts', '--pack-destination', folder, '--loglevel', 'silent'),
  ) as [{ filename: string; files: readonly { path: string }[] }];
  expect(files.map(({ path }) => path).sort()).toEqual([
    'LICENSE',
    'README.md',
    'dist/commandline/crossfoot.cjs',
    'package.json',
  ]);
  const installed = join(folder, 'node_modules', 'crossfoot');
  mkdirSync(installed, { recursive: true });
  mkdirSync(join(folder, 'node_modules', '.bin'));
  run('tar', '-xzf', filename, '-C', installed, '--strip-components', '1');
  // As npm installs a bin.
  symlinkSync('../crossfoot/dist/commandline/crossfoot.cjs', join(folder, 'node_modules', '.bin', 'crossfoot'));
  run(
    process.execPath,
    join(folder, 'node_modules', '.bin', 'crossfoot'),
    'new',
    'made.xlsx',
    '--sample',
    'smelter-wire',
  );
  const said = run(process.execPath, join(folder, 'node_modules', '.bin', 'crossfoot'), 'calculate', 'made.xlsx');
  expect(said).toContain('Written to made.crossfoot.xlsx');
  expect(readdirSync(folder)).toContain('made.crossfoot.xlsx');
});
