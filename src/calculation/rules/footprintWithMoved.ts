/** Footprint of one unit of an output to which certificates are dedicated, or whose neighbours have such. */
import type { Rule } from '../graph/rule';

/** tCO2e per unit = (share of the output x burden of the process + moved to the output, tCO2e) / output. */
export const footprintWithMoved: Rule = {
  name: 'footprintWithMoved',
  inputs: ['share of the output', 'burden of the process', 'moved to the output', 'output'],
  units: ['share', 'tCO2e', 'tCO2e', 'any'],
  unit: 'tonnesPerUnit',
  checked: 'unchecked',
  compute: (share, burden, moved, output) => share.times(burden).plus(moved).div(output),
  formula: (share, burden, moved, output) => `(${share}*${burden}+${moved})/${output}`,
};
