/** Uncertainty of a sum of independent lines, as an amount. */
import { total } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Amount = square root of the sum of (line x its uncertainty) squared. Inputs alternate: line, uncertainty, line, uncertainty … */
export const spreadOfSum: Rule = {
  name: 'spreadOfSum',
  inputs: ['line', 'uncertainty of the line'],
  repeats: 'all',
  units: ['any', 'share'],
  unit: 'same',
  checked: 'unchecked',
  compute: (...pairs) => {
    const parts = pairs
      .filter((_, index) => index % 2 === 0)
      .map((amount, index) => amount.times(pairs[index * 2 + 1] ?? 0));
    return total(parts.map((part) => part.times(part))).sqrt();
  },
  formula: (...pairs) => {
    const parts = pairs
      .filter((_, index) => index % 2 === 0)
      .map((amount, index) => `${amount}*${pairs[index * 2 + 1]}`);
    return parts.length === 0 ? '0' : `SQRT(SUMSQ(${parts.join(',')}))`;
  },
};
