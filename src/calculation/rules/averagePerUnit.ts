/** A product that several processes make, at its output-weighted average. */
import { total } from '../../quantity/exact';
import { sumOf, type Rule } from '../graph/rule';

/** Average = sum of (value per unit x output) / sum of outputs. Inputs alternate: value, output, value, output … */
export const averagePerUnit: Rule = {
  name: 'averagePerUnit',
  inputs: ['value per unit', 'output'],
  repeats: 'all',
  units: ['perUnit', 'any'],
  unit: 'perUnit',
  checked: 'arithmetic',
  compute: (...pairs) => {
    const outputs = pairs.filter((_, index) => index % 2 === 1);
    return total(outputs.map((output, index) => output.times(pairs[index * 2] ?? 0))).div(total(outputs));
  },
  formula: (...pairs) => {
    const outputs = pairs.filter((_, index) => index % 2 === 1);
    return `(${outputs.map((output, index) => `${pairs[index * 2]}*${output}`).join('+')})/${sumOf(outputs)}`;
  },
};
