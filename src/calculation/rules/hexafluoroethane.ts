/** Hexafluoroethane that comes with the tetrafluoromethane of a potline. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** C2F6 (kg) = weight ratio of C2F6 to CF4 x CF4 (kg). */
export const hexafluoroethane: Rule = {
  name: 'hexafluoroethane',
  inputs: ['ratio', 'tetrafluoromethane'],
  units: ['number', 'kg'],
  unit: 'kg',
  checked: 'secondary',
  compute: (ratio, tetrafluoromethane) => line(ratio.times(tetrafluoromethane)),
  formula: (ratio, tetrafluoromethane) => `${ratio}*${tetrafluoromethane}`,
};
