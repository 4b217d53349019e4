/** The rows of a ledger by their days, as far as they can be read. */
import type { ActivityLedger, TableOf } from '../ledgers/allLedgers';
import { CellState, type LedgerTable } from '../ledgers/ledgerTable';
import type { Period } from './activityGroups';

/** First and last day of a ledger's rows as date serials, nothing where none has a day; and how many rows have none. */
export function daysOf(table: LedgerTable): { readonly days: Period | undefined; readonly undated: number } {
  const dates = table.columns.get('date');
  if (!dates) return { days: undefined, undated: 0 };
  let [from, to, undated] = [Infinity, -Infinity, 0];
  for (const row of table.rows) {
    if (dates.states[row] === CellState.blank) undated += 1;
    if (dates.states[row] !== CellState.good) continue;
    from = Math.min(from, dates.numbers[row] ?? from);
    to = Math.max(to, dates.numbers[row] ?? to);
  }
  return { days: from <= to ? { from: Math.floor(from), to: Math.floor(to) } : undefined, undated };
}

/** Rows of the period with something in the process column, totals that are left out among them: as a count over the sheet gives them. */
export function rowsOfPeriod(table: TableOf<ActivityLedger>, period: Period): number {
  const [process, dates] = [table.columns.get(filledColumn(table)), table.columns.get('date')];
  if (!process) return 0;
  return [...table.rows, ...table.leftOut].filter((row) => {
    if (process.states[row] === CellState.blank) return false;
    if (!dates || dates.states[row] === CellState.blank) return true;
    const date = dates.numbers[row] ?? 0;
    return dates.states[row] === CellState.good && date >= period.from && date < period.to + 1;
  }).length;
}

/** The column by which rows of a ledger are counted: what they all fill. */
export function filledColumn({ ledger }: TableOf<ActivityLedger>): 'process' | 'product' {
  return ledger.table === 'Stocks' ? 'product' : 'process';
}
