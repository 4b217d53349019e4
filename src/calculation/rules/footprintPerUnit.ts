/** Footprint of one unit of a process's output. */
import type { Rule } from '../graph/rule';

/** tCO2e per unit = share of the output x burden of the process (tCO2e) / output. */
export const footprintPerUnit: Rule = {
  name: 'footprintPerUnit',
  inputs: ['share of the output', 'burden of the process', 'output'],
  units: ['share', 'tCO2e', 'any'],
  unit: 'tonnesPerUnit',
  checked: 'unchecked',
  compute: (share, burden, output) => share.times(burden).div(output),
  formula: (share, burden, output) => `${share}*${burden}/${output}`,
};
