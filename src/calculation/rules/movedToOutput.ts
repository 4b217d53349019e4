/** What an output carries more, or less, than its share of the process's grid electricity. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Moved = emissions of the output's own electricity - share of the output x emissions of the process's electricity, tCO2e. */
export const movedToOutput: Rule = {
  name: 'movedToOutput',
  inputs: ['emissions of the output’s electricity', 'share of the output', 'emissions of the process’s electricity'],
  units: ['tCO2e', 'share', 'tCO2e'],
  unit: 'tCO2e',
  checked: 'unchecked',
  compute: (own, share, process) => line(own.minus(share.times(process))),
  formula: (own, share, process) => `${own}-${share}*${process}`,
};
