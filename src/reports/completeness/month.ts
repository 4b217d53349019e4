/** A month of the period, and what a line of a ledger holds in it. */
import type { Days } from '../../model/calendarMonths';
import type { MonthlyRows } from '../../model/monthlyRows';
import { toDouble, type Exact } from '../../quantity/exact';
import { formats, type ReportContext } from '../context';
import { text } from '../layout/contents';
import type { Cell, Content } from '../layout/draft';

/** Rows of one line, and whether some that may belong to it cannot be read. */
export interface MonthLine {
  readonly process: number;
  readonly rows: MonthlyRows;
  readonly isUnread: boolean;
}

/** A month of the period, with the cells of its first and last day. */
export interface Month {
  readonly key: string;
  readonly text: string;
  readonly days: Days;
  readonly from: Cell;
  readonly to: Cell;
}

/** The column in which the months begin. */
export const firstMonth = 7;

/** An amount of a month. */
export function amountContent(value: Exact): Content {
  return { value: toDouble(value), format: formats.quantity };
}

/** In the place of an amount to which rows may belong that cannot be read. */
export function withheldMonth({ words }: ReportContext): Content {
  return text(words.known.withheld, { role: 'warning', align: 'right', isPlain: true });
}
