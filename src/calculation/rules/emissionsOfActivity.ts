/** Emissions of an activity: activity times factor. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** tCO2e = activity x oxidation (share) x factor (t of gas per unit of activity) x global warming potential (tCO2e/t of gas). */
export const emissionsOfActivity: Rule = {
  name: 'emissionsOfActivity',
  inputs: ['activity', 'oxidation', 'factor', 'global warming potential'],
  units: ['factorUnit', 'share', 'tonnesPerFactorUnit', 'tCO2e/t'],
  unit: 'tCO2e',
  checked: 'unchecked',
  compute: (activity, oxidation, factor, potential) => line(activity.times(oxidation).times(factor).times(potential)),
  formula: (activity, oxidation, factor, potential) => `${activity}*${oxidation}*${factor}*${potential}`,
};
