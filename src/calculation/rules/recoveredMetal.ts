/** Metal of an input that is in the product. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Recovered metal (t) = metal charged (t) x yield (share of it that melting recovers). */
export const recoveredMetal: Rule = {
  name: 'recoveredMetal',
  inputs: ['metal', 'yield'],
  units: ['t', 'share'],
  unit: 't',
  checked: 'unchecked',
  compute: (metal, share) => line(metal.times(share)),
  formula: (metal, share) => `${metal}*${share}`,
};
