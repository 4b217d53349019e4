/** Money that has been waiting longer than a limit. */
import { ZERO } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** The amount where its age is above the limit (days), else zero. */
export const olderThan: Rule = {
  name: 'olderThan',
  inputs: ['amount', 'age', 'limit'],
  units: ['any', 'days', 'days'],
  unit: 'same',
  checked: 'arithmetic',
  compute: (amount, age, limit) => (age.greaterThan(limit) ? amount : ZERO),
  formula: (amount, age, limit) => `IF(${age}>${limit},${amount},0)`,
};
