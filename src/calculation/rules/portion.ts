/** A share of an amount. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Portion = amount x share, in the unit of the amount. */
export const portion: Rule = {
  name: 'portion',
  inputs: ['amount', 'share'],
  units: ['any', 'share'],
  unit: 'same',
  checked: 'arithmetic',
  compute: (amount, share) => line(amount.times(share)),
  formula: (amount, share) => `${amount}*${share}`,
};
