/** Metal of an input that is in the product. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Recovered metal (t) = metal charged (t) x yield (share of it that melting recovers). */
export const recoveredMetal: Rule = {
  name: 'recoveredMetal',
  inputs: ['metal', 'yield'],
  method: 'ISO 14021:2016 7.8.4: recycled material after losses (general knowledge, clause not checked)',
  compute: (metal, share) => line(metal.times(share)),
  formula: (metal, share) => `${metal}*${share}`,
};
