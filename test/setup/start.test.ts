/** The program is started as a user would start it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';

const folder = resolve(__dirname, '../..');
const book = resolve(folder, 'out/demo.crossfoot.xlsx');

test('"npm start -- --once" calculates the sample, prints the result and says where it is', () => {
  rmSync(book, { force: true });
  const { status, stdout } = spawnSync('npm', ['start', '--', '--once'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status).toBe(0);
  expect(stdout).toContain('Demo Aluminium (fictitious)');
  expect(stdout).toMatch(/Liquid aluminium: \d+\.\d{3} tCO2e\/t market-based/);
  expect(stdout).toContain('Written to out/demo.crossfoot.xlsx');
  const { snapshot } = openXlsx(new Uint8Array(readFileSync(book)));
  expect(snapshot.sheets.flatMap(({ ownKey }) => ownKey ?? [])).toEqual(
    expect.arrayContaining([
      'crossfoot',
      'footprints',
      'recycledContent',
      'workings',
      'factorsUsed',
      'findings',
      'parity',
    ]),
  );
});
