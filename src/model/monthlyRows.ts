/** A ledger month by month: for each process, item and unit, as they are written, the exact sums of the rows of every month. */
import { CellState, isUnreadAt } from '../ledgers/ledgerTable';
import type { ActivityLedger, TableOf } from '../ledgers/allLedgers';
import { exact, total, type Exact } from '../quantity/exact';
import { sumByGroup } from '../quantity/exactSum';
import { scaleColumn } from '../quantity/scaledColumn';
import { isInPeriod, type Period } from './activityGroups';
import { monthOf, monthText } from './calendarMonths';
import { numberGroups } from './numberGroups';

type ActivityTable = TableOf<ActivityLedger>;

interface MonthRows {
  /** 0-based. */
  readonly firstRow: number;
  /** In the unit of the rows. */
  readonly sum: Exact;
}

/** Rows that agree in site, process, item and unit. */
export interface MonthlyRows {
  readonly table: ActivityTable;
  readonly firstRow: number;
  /** By month, as YYYY-MM. */
  readonly months: ReadonlyMap<string, MonthRows>;
  /** Rows without a date, which cover the period. */
  readonly undated: MonthRows | undefined;
  readonly sum: Exact;
}

const undated = '';

/** In which columns rows agree that stand in one line of the months. */
function keysOf({ ledger }: ActivityTable) {
  return ['site', 'process', ledger.lines.item, 'unit'] as const;
}

function columnsOf(table: ActivityTable) {
  return keysOf(table).flatMap((key) => table.columns.get(key) ?? []);
}

/** What rows of one line have in common, as a text. */
export function monthlyKey(table: ActivityTable, row: number): string {
  return columnsOf(table)
    .map((column) => column.codes[row] ?? 0)
    .join(' ');
}

/** True where a row that cannot be read may belong to a line: what can be read of it agrees. */
export function mayBeOfLine({ table, firstRow }: MonthlyRows, row: number): boolean {
  return keysOf(table).every((key) => {
    const codes = table.columns.get(key)?.codes;
    return isUnreadAt(table, key, row) || codes?.[row] === codes?.[firstRow];
  });
}

/** The readable rows of the period, by `monthlyKey`; one pass over the table. */
export function monthlyRows(table: ActivityTable, period: Period): ReadonlyMap<string, MonthlyRows> {
  const measured = table.columns.get(table.ledger.lines.sum);
  if (!measured) return new Map();
  const rows = [...table.rows].filter((row) => !table.badRows.has(row) && isInPeriod(table, row, period));
  const dates = table.columns.get('date');
  const texts = new Map<number, string>();
  const monthAt = (row: number): string => {
    const day = dates?.states[row] === CellState.good ? Math.floor(dates.numbers[row] ?? 0) : undefined;
    if (day === undefined) return undated;
    const text = texts.get(day) ?? monthText(monthOf(day).from);
    texts.set(day, text);
    return text;
  };
  const groupOf = new Int32Array(table.snapshot.rowCount).fill(-1);
  const firstRows = numberGroups(columnsOf(table), rows, groupOf, monthAt);
  const counted = Uint8Array.from(groupOf, (group) => (group < 0 ? 0 : 1));
  const sums = sumByGroup(scaleColumn(measured.numbers, counted), groupOf, firstRows.length);
  const found = new Map<string, Map<string, MonthRows>>();
  firstRows.forEach((firstRow, group) => {
    const key = monthlyKey(table, firstRow);
    const months = found.get(key) ?? new Map<string, MonthRows>();
    found.set(key, months.set(monthAt(firstRow), { firstRow, sum: sums[group] ?? exact(0) }));
  });
  return new Map(
    [...found].map(([key, all]): [string, MonthlyRows] => {
      const months = new Map([...all].filter(([month]) => month !== undated).sort());
      const firstRow = Math.min(...[...all.values()].map((month) => month.firstRow));
      return [
        key,
        { table, firstRow, months, undated: all.get(undated), sum: total([...all.values()].map(({ sum }) => sum)) },
      ];
    }),
  );
}
