/** Whether two books publish the same numbers, whatever those are of are called. */
import { numberOf } from '../calculation/graph/node';
import { plainText } from '../quantity/exact';
import type { Results } from './allResults';
import { publishedNumbers } from './publishedNumbers';

/** The id of the first number that only one of them has, to the last digit; nothing where all are the same. */
export function firstDifference(one: Results, other: Results): string | undefined {
  const [ours, theirs] = [numbersOf(one), numbersOf(other)];
  const index = ours.findIndex((number, at) => number !== theirs[at]);
  return index < 0 && ours.length === theirs.length
    ? undefined
    : (ours[index] ?? theirs[ours.length] ?? '').split(' ')[0];
}

/** In an order that names do not change; without what other books said of their years, which a copy of one book does not know. */
function numbersOf(results: Results): readonly string[] {
  return publishedNumbers(results)
    .filter(({ id }) => !id.startsWith('years.'))
    .map(({ id, node }) => {
      const value = numberOf(node);
      return `${id} ${value ? plainText(value) : ''}`;
    })
    .sort();
}
