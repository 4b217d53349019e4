/** The part of a process's burden that falls to one output. */
import type { Rule } from '../graph/rule';

/** Share = basis of the output / basis of all allocated outputs of the process. */
export const allocationShare: Rule = {
  name: 'allocationShare',
  inputs: ['basis of the output', 'basis of all outputs'],
  units: ['basis', 'basis'],
  unit: 'share',
  checked: 'unchecked',
  compute: (basis, all) => basis.div(all),
  formula: (basis, all) => `${basis}/${all}`,
};
