/** Builds and runs the measurements `test/bench/*.bench.ts`, one process each; arguments choose those whose name contains one of them. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, bundleFolder } from './bundles.mjs';

buildIfStale('bench');
const chosen = process.argv.slice(2);
const benches = readdirSync(bundleFolder('bench'))
  .filter((file) => file.endsWith('.bench.cjs'))
  .filter((file) => chosen.length === 0 || chosen.some((word) => file.includes(word)));
for (const bench of benches) {
  console.log(`\n${bench.replace('.bench.cjs', '')}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(bundleFolder('bench'), bench)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
