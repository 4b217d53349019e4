/** Whether this year opens with what the year before closed with. */
import type { Calculation } from '../../calculation/calculate';
import { numberOf } from '../../calculation/graph/node';
import { finding, type Finding } from '../../findings/finding';
import { placeOf } from '../../ledgers/ledgerTable';
import type { BookYear } from '../../proof/runLogLines';
import { dateOfSerial } from '../../quantity/calendarDate';
import { exact, plainText, ZERO } from '../../quantity/exact';
import type { Results } from '../allResults';
import { closingNumbers } from './yearFigures';

const citedStock = /^stocks\.closing\[/;
/** What is left of two numbers of 15 digits. */
const digits = 12;

/** A warning at each opening stock that is not what the book just before closed with, also where nothing is opened with. */
export function openingFindings(
  { plant }: Calculation,
  results: Results,
  books: readonly BookYear[],
): readonly Finding[] {
  const dayBefore = dateOfSerial(plant.period.from - 1);
  const last = books.find(({ to }) => to === dayBefore);
  const table = plant.ledgers.tables.get('Stocks');
  if (!last || !table) return [];
  const closed = new Map(
    last.numbers.filter(({ citation }) => citedStock.test(citation)).map((number) => [number.citation, number]),
  );
  return closingNumbers(results).flatMap(({ citation }, index): readonly Finding[] => {
    const stock = results.stocks[index];
    const before = closed.get(citation);
    const row = stock?.held.closing.stock.input.group.firstRow;
    if (!stock || !before || before.value === null || before.unit !== stock.unit || row === undefined) return [];
    const opening = stock.opening ? numberOf(stock.opening) : ZERO;
    if (!opening) return [];
    const closing = exact(before.value);
    if (opening.toSignificantDigits(digits).equals(closing.toSignificantDigits(digits))) return [];
    return [
      finding('opening-not-closing', placeOf(table, row, 'quantity'), {
        product: stock.subject.names.at(-1) ?? '',
        computed: plainText(closing, digits),
        unit: stock.unit,
        near: last.book,
      }),
    ];
  });
}
