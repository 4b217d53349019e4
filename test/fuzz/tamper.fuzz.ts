/**
 * `npm run fuzz -- tamper N [SEED]`: 60 random plants as they were written, then each kind of tampering N times on them, by the seeds from SEED (1) on;
 * prints each complaint and how far it is, exit status 1 on any complaint.
 */
import { verify } from '../../src/verify/verify';
import { isContent } from '../../src/verify/verification';
import { complaintOf, sealedBook, tamperings } from './tampering';

const [count = '500', first = '1'] = process.argv.slice(2);
/** Random plants. */
const plants = 60;
const kinds = Object.keys(tamperings);
let complaints = 0;
const complain = (complaint: string | undefined): void => {
  if (complaint === undefined) return;
  complaints += 1;
  console.log(complaint);
};
for (let plant = 0; plant < plants; plant++) {
  const { holds, changes } = verify(sealedBook(plant));
  const said = changes.filter(isContent).map(({ kind, place }) => `${kind} ${place}`);
  complain(holds ? undefined : `plant ${plant}, as it was written: ${said.join('; ') || 'does not hold'}`);
}
console.log(`${plants} plants as they were written, ${complaints} complaints`);
for (let done = 0; done < Number(count); done++) {
  for (const kind of kinds) complain(complaintOf(kind, Number(first) + done, plants));
  if ((done + 1) % 25 === 0 || done + 1 === Number(count))
    console.log(`${kinds.length} kinds of tampering, ${done + 1} each, ${complaints} complaints`);
}
if (complaints > 0) process.exitCode = 1;
