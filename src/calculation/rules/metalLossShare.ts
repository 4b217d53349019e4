/** How much of the metal a process takes in it does not bring out. */
import type { Rule } from '../graph/rule';

/** Share = metal lost / metal in. */
export const metalLossShare: Rule = {
  name: 'metalLossShare',
  inputs: ['metal lost', 'metal in'],
  units: ['t', 't'],
  unit: 'share',
  checked: 'arithmetic',
  compute: (lost, taken) => lost.div(taken),
  formula: (lost, taken) => `${lost}/${taken}`,
};
