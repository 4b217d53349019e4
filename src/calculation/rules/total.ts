/** A total of lines. */
import { total as totalOf } from '../../quantity/exact';
import { sumOf, type Rule } from '../graph/rule';

/** The sum of any number of lines; zero for none. */
export const total: Rule = {
  name: 'total',
  inputs: ['line'],
  variadic: true,
  method: 'sum of the lines to the last digit',
  compute: (...lines) => totalOf(lines),
  formula: (...cells) => sumOf(cells),
};
