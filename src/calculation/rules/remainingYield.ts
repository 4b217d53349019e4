/** The yield of all metal that states none. */
import { ONE } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Yield = (metal out - metal recovered by stated yields) / metal charged without one, at most 1; 1 where there is none. The process's own loss falls to it. */
export const remainingYield: Rule = {
  name: 'remainingYield',
  inputs: ['metal out', 'recovered by stated yields', 'metal without a yield'],
  units: ['t', 't', 't'],
  unit: 'share',
  checked: 'arithmetic',
  compute: (made, stated, rest) => {
    const share = rest.isZero() ? ONE : made.minus(stated).div(rest);
    return share.greaterThan(ONE) ? ONE : share;
  },
  formula: (made, stated, rest) => `IF(${rest}=0,1,MIN(1,(${made}-${stated})/${rest}))`,
};
