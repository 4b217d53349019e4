/** A recycled content that counts pre-consumer material at less than the whole, as building certification does. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** Weighted content = post-consumer share + pre-consumer share x its weight (one half in LEED, which weighs by value). */
export const weightedContent: Rule = {
  name: 'weightedContent',
  inputs: ['post-consumer share', 'pre-consumer share', 'weight of pre-consumer'],
  units: ['share', 'share', 'number'],
  unit: 'share',
  checked: 'unchecked',
  compute: (post, pre, weight) => line(post.plus(pre.times(weight))),
  formula: (post, pre, weight) => `${post}+${pre}*${weight}`,
};
