/** A total of lines. */
import { total as totalOf } from '../../quantity/exact';
import { sumOf, type Rule } from '../graph/rule';

/** The sum of any number of lines; zero for none. */
export const total: Rule = {
  name: 'total',
  inputs: ['line'],
  repeats: 'last',
  units: ['any'],
  unit: 'same',
  checked: 'arithmetic',
  compute: (...lines) => totalOf(lines),
  formula: (...cells) => sumOf(cells),
};
