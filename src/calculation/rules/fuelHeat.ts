/** Heat of a fuel: quantity times net calorific value. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** GJ = quantity x size of its unit / size of the unit the calorific value is per x calorific value in GJ per that unit (IPCC 2006 vol. 2 ch. 1). */
export const fuelHeat: Rule = {
  name: 'fuelHeat',
  inputs: ['quantity', 'unit size', 'per-unit size', 'net calorific value'],
  units: ['any', 'baseUnits', 'baseUnits', 'gjPerUnit'],
  unit: 'GJ',
  checked: 'unchecked',
  compute: (quantity, size, perSize, calorificValue) => line(quantity.times(size).div(perSize).times(calorificValue)),
  formula: (quantity, size, perSize, calorificValue) =>
    size === perSize ? `${quantity}*${calorificValue}` : `${quantity}*${size}/${perSize}*${calorificValue}`,
};
