/** A factor with its numerator in tonnes (or GJ for a calorific value). */
import type { Rule } from '../graph/rule';

/** Tonnes per unit = value x size of the numerator's unit in tonnes. */
export const factorInTonnes: Rule = {
  name: 'factorInTonnes',
  inputs: ['value', 'numerator size'],
  units: ['gasPerFactorUnit', 'baseUnits'],
  unit: 'tonnesPerFactorUnit',
  checked: 'arithmetic',
  compute: (value, size) => value.times(size),
  formula: (value, size) => `${value}*${size}`,
};
