/** What falls into a month of a volume generated evenly over its days. */
import { exact, line, ONE, ZERO, type Exact } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

const larger = (one: Exact, other: Exact): Exact => (one.lessThan(other) ? other : one);
const smaller = (one: Exact, other: Exact): Exact => (one.lessThan(other) ? one : other);

/** Part = volume x days that both spans share / days of the volume; days as date serials, first and last inside. */
export const daysPart: Rule = {
  name: 'daysPart',
  inputs: ['volume', 'generated from', 'generated to', 'first day', 'last day'],
  units: ['any', 'day', 'day', 'day', 'day'],
  unit: 'same',
  checked: 'own',
  compute: (volume, from, to, first, last) =>
    line(
      volume
        .times(larger(ZERO, smaller(to, last).minus(larger(from, first)).plus(1)))
        .div(larger(exact(ONE), to.minus(from).plus(1))),
    ),
  formula: (volume, from, to, first, last) =>
    `${volume}*MAX(0,MIN(${to},${last})-MAX(${from},${first})+1)/MAX(1,${to}-${from}+1)`,
};
