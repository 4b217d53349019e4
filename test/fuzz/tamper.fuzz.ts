/** `npm run fuzz -- tamper N [SEED]`: each kind of tampering N times on sealed books of the seeds from SEED (1) on; prints each complaint, exit status 1 on any. */
import { complaintOf, tamperings } from './tampering';

const [count = '500', first = '1'] = process.argv.slice(2);
/** Random plants. */
const plants = 60;
let complaints = 0;
for (const kind of Object.keys(tamperings))
  for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
    const complaint = complaintOf(kind, seed, plants);
    if (complaint === undefined) continue;
    complaints += 1;
    console.log(complaint);
  }
console.log(`${Object.keys(tamperings).length} kinds of tampering, ${count} each, ${complaints} complaints`);
if (complaints > 0) process.exitCode = 1;
