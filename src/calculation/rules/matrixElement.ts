/** One element of the loop matrix: the identity less what is drawn. */
import { total } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Element = 1 on the diagonal (0 elsewhere) - sum of the coefficients drawn from this supplier. */
export const matrixElement: Rule = {
  name: 'matrixElement',
  inputs: ['identity', 'coefficient'],
  repeats: 'last',
  units: ['number', 'number'],
  unit: 'number',
  checked: 'unchecked',
  compute: (identity, ...coefficients) => identity.minus(total(coefficients)),
  formula: (identity, ...coefficients) => [identity, ...coefficients].join('-'),
};
