/** Builds and runs `test/fuzz/NAME.fuzz.ts`, tests of any length: `npm run fuzz -- NAME N`, further arguments as that file says. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, bundleFolder } from './bundles.mjs';

buildIfStale('fuzz');
const ending = '.fuzz.cjs';
const names = readdirSync(bundleFolder('fuzz'))
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length));
const [name, ...rest] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`usage: npm run fuzz -- NAME N [SEED …], where NAME is one of ${names.join(', ')}`);
  process.exit(2);
}
const { status } = spawnSync(process.execPath, [join(bundleFolder('fuzz'), `${name}${ending}`), ...rest], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
