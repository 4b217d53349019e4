/** Recycled metal in an input. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Recycled metal (t) = metal (t) x share of it that is recycled x 1 where the boundary counts this input, 0 where it does not. */
export const recycledMetal: Rule = {
  name: 'recycledMetal',
  inputs: ['metal', 'recycled share', 'counts'],
  units: ['t', 'share', 'flag'],
  unit: 't',
  checked: 'secondary',
  compute: (metal, share, counts) => line(metal.times(share).times(counts)),
  formula: (metal, share, counts) => `${metal}*${share}*${counts}`,
};
