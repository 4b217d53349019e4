/**
 * `npm run fuzz -- cells N [SEED [CELL]]`: N cells spoilt, drawn from plants of the seeds from SEED (1) on; prints each complaint, exit status 1 on any.
 * With CELL, as `Scrap!Class` or the beginning of it, every such cell of the plant of SEED alone.
 */
import { drawnCases, faultCases, nameOf } from './cellFaults';
import { complaintOf } from './complaints';

const [count = '1000', seed = '1', cell = ''] = process.argv.slice(2);
const chosen =
  cell === ''
    ? drawnCases(Number(count), Number(seed))
    : faultCases(Number(seed)).filter((one) => nameOf(one).startsWith(cell));
let complaints = 0;
for (const one of chosen) {
  let complaint: string | undefined;
  try {
    complaint = complaintOf(one);
  } catch (error) {
    complaint = `${one.fault} ${nameOf(one)}: crashes, ${error instanceof Error ? error.stack : String(error)}`;
  }
  if (complaint === undefined) continue;
  complaints += 1;
  console.log(`seed ${one.seed}: ${complaint}`);
}
console.log(`${chosen.length} cells spoilt, ${complaints} complaints`);
if (complaints > 0) process.exitCode = 1;
