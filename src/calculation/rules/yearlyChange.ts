/** The steady change per year that leads from one figure to another. */
import { ONE } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Yearly change = (end / start)^(1 / years) - 1, as a share; end and start above zero, years from 1 on. */
export const yearlyChange: Rule = {
  name: 'yearlyChange',
  inputs: ['end', 'start', 'years'],
  units: ['any', 'same', 'years'],
  unit: 'share',
  checked: 'arithmetic',
  compute: (end, start, years) => end.div(start).pow(ONE.div(years)).minus(1),
  formula: (end, start, years) => `(${end}/${start})^(1/${years})-1`,
};
