/** Uncertainty of a product of two numbers. */
import type { Rule } from '../graph/rule';

/** Share = square root of (uncertainty of the activity squared + uncertainty of the factor squared); both independent, 95 % as shares. */
export const combinedUncertainty: Rule = {
  name: 'combinedUncertainty',
  inputs: ['uncertainty of the activity', 'uncertainty of the factor'],
  units: ['share', 'share'],
  unit: 'share',
  checked: 'unchecked',
  compute: (activity, factor) => activity.times(activity).plus(factor.times(factor)).sqrt(),
  formula: (activity, factor) => `SQRT(SUMSQ(${activity},${factor}))`,
};
