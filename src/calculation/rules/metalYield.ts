/** How much of the metal a process takes in it brings out. */
import type { Rule } from '../graph/rule';

/** Yield = metal out / metal in; metal in per tonne out is its reciprocal, not one plus the loss. */
export const metalYield: Rule = {
  name: 'metalYield',
  inputs: ['metal out', 'metal in'],
  units: ['t', 't'],
  unit: 'share',
  checked: 'arithmetic',
  compute: (made, taken) => made.div(taken),
  formula: (made, taken) => `${made}/${taken}`,
};
