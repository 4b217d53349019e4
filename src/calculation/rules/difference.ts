/** How far one figure is from another. */
import type { Rule } from '../graph/rule';

/** Difference = first - second, in their unit. */
export const difference: Rule = {
  name: 'difference',
  inputs: ['first', 'second'],
  units: ['any', 'same'],
  unit: 'same',
  checked: 'arithmetic',
  compute: (first, second) => first.minus(second),
  formula: (first, second) => `${first}-${second}`,
};
