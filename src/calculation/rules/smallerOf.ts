/** What certificates can cover: never more than they hold nor than is consumed. */
import type { Rule } from '../graph/rule';

/** Used = the smaller of what is offered and what is still uncovered, MWh. */
export const smallerOf: Rule = {
  name: 'smallerOf',
  inputs: ['offered', 'still uncovered'],
  units: ['MWh', 'MWh'],
  unit: 'MWh',
  checked: 'read',
  compute: (offered, uncovered) => (offered.lessThan(uncovered) ? offered : uncovered),
  formula: (offered, uncovered) => `MIN(${offered},${uncovered})`,
};
