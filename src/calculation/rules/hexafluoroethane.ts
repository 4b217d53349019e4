/** Hexafluoroethane that comes with the tetrafluoromethane of a potline. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** C2F6 (kg) = weight ratio of C2F6 to CF4 x CF4 (kg). */
export const hexafluoroethane: Rule = {
  name: 'hexafluoroethane',
  inputs: ['ratio', 'tetrafluoromethane'],
  method:
    'IPCC 2006 Guidelines vol. 3 ch. 4 eq. 4.26; Implementing Regulation (EU) 2025/2547 Annex II B.7 (as read in secondary sources)',
  compute: (ratio, tetrafluoromethane) => line(ratio.times(tetrafluoromethane)),
  formula: (ratio, tetrafluoromethane) => `${ratio}*${tetrafluoromethane}`,
};
