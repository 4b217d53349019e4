/** The part of a supplier process's total that one consumer process draws. */
import type { Rule } from '../graph/rule';

/** Coefficient = quantity drawn x share of the supplier's total in the product / amount of the product. */
export const drawnCoefficient: Rule = {
  name: 'drawnCoefficient',
  inputs: ['quantity drawn', 'supplier share', 'amount of the product'],
  units: ['any', 'share', 'same'],
  unit: 'number',
  checked: 'unchecked',
  compute: (quantity, share, amount) => quantity.times(share).div(amount),
  formula: (quantity, share, amount) => `${quantity}*${share}/${amount}`,
};
