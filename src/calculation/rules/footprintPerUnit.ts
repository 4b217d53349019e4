/** Footprint of one unit of a process's output. */
import type { Rule } from '../graph/rule';

/** tCO2e per unit = share of the output x burden of the process (tCO2e) / output. */
export const footprintPerUnit: Rule = {
  name: 'footprintPerUnit',
  inputs: ['share of the output', 'burden of the process', 'output'],
  method:
    'ISO 14067:2018 6.4; Implementing Regulation (EU) 2025/2547 specific embedded emissions (clauses not checked)',
  compute: (share, burden, output) => share.times(burden).div(output),
  formula: (share, burden, output) => `${share}*${burden}/${output}`,
};
