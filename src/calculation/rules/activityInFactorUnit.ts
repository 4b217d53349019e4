/** An activity in the unit its factor is per. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Activity = quantity x size of its unit / size of the factor's unit; both sizes in one dimension's base unit. */
export const activityInFactorUnit: Rule = {
  name: 'activityInFactorUnit',
  inputs: ['quantity', 'unit size', 'per-unit size'],
  units: ['any', 'baseUnits', 'baseUnits'],
  unit: 'factorUnit',
  checked: 'arithmetic',
  compute: (quantity, size, perSize) => line(quantity.times(size).div(perSize)),
  formula: (quantity, size, perSize) => (size === perSize ? `${quantity}` : `${quantity}*${size}/${perSize}`),
};
