/** How much of what a site draws of a product it makes itself. */
import { ONE } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Share = output of the site / all that the site draws, at most 1; 1 where it draws nothing. */
export const ownPart: Rule = {
  name: 'ownPart',
  inputs: ['output of the site', 'drawn at the site'],
  units: ['any', 'same'],
  unit: 'share',
  checked: 'own',
  compute: (made, drawn) => {
    const share = drawn.isZero() ? ONE : made.div(drawn);
    return share.greaterThan(ONE) ? ONE : share;
  },
  formula: (made, drawn) => `IF(${drawn}=0,1,MIN(1,${made}/${drawn}))`,
};
