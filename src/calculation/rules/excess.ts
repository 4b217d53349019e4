/** How much more one amount is than another. */
import { ZERO } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Excess = first - second, zero where it is not more. */
export const excess: Rule = {
  name: 'excess',
  inputs: ['first', 'second'],
  units: ['any', 'same'],
  unit: 'same',
  checked: 'arithmetic',
  compute: (first, second) => (first.greaterThan(second) ? first.minus(second) : ZERO),
  formula: (first, second) => `MAX(0,${first}-${second})`,
};
