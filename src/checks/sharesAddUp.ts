/** Do the recycled shares of a bought metal stay within the whole? */
import { finding } from '../findings/finding';
import { placeOf, valueAt } from '../ledgers/ledgerTable';
import { exact } from '../quantity/exact';
import type { Check } from './check';

/** Pre- and post-consumer share of one row together above 1 are an error. */
export const sharesAddUp: Check = ({ tables }) => {
  const table = tables.get('Materials');
  if (!table) return [];
  return [...table.rows].flatMap((row) => {
    const [pre, post] = [valueAt(table, 'preConsumerShare', row), valueAt(table, 'postConsumerShare', row)];
    if (pre === undefined || post === undefined || !exact(pre).plus(post).greaterThan(1)) return [];
    return [
      finding('shares-above-1', placeOf(table, row, 'postConsumerShare'), { pre: String(pre), post: String(post) }),
    ];
  });
};
