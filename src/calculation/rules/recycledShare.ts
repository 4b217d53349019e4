/** Recycled content of what a process makes. */
import type { Rule } from '../graph/rule';

/** Share = recycled metal / metal counted: all counted inputs, the same yield on both (input basis), or what comes out (product basis). */
export const recycledShare: Rule = {
  name: 'recycledShare',
  inputs: ['recycled metal', 'counted metal'],
  units: ['t', 't'],
  unit: 'share',
  checked: 'unchecked',
  compute: (recycled, metal) => recycled.div(metal),
  formula: (recycled, metal) => `${recycled}/${metal}`,
};
