/** What the terminal says of figures: a sentence with their values, or where what withholds them stands. */
import { numberOf, reasonsOf, type Node } from '../calculation/graph/node';
import type { Finding } from '../findings/finding';
import type { Exact } from '../quantity/exact';

/** `known` of the values where all are known, else `withheld` with the findings that prevent it, each once. */
export function ofFigures<Said>(
  figures: readonly Node[],
  known: (...values: readonly Exact[]) => Said,
  withheld: (reasons: readonly Finding[]) => Said,
): Said {
  const values = figures.flatMap((figure) => numberOf(figure) ?? []);
  return values.length === figures.length
    ? known(...values)
    : withheld([...new Set(figures.flatMap((figure) => reasonsOf(figure)))]);
}
