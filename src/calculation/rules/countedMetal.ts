/** Metal that a boundary counts. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Counted metal (t) = metal (t) x 1 where the boundary counts this input, 0 where it leaves it out of numerator and denominator. */
export const countedMetal: Rule = {
  name: 'countedMetal',
  inputs: ['metal', 'counts'],
  units: ['t', 'flag'],
  unit: 't',
  checked: 'secondary',
  compute: (metal, counts) => line(metal.times(counts)),
  formula: (metal, counts) => `${metal}*${counts}`,
};
