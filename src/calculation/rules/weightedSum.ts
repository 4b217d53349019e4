/** The sum of amounts, each times its rate. */
import { line, total } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Sum of (amount x rate), such as MWh x tCO2e per MWh. Inputs alternate: amount, rate, amount, rate … */
export const weightedSum: Rule = {
  name: 'weightedSum',
  inputs: ['amount', 'rate'],
  variadic: true,
  method:
    'GHG Protocol Scope 2 Guidance (2015), market-based method: sum of quantity x emission rate of each instrument, the rest x residual mix',
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
