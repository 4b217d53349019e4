/** A share or a price: one amount per another. */
import { ZERO } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Quotient = amount / whole; zero of nothing. */
export const partOfWhole: Rule = {
  name: 'partOfWhole',
  inputs: ['amount', 'whole'],
  method: 'division; of nothing nothing',
  compute: (amount, whole) => (whole.isZero() ? ZERO : amount.div(whole)),
  formula: (amount, whole) => `IF(${whole}=0,0,${amount}/${whole})`,
};
