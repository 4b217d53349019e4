/** What a changed cell held, where its tag gives it away: a value that stands elsewhere in the book, or one of the slips that people make. */
import { canonicalNumber } from '../proof/canonicalCell';
import type { CellValue } from '../workbook/sheetPlan';

/** Finds the value of a tag; nothing where none that is tried has it. */
export type OldValue = (tag: string, now: CellValue) => CellValue | undefined;

/** Searches among the canonical cells of the book, then among changes of a number: sign, decimal point, a digit, two digits exchanged. */
export function oldValues(cells: Iterable<string>, tagOf: (cell: string) => string): OldValue {
  const known = new Map<string, string>();
  for (const cell of cells) known.set(tagOf(cell), cell);
  return (tag, now) => {
    if (tag === '.') return null;
    const found = known.get(tag) ?? (typeof now === 'number' ? slipOf(now, (cell) => tagOf(cell) === tag) : undefined);
    return found === undefined ? undefined : plainValue(found);
  };
}

/** The value of a canonical cell; of a formula its text. */
export function plainValue(cell: string): CellValue {
  const body = cell.slice(1);
  switch (cell[0]) {
    case 'n':
      return Number(body);
    case 'b':
      return body === '1';
    case 'f':
      return `=${body.split('\u001f')[0]}`;
    case undefined:
      return null;
    default:
      return body;
  }
}

function slipOf(now: number, isIt: (cell: string) => boolean): string | undefined {
  const numbers = [-now, ...[1, 2, 3, 6].flatMap((power) => [now * 10 ** power, now / 10 ** power])];
  const digits = String(now);
  for (let at = 0; at < digits.length; at++) {
    if (!/\d/.test(digits[at] ?? '')) continue;
    for (let digit = 0; digit < 10; digit++)
      numbers.push(Number(`${digits.slice(0, at)}${digit}${digits.slice(at + 1)}`));
    const next = digits[at + 1] ?? '';
    if (/\d/.test(next)) numbers.push(Number(`${digits.slice(0, at)}${next}${digits[at]}${digits.slice(at + 2)}`));
  }
  return numbers
    .filter(Number.isFinite)
    .map(canonicalNumber)
    .find((cell) => isIt(cell));
}
