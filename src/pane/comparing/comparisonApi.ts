/** What the comparison's worker offers: what changed between two workbooks and what moved the results, and an earlier year to stand beside a later one. */
import { assessFigures } from '../../assess';
import { bookBefore, type BookBefore } from '../../compare/bookBefore';
import { compareBooks } from '../../compare/compareBooks';
import { comparisonText, type ComparisonText } from '../../compare/comparisonText';
import { openXlsx } from '../../hosts/xlsx/openXlsx';
import type { Language } from '../../languages';
import type { BookYear } from '../../proof/runLogLines';
import { booksBefore } from '../../results/years/bookYears';
import type { Progress } from '../../workbook/host';
import { snapshotOf, type GivenSnapshot } from '../calculation/givenSnapshot';

export interface ComparisonApi {
  /** Refuses with a `HostError` where the bytes of either are none that can be read. */
  readonly compare: (
    progress: Progress,
    earlier: Uint8Array,
    later: Uint8Array,
    language: Language,
  ) => Promise<ComparisonText>;
  /**
   * The books of years before the workbook with this file among them, and what it fills of blank opening values; nothing where it does not end before the
   * workbook begins. Refuses with a `HostError` where the bytes cannot be read.
   */
  readonly yearBefore: (
    progress: Progress,
    earlier: { readonly name: string; readonly bytes: Uint8Array },
    later: GivenSnapshot,
    books: readonly BookYear[],
  ) => Promise<Pick<BookBefore, 'books' | 'opening'> | undefined>;
}

/** The functions of one worker. */
export function createComparisonApi(): ComparisonApi {
  return {
    compare: async (progress, earlier, later, language) => {
      const before = openXlsx(earlier, (step, done) => progress(step, done * 0.1)).snapshot;
      const after = openXlsx(later, (step, done) => progress(step, 0.1 + done * 0.1)).snapshot;
      progress('comparing', 0.2);
      return comparisonText(compareBooks(before, after, { language }), language);
    },
    yearBefore: async (progress, { name, bytes }, later, books) => {
      const before = openXlsx(bytes, (step, done) => progress(step, done * 0.3)).snapshot;
      progress('calculating', 0.3);
      const found = bookBefore(before, name, assessFigures(await snapshotOf(later)));
      return found && { books: booksBefore([found.year], [...books, ...found.books]), opening: found.opening };
    },
  };
}
