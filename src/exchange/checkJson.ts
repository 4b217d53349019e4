/** A check of two sums in the result JSON. */
import { plainText } from '../quantity/exact';
import { verdictOf, type Check } from '../results/allChecks';
import { numberJson } from './numberJson';
import type { CheckJson } from './shape/resultShape';

/** A check by its name: whether it holds, and the difference in its unit; `null` where it cannot be made, and what prevents it. */
export function checkJson(check: Check): CheckJson {
  const verdict = verdictOf(check);
  const { name, unit, left, right } = check;
  const sides = { unit, left: numberJson(left), right: numberJson(right) };
  if (verdict.state !== 'withheld')
    return { check: name, holds: verdict.state === 'holds', difference: plainText(verdict.difference), ...sides };
  const blockedBy = verdict.blockedBy.map(({ code, place: { table, cell } }) => ({
    code,
    ...(table !== undefined && { table }),
    ...(cell !== undefined && { cell }),
  }));
  return { check: name, holds: null, difference: null, ...sides, blockedBy };
}
