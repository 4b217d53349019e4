/** Uncertainty of a product of two numbers. */
import type { Rule } from '../graph/rule';

/** Share = square root of (uncertainty of the activity squared + uncertainty of the factor squared); both independent, 95 % as shares. */
export const combinedUncertainty: Rule = {
  name: 'combinedUncertainty',
  inputs: ['uncertainty of the activity', 'uncertainty of the factor'],
  method: 'IPCC 2006 Guidelines vol. 1 ch. 3, approach 1, equation 3.1 (general knowledge, clause not checked)',
  compute: (activity, factor) => activity.times(activity).plus(factor.times(factor)).sqrt(),
  formula: (activity, factor) => `SQRT(SUMSQ(${activity},${factor}))`,
};
