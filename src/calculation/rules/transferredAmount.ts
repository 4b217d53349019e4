/** What a transfer carries from one process to the next. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Carried = quantity drawn x value per unit of the product (tCO2e per unit, or recycled metal per metal). */
export const transferredAmount: Rule = {
  name: 'transferredAmount',
  inputs: ['quantity drawn', 'value per unit'],
  units: ['any', 'perUnit'],
  unit: 'product',
  checked: 'unchecked',
  compute: (quantity, value) => line(quantity.times(value)),
  formula: (quantity, value) => `${quantity}*${value}`,
};
