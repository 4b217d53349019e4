/** Emissions per tonne of output. */
import type { Rule } from '../graph/rule';

/** tCO2e/t = emissions (tCO2e) / output (t) of the denominator that is printed beside it. */
export const intensity: Rule = {
  name: 'intensity',
  inputs: ['emissions', 'output'],
  units: ['tCO2e', 't'],
  unit: 'tCO2e/t',
  checked: 'unchecked',
  compute: (emissions, output) => emissions.div(output),
  formula: (emissions, output) => `${emissions}/${output}`,
};
