/** Books of years before: what is taken of one, and which stand beside a report. */
import { numberOf } from '../../calculation/graph/node';
import type { BookYear } from '../../proof/runLogLines';
import { dateOfSerial } from '../../quantity/calendarDate';
import type { Results } from '../allResults';
import { closingNumbers, yearNumbers } from './yearFigures';

/** The numbers of a book by which years are compared, and its closing stocks; `book` and `code` say which it is. */
export function bookYear(results: Results, book: string, code: string): BookYear {
  const { periodFrom, periodTo } = results.settings;
  const given = [
    ...yearNumbers(results),
    ...closingNumbers(results).map(({ result, citation }) => ({ ...result, citation })),
  ];
  return {
    from: dateOfSerial(periodFrom) ?? '',
    to: dateOfSerial(periodTo) ?? '',
    book,
    code,
    numbers: given.map(({ citation, unit, node }) => {
      const value = numberOf(node);
      return { citation, unit, value: value ? value.toFixed() : null };
    }),
  };
}

/** Books given now and books that logs keep, each period once, the latest first; the first named goes before. */
export function booksBefore(given: readonly BookYear[], kept: readonly BookYear[]): readonly BookYear[] {
  const all = [...given, ...kept];
  return all
    .filter((one, index) => !all.slice(0, index).some(({ from, to }) => one.from === from && one.to === to))
    .sort((a, b) => (a.to < b.to ? 1 : -1));
}
