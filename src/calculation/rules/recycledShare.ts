/** Recycled content of what a process makes. */
import type { Rule } from '../graph/rule';

/** Share = recycled metal / metal counted: all counted inputs, the same yield on both (input basis), or what comes out (product basis). */
export const recycledShare: Rule = {
  name: 'recycledShare',
  inputs: ['recycled metal', 'counted metal'],
  method: 'ISO 14021:2016 7.8.4 (general knowledge, clause not checked)',
  compute: (recycled, metal) => recycled.div(metal),
  formula: (recycled, metal) => `${recycled}/${metal}`,
};
