/** What an output weighs when a process's burden is shared among its outputs. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Basis = output x allocation weight per unit of output; the weight is 1 under allocation by mass. */
export const allocationBasis: Rule = {
  name: 'allocationBasis',
  inputs: ['output', 'weight per unit'],
  units: ['any', 'weight'],
  unit: 'basis',
  checked: 'unchecked',
  compute: (output, weight) => line(output.times(weight)),
  formula: (output, weight) => `${output}*${weight}`,
};
