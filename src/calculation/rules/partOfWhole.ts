/** A share or a price: one amount per another. */
import { ZERO } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Quotient = amount / whole; zero of nothing. */
export const partOfWhole: Rule = {
  name: 'partOfWhole',
  inputs: ['amount', 'whole'],
  units: ['any', 'same'],
  unit: 'share',
  checked: 'arithmetic',
  compute: (amount, whole) => (whole.isZero() ? ZERO : amount.div(whole)),
  formula: (amount, whole) => `IF(${whole}=0,0,${amount}/${whole})`,
};
