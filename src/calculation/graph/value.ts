/** A value of the calculation: an exact number, or the findings that prevent one. Unknown is never zero. */
import type { Finding } from '../../findings/finding';
import type { Exact } from '../../quantity/exact';

interface Blocked {
  readonly blockedBy: readonly Finding[];
}

export type Value = Exact | Blocked;

/** True where there is no value. */
export function isBlocked(value: Value): value is Blocked {
  return 'blockedBy' in value;
}

/** Reasons that a missing value names; a ledger with a wrong column would else name each of its rows in each result. */
export const mostReasons = 20;

/** No value, for these reasons; each reason once, the first twenty. */
export function blocked(reasons: readonly Finding[]): Blocked {
  const named = new Set<Finding>();
  for (const reason of reasons) {
    if (named.size === mostReasons) break;
    named.add(reason);
  }
  return { blockedBy: [...named] };
}

/** The result of exact arithmetic on values, or all reasons why one of them is missing. */
export function combine(values: readonly Value[], compute: (...numbers: Exact[]) => Exact): Value {
  const reasons: Finding[] = [];
  const numbers: Exact[] = [];
  for (const value of values) {
    if (isBlocked(value)) reasons.push(...value.blockedBy);
    else numbers.push(value);
  }
  return reasons.length > 0 ? blocked(reasons) : compute(...numbers);
}
