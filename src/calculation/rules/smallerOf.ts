/** What certificates can cover: never more than they hold nor than is consumed. */
import type { Rule } from '../graph/rule';

/** Used = the smaller of what is offered and what is still uncovered, MWh. */
export const smallerOf: Rule = {
  name: 'smallerOf',
  inputs: ['offered', 'still uncovered'],
  method: 'GHG Protocol Scope 2 Guidance (2015), table 7.1: no claim above consumption',
  compute: (offered, uncovered) => (offered.lessThan(uncovered) ? offered : uncovered),
  formula: (offered, uncovered) => `MIN(${offered},${uncovered})`,
};
