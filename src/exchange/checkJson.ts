/** What every part of the result JSON says alike: a figure, and a check of two sums. */
import { statedDifference } from '../calculation/checks';
import { numberOf, type Node } from '../calculation/node';
import { plainText } from '../quantity/exact';

/** A figure as exact text, `null` where it is withheld. */
export function numberJson(node: Node | undefined): string | null {
  const value = node && numberOf(node);
  return value ? plainText(value) : null;
}

/** A check by its name: whether the difference, in the unit of its sums, is nothing; `null` where it is withheld. */
export function checkJson(
  check: string,
  difference: Node,
): { readonly check: string; readonly holds: boolean | null; readonly difference: string | null } {
  const stated = statedDifference(difference);
  return { check, holds: stated ? stated.isZero() : null, difference: stated ? plainText(stated) : null };
}
