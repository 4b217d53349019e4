/** `npm run fuzz -- files N [SEED]`: N workbook files damaged in bytes, zip or XML, of the seeds from SEED (1) on; prints each complaint, exit status 1 on any. */
import { tried } from './damagedFiles';

const [count = '1000', seed = '1'] = process.argv.slice(2);
const counts = new Map<string, number>();
for (let index = 0; index < Number(count); index++) {
  const outcome = tried(Number(seed) + index);
  const name = typeof outcome === 'string' ? outcome : 'complaints';
  counts.set(name, (counts.get(name) ?? 0) + 1);
  if (typeof outcome !== 'string') console.log(outcome.complaint);
}
console.log(`${count} files damaged: ${[...counts].map(([name, times]) => `${times} ${name}`).join(', ')}`);
if (counts.has('complaints')) process.exitCode = 1;
