/** What every part of the result JSON says alike: a figure, and a check of two sums. */
import { numberOf, type Node } from '../calculation/graph/node';
import { plainText } from '../quantity/exact';
import { verdictOf, type Check } from '../results/allChecks';

/** A figure as exact text, `null` where it is withheld. */
export function numberJson(node: Node | undefined): string | null {
  const value = node && numberOf(node);
  return value ? plainText(value) : null;
}

/** A check by its name: whether it holds, and the difference in its unit; `null` where it cannot be made, and what prevents it. */
export function checkJson(check: Check): Readonly<Record<string, unknown>> {
  const verdict = verdictOf(check);
  const { name, unit, left, right } = check;
  const sides = { unit, left: numberJson(left), right: numberJson(right) };
  if (verdict.state !== 'withheld')
    return { check: name, holds: verdict.state === 'holds', difference: plainText(verdict.difference), ...sides };
  const blockedBy = verdict.blockedBy.map(({ code, place: { table, cell } }) => ({ code, table, cell }));
  return { check: name, holds: null, difference: null, ...sides, blockedBy };
}
