/** Books of plants whose results are known, to be compared. */
import { assessFigures } from '../../src/assess';
import type { KnownBook } from '../../src/compare/mixedBooks';
import { snapshotOf, type Tables } from '../support/plant';

/** The book of these ledgers. Throws where nothing is computed. */
export function known(tables: Tables): KnownBook {
  const figures = assessFigures(snapshotOf(tables));
  if (!figures.calculation) throw new Error('nothing was computed');
  return { ...figures, calculation: figures.calculation };
}
