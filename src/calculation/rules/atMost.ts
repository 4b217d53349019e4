/** An amount that cannot be more than another. */
import type { Rule } from '../graph/rule';

/** The amount, but the cap where it is more, in their unit. */
export const atMost: Rule = {
  name: 'atMost',
  inputs: ['amount', 'cap'],
  units: ['any', 'same'],
  unit: 'same',
  checked: 'arithmetic',
  compute: (amount, cap) => (amount.lessThan(cap) ? amount : cap),
  formula: (amount, cap) => `MIN(${amount},${cap})`,
};
