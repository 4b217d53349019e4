/** What one stage of the chain contributes to a product's footprint. */
import type { Rule } from '../graph/rule';

/** tCO2e per unit = share of the output x how much of the stage the process carries x own emissions of the stage (tCO2e) / output. */
export const stageContribution: Rule = {
  name: 'stageContribution',
  inputs: ['share of the output', 'part of the stage carried', 'own emissions of the stage', 'output'],
  units: ['share', 'share', 'tCO2e', 'any'],
  unit: 'tonnesPerUnit',
  checked: 'unchecked',
  compute: (share, carried, own, output) => share.times(carried).times(own).div(output),
  formula: (share, carried, own, output) => `${share}*${carried}*${own}/${output}`,
};
