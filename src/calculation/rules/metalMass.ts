/** Metal in a delivery. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Metal (t) = mass as delivered (t) x metal content (share). */
export const metalMass: Rule = {
  name: 'metalMass',
  inputs: ['mass', 'metal content'],
  units: ['t', 'share'],
  unit: 't',
  checked: 'unchecked',
  compute: (mass, content) => line(mass.times(content)),
  formula: (mass, content) => `${mass}*${content}`,
};
