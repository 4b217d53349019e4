/** Energy of a carrier as standard coal. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** tce = activity x factor (tce per unit of activity) x 1 where the carrier counts, 0 where it would be counted twice. */
export const standardCoal: Rule = {
  name: 'standardCoal',
  inputs: ['activity', 'factor', 'counts'],
  units: ['factorUnit', 'tcePerFactorUnit', 'flag'],
  unit: 'tce',
  checked: 'unchecked',
  compute: (activity, factor, counts) => line(activity.times(factor).times(counts)),
  formula: (activity, factor, counts) => `${activity}*${factor}*${counts}`,
};
