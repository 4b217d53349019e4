/** A book of a period before another: its numbers, which stand beside those of the other, and what it fills of the other's blank opening values. */
import { assessFigures, sealOf, type Figures } from '../assess';
import type { RepairEdit } from '../ledgers/repairs';
import type { BookYear } from '../proof/runLogLines';
import { bookYear } from '../results/years/bookYears';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { isJustBefore, openingEdits } from './openingStocks';

export interface BookBefore {
  readonly year: BookYear;
  /** The books that stand beside it. */
  readonly books: readonly BookYear[];
  /** True where it ends on the day before the other begins. */
  readonly isJustBefore: boolean;
  /** Opening values of stocks; none where it is not just before. */
  readonly opening: readonly RepairEdit[];
}

/** The book, called `name`, before the one of `now`; nothing where it does not end before that begins, or the period of either is not known. */
export function bookBefore(snapshot: WorkbookSnapshot, name: string, now: Figures): BookBefore | undefined {
  const figures = assessFigures(snapshot);
  const { results } = figures;
  const [begins, ends] = [now.results?.settings.periodFrom, results?.settings.periodTo];
  if (!results || begins === undefined || ends === undefined || ends >= begins) return undefined;
  const year = bookYear(results, name, sealOf(figures, snapshot).code);
  const isNext = isJustBefore(figures, now);
  return {
    year,
    books: figures.books,
    isJustBefore: isNext,
    opening: isNext ? openingEdits(figures, now, `${year.book} ${year.code}`) : [],
  };
}
