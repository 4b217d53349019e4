/** The sum of amounts, each times its rate. */
import { line, total } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Sum of (amount x rate), such as MWh x tCO2e per MWh. Inputs alternate: amount, rate, amount, rate … */
export const weightedSum: Rule = {
  name: 'weightedSum',
  inputs: ['amount', 'rate'],
  repeats: 'all',
  units: ['any', 'perUnit'],
  unit: 'product',
  checked: 'unchecked',
  compute: (...pairs) =>
    line(
      total(
        pairs.filter((_, index) => index % 2 === 0).map((amount, index) => amount.times(pairs[index * 2 + 1] ?? 0)),
      ),
    ),
  formula: (...pairs) =>
    pairs
      .filter((_, index) => index % 2 === 0)
      .map((amount, index) => `${amount}*${pairs[index * 2 + 1]}`)
      .join('+'),
};
