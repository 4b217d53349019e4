/** Twelve monthly rows from one average month. */
import type { LedgerRow } from '../../ledgers/ledgerRow';

/** Per cent of the average month; they add up to 1200, so a year is twelve average months exactly. */
const patterns = {
  output: [98, 92, 100, 101, 102, 100, 97, 98, 101, 103, 104, 104],
  energy: [101, 95, 100, 100, 101, 99, 98, 99, 100, 102, 103, 102],
  sun: [70, 80, 100, 110, 120, 125, 130, 125, 110, 90, 75, 65],
} as const;

/** Last day of a month of 2024 as YYYY-MM-DD, months counted from 1. */
function monthEnd(month: number): string {
  const days = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `2024-${String(month).padStart(2, '0')}-${days}`;
}

/** A row for each month of 2024: `average` scaled by the pattern, dated at the month's end, with a document number made of `prefix` and month under `numbered`. */
export function monthlyRows(
  average: number,
  row: LedgerRow,
  prefix: string,
  pattern: keyof typeof patterns = 'output',
  numbered = 'evidence',
): readonly LedgerRow[] {
  return patterns[pattern].map((percent, index) => ({
    ...row,
    date: monthEnd(index + 1),
    quantity: Number(((average * percent) / 100).toFixed(4)),
    [numbered]: `${prefix}-2024-${String(index + 1).padStart(2, '0')}`,
  }));
}

/** Rows of several averages in the order of their dates, as a clerk keeps them. */
export function byDate(...groups: readonly (readonly LedgerRow[])[]): readonly LedgerRow[] {
  return groups.flat().sort((one, other) => String(one.date).localeCompare(String(other.date)));
}
