/** How much a figure changed, relative to what it was. */
import type { Rule } from '../graph/rule';

/** Change = new / old - 1, as a share. */
export const relativeChange: Rule = {
  name: 'relativeChange',
  inputs: ['new', 'old'],
  units: ['any', 'same'],
  unit: 'share',
  checked: 'arithmetic',
  compute: (now, before) => now.div(before).minus(1),
  formula: (now, before) => `${now}/${before}-1`,
};
