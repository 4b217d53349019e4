/** Emissions per tonne of output. */
import type { Rule } from '../graph/rule';

/** tCO2e/t = emissions (tCO2e) / output (t) of the denominator that is printed beside it. */
export const intensity: Rule = {
  name: 'intensity',
  inputs: ['emissions', 'output'],
  method: 'GRI 305-4 and ISO 14064-1:2018 (general knowledge, clauses not checked)',
  compute: (emissions, output) => emissions.div(output),
  formula: (emissions, output) => `${emissions}/${output}`,
};
