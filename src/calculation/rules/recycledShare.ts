/** Recycled content of what a process makes. */
import type { Rule } from '../rule';

/** Share = recycled metal of all counted inputs / metal of all counted inputs, the same yield on both (input basis). */
export const recycledShare: Rule = {
  name: 'recycledShare',
  inputs: ['recycled metal', 'counted metal'],
  method: 'ISO 14021:2016 7.8.4, input basis (general knowledge, clause not checked)',
  compute: (recycled, metal) => recycled.div(metal),
  formula: (recycled, metal) => `${recycled}/${metal}`,
};
