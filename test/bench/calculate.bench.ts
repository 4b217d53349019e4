/** `calculate` on a workbook with a ledger of 100,000 rows: seconds and peak memory of the whole program, as a person starts it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { bookPath, writeLedgerBook } from './ledgerBook';
import { median, printTable } from './measure';

const turns = 3;
const resultPath = 'out/bench/ledger.crossfoot.xlsx';
const jsonPath = 'out/bench/ledger.json';
const program = 'src/setup/run.mjs';
/** Runs before the program and tells its peak memory in KiB on a third stream when it ends. */
const tellMemory =
  "data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))";

function run(...words: string[]): {
  readonly seconds: number;
  readonly memory: number;
  readonly status: number | null;
  readonly said: string;
} {
  for (const path of [resultPath, jsonPath]) rmSync(path, { force: true });
  const begun = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--import', tellMemory, program, ...words], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, memory: Number(output[3]) / 1024, status, said: `${output[1] ?? ''}${output[2] ?? ''}` };
}

writeLedgerBook();
// The first run builds the program where a source changed.
const first = run('calculate', bookPath, '--out', resultPath, '--json', jsonPath);
if (first.status !== 0) {
  console.log(first.said);
  throw new Error(`calculate ended with ${first.status}`);
}
const { inventory } = JSON.parse(readFileSync(jsonPath, 'utf8')) as {
  readonly inventory: { readonly scope1: string | null };
};
const runs = Array.from({ length: turns }, () => run('calculate', bookPath, '--out', resultPath));
printTable(
  ['calculate', 'seconds', 'peak MB', 'scope 1, tCO2e'],
  [
    [
      'read, check, calculate, write',
      median(runs.map(({ seconds }) => seconds)).toFixed(2),
      median(runs.map(({ memory }) => memory)).toFixed(0),
      String(inventory.scope1),
    ],
  ],
);
