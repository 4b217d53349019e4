/** A part of what is used, in proportion. */
import { line, ONE, ZERO } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Part of the use = own amount x what is used of the whole, at most the own amount; zero of nothing. */
export const proRata: Rule = {
  name: 'proRata',
  inputs: ['own amount', 'used of the whole', 'whole'],
  units: ['any', 'same', 'same'],
  unit: 'same',
  checked: 'own',
  compute: (own, used, whole) => {
    if (whole.isZero()) return ZERO;
    return used.div(whole).lessThan(ONE) ? line(own.times(used).div(whole)) : own;
  },
  formula: (own, used, whole) => `IF(${own}=0,0,${own}*MIN(1,${used}/${whole}))`,
};
