/** What remains of a whole when its parts are taken off. */
import { total } from '../../quantity/exact';
import { sumOf, type Rule } from '../graph/rule';

/** Remainder = first - sum of the others, in their unit. */
export const remainder: Rule = {
  name: 'remainder',
  inputs: ['whole', 'part'],
  repeats: 'last',
  units: ['any', 'same'],
  unit: 'same',
  checked: 'arithmetic',
  compute: (whole, ...parts) => whole.minus(total(parts)),
  formula: (whole = '0', ...parts) => `${whole}-${sumOf(parts)}`,
};
