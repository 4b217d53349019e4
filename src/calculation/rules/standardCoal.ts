/** Energy of a carrier as standard coal. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** tce = activity x factor (tce per unit of activity) x 1 where the carrier counts, 0 where it would be counted twice. */
export const standardCoal: Rule = {
  name: 'standardCoal',
  inputs: ['activity', 'factor', 'counts'],
  method: 'GB/T 2589-2020 comprehensive energy consumption (clause not checked)',
  compute: (activity, factor, counts) => line(activity.times(factor).times(counts)),
  formula: (activity, factor, counts) => `${activity}*${factor}*${counts}`,
};
