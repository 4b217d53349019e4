/** What a transport carries, and how far. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** tkm = quantity x size of its unit in tonnes x distance in km (GLEC framework and ISO 14083:2023; general knowledge, clauses not checked). */
export const tonneKilometres: Rule = {
  name: 'tonneKilometres',
  inputs: ['quantity', 'unit size', 'distance'],
  units: ['any', 'baseUnits', 'km'],
  unit: 'tkm',
  checked: 'unchecked',
  compute: (quantity, size, distance) => line(quantity.times(size).times(distance)),
  formula: (quantity, size, distance) => `${quantity}*${size}*${distance}`,
};
