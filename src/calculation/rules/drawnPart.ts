/** The part of what is moved to a product that one process draws with it. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Drawn = quantity drawn x emissions moved to the product (tCO2e) / amount of the product. */
export const drawnPart: Rule = {
  name: 'drawnPart',
  inputs: ['quantity drawn', 'moved to the product', 'amount of the product'],
  units: ['any', 'tCO2e', 'same'],
  unit: 'tCO2e',
  checked: 'unchecked',
  compute: (quantity, moved, amount) => line(quantity.times(moved).div(amount)),
  formula: (quantity, moved, amount) => `${quantity}*${moved}/${amount}`,
};
