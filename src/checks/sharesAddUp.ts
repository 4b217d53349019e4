/** Do the recycled shares of a bought metal stay within the whole? */
import { numberAt, placeOf } from '../ledgers/ledgerTable';
import { exact } from '../quantity/exact';
import type { Check } from './check';

/** Pre- and post-consumer share of one row together above 1 are an error. */
export const sharesAddUp: Check = ({ tables }) => {
  const table = tables.get('Materials');
  if (!table) return [];
  return [...table.rows].flatMap((row) => {
    const [pre, post] = [numberAt(table, 'preConsumerShare', row), numberAt(table, 'postConsumerShare', row)];
    if (pre === undefined || post === undefined || !exact(pre).plus(post).greaterThan(1)) return [];
    return [
      {
        code: 'shares-above-1' as const,
        severity: 'error' as const,
        place: placeOf(table, row, 'postConsumerShare'),
        details: { pre: String(pre), post: String(post) },
      },
    ];
  });
};
