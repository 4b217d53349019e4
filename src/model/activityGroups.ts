/** Ledger rows of the period that are alike, as one group with its exact sum: what one line of the workings holds. */
import { finding, type Finding } from '../findings/finding';
import type { ActivityLedger, TableOf } from '../ledgers/allLedgers';
import { CellState, isUnreadAt, placeOf, storedAt, valueAt, type LedgerColumn } from '../ledgers/ledgerTable';
import { exact, type Exact } from '../quantity/exact';
import { countByGroup, sumByGroup } from '../quantity/exactSum';
import { scaleColumn } from '../quantity/scaledColumn';
import { unit, type Unit } from '../quantity/units';
import type { Days } from './calendarMonths';
import { estimatedRows, estimatePatterns, measuredRows } from './documentation';
import { numberGroups } from './numberGroups';
import { lineEntryAt, type EntryOf, type LineKey } from './entries';

type ActivityTable = TableOf<ActivityLedger>;

/** First and last day as date serials, both inside. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** What a column must hold for a row to belong to a group; an empty text stands for a blank cell. */
export interface Criterion {
  readonly key: LineKey<ActivityLedger>;
  readonly value: string | number;
}

export interface ActivityGroup<Name extends ActivityLedger = ActivityLedger> {
  readonly table: TableOf<Name>;
  /** What all its rows say. */
  readonly entry: EntryOf<Name>;
  readonly criteria: readonly Criterion[];
  /** Sum of the measured column in the unit of its rows. */
  readonly quantity: Exact;
  readonly unit: Unit;
  readonly rowCount: number;
  /** The part of the sum that is measured, and how many rows it has. */
  readonly measured: Exact;
  readonly measuredRows: number;
  /** The part of it that names a ticket or a meter alone. */
  readonly metered: Exact;
  /** The parts that are not measured though they name evidence, since it says that they are estimated: by how it begins. */
  readonly estimated: readonly Exact[];
  /** The first row of the group, 0-based. */
  readonly firstRow: number;
  /** The days in which its rows are dated, or that they have no date: where factors change in the period; else it takes all rows of the period. */
  readonly days?: Days | 'undated';
  /** Set where rows of the group take back others: the note that says so. */
  readonly reversals?: Finding;
}

/** The days by which a row is summed apart from its like; nothing where it is not. */
export type DaysOfRow = (row: number) => ActivityGroup['days'];

/** A row that cannot be counted, with the errors that say why. */
interface BadRow {
  readonly row: number;
  readonly errors: readonly Finding[];
}

export interface GroupedRows<Name extends ActivityLedger = ActivityLedger> {
  readonly groups: readonly ActivityGroup<Name>[];
  /** Rows that cannot be read, and those of groups that take back more than they hold. */
  readonly badRows: readonly BadRow[];
  /** Rows dated outside the period. */
  readonly outside: number;
  readonly firstOutside: number | undefined;
  readonly daysOf?: DaysOfRow | undefined;
  /** Reversals: a note where they are netted, an error where they take back more than there is. */
  readonly findings: readonly Finding[];
}

const none = { groups: [], badRows: [], outside: 0, firstOutside: undefined, findings: [] };

/**
 * Groups the rows of the period that agree in all columns that make a line of the ledger (a column the table does not have is blank) and sums them exactly.
 * Rows that `daysOf` gives other days are apart. Negative rows are netted inside their group; a group that is negative in all is bad.
 */
export function groupRows<Name extends ActivityLedger>(
  table: TableOf<Name> | undefined,
  period: Period,
  daysOf?: DaysOfRow,
): GroupedRows<Name> {
  const measured = table?.columns.get(table.ledger.lines.sum);
  if (!table || !measured) return none;
  const groupOf = new Int32Array(table.snapshot.rowCount).fill(-1);
  const badRows: BadRow[] = [];
  const counted: number[] = [];
  let outside = 0;
  let firstOutside: number | undefined;
  for (const row of table.rows) {
    const errors = table.badRows.get(row);
    if (!isInPeriod(table, row, period)) {
      outside += 1;
      firstOutside ??= row;
    } else if (errors) badRows.push({ row, errors });
    else counted.push(row);
  }
  const firstRows = numberGroups(columnsOf(table), counted, groupOf, daysOf);
  const scaled = scaleColumn(
    measured.numbers,
    Uint8Array.from(groupOf, (group) => (group < 0 ? 0 : 1)),
  );
  const sums = sumByGroup(scaled, groupOf, firstRows.length);
  const counts = countByGroup(groupOf, firstRows.length);
  const isMeasured = measuredRows(table);
  const measuredOf = groupOf.map((group, row) => (group >= 0 && isMeasured(row) ? group : -1));
  const measuredSums = sumByGroup(scaled, measuredOf, firstRows.length);
  const evidence = table.columns.get('evidence');
  const meteredOf = measuredOf.map((group, row) => ((evidence?.codes[row] ?? 0) > 0 ? -1 : group));
  const meteredSums = sumByGroup(scaled, meteredOf, firstRows.length);
  const estimatedSums = estimatedRows(table).map((isEstimated) =>
    sumByGroup(
      scaled,
      groupOf.map((group, row) => (group >= 0 && isEstimated(row) ? group : -1)),
      firstRows.length,
    ),
  );
  const measuredCounts = countByGroup(measuredOf, firstRows.length);
  const reversed = counted.filter((row) => (measured.numbers[row] ?? 0) < 0);
  const reversals = reversed.length > 0 ? [netted(table, reversed)] : [];
  const withReversals = new Set(reversed.map((row) => groupOf[row]));
  const all = firstRows.map((firstRow, group): ActivityGroup<Name> => ({
    ...unreadGroup(table, firstRow, daysOf),
    quantity: sums[group] ?? exact(0),
    rowCount: counts[group] ?? 0,
    measured: measuredSums[group] ?? exact(0),
    measuredRows: measuredCounts[group] ?? 0,
    metered: meteredSums[group] ?? exact(0),
    estimated: estimatedSums.map((sums) => sums[group] ?? exact(0)),
    ...(reversals[0] && withReversals.has(group) ? { reversals: reversals[0] } : {}),
  }));
  const negative = all.flatMap((group, index): BadRow[] => {
    if (!group.quantity.isNegative() || group.quantity.isZero()) return [];
    const row = reversed.find((candidate) => groupOf[candidate] === index) ?? group.firstRow;
    return [{ row, errors: [takenBack(group, row)] }];
  });
  const groups = all.filter((group) => !group.quantity.isNegative() || group.quantity.isZero());
  const findings = [...(negative.length < all.length ? reversals : []), ...negative.flatMap(({ errors }) => errors)];
  return { groups, badRows: [...badRows, ...negative], outside, firstOutside, daysOf, findings };
}

function netted(table: ActivityTable, rows: readonly number[]): Finding {
  return finding('reversals-netted', placeOf(table, rows[0] ?? 0, table.ledger.lines.sum), {
    count: String(rows.length),
  });
}

function takenBack(group: ActivityGroup, row: number): Finding {
  return finding('negative-net', placeOf(group.table, row, group.table.ledger.lines.sum), {
    value: group.quantity.toFixed(),
    unit: group.unit.symbol,
  });
}

/** A group of nothing with the row's criteria, for a row that cannot be counted but whose names are known. */
export function unreadGroup<Name extends ActivityLedger>(
  table: TableOf<Name>,
  row: number,
  daysOf?: DaysOfRow,
): ActivityGroup<Name> {
  const any: ActivityTable = table;
  const days = daysOf?.(row);
  return {
    table,
    entry: lineEntryAt(table, row),
    criteria: keysOf(table).map((key) => ({ key, value: storedAt(any, key, row) })),
    quantity: exact(0),
    unit: unitOf(table, row),
    rowCount: 0,
    measured: exact(0),
    measuredRows: 0,
    metered: exact(0),
    estimated: estimatePatterns.map(() => exact(0)),
    firstRow: row,
    ...(days ? { days } : {}),
  };
}

/** The columns that make a line of the ledger, of those that the table has. */
function keysOf({ ledger, columns }: ActivityTable): readonly LineKey<ActivityLedger>[] {
  return ledger.lines.agreeIn.filter((key) => columns.has(key));
}

function columnsOf(table: ActivityTable): readonly LedgerColumn[] {
  return keysOf(table).flatMap((key) => table.columns.get(key) ?? []);
}

/** The unit of a row; of rows without one, pieces. */
function unitOf(table: ActivityTable, row: number): Unit {
  return valueAt(table, 'unit', row) ?? unit('1');
}

/** The 0-based rows of the period, one of those that can be read and agree in all columns that make a line, and every one that cannot be read. */
export function differentRows(table: ActivityTable, period: Period): readonly number[] {
  const rows = [...table.rows].filter((row) => isInPeriod(table, row, period));
  const readable = rows.filter((row) => !table.badRows.has(row));
  return [
    ...numberGroups(columnsOf(table), readable, new Int32Array(table.snapshot.rowCount), undefined),
    ...rows.filter((row) => table.badRows.has(row)),
  ];
}

/** True where the row's date is blank (then it means the whole period), bad, or inside the period. */
export function isInPeriod({ columns }: ActivityTable, row: number, period: Period): boolean {
  const dates = columns.get('date');
  const date = dates?.numbers[row] ?? 0;
  return dates?.states[row] !== CellState.good || (date >= period.from && date < period.to + 1);
}

/** Whether rows of the table have a date, and whether rows have none. */
export function datesIn(table: ActivityTable): { readonly hasDated: boolean; readonly hasUndated: boolean } {
  const dates = table.columns.get('date');
  const isDated = (row: number): boolean => (dates?.numbers[row] ?? 0) > 0;
  return { hasDated: table.rows.some(isDated), hasUndated: !table.rows.every(isDated) };
}

/** True where a row's date lies in the days of the group; `unread` where it cannot be read. */
export function isInDays({ days, table: { columns } }: ActivityGroup, row: number, unread = false): boolean {
  const dates = columns.get('date');
  if (days === undefined) return true;
  if (dates?.states[row] === CellState.bad) return unread;
  const date = dates?.states[row] === CellState.good ? dates.numbers[row] : undefined;
  if (days === 'undated' || date === undefined) return days === 'undated' && date === undefined;
  return date >= days.from && date < days.to + 1;
}

/** True where a bad row is one of the group's rows: all that tells groups apart can be read of it and agrees. */
export function belongs(group: ActivityGroup, row: number): boolean {
  const { table, criteria } = group;
  return isInDays(group, row) && criteria.every(({ key }) => !isUnreadAt(table, key, row) && agrees(group, key, row));
}

/** True where a bad row may be one of the group's rows: what can be read of it agrees with the group. */
export function mayBelong(group: ActivityGroup, row: number): boolean {
  const { table, criteria } = group;
  return (
    isInDays(group, row, true) && criteria.every(({ key }) => isUnreadAt(table, key, row) || agrees(group, key, row))
  );
}

function agrees(group: ActivityGroup, key: LineKey<ActivityLedger>, row: number): boolean {
  const column = group.table.columns.get(key);
  if (!column) return true;
  const { states, codes, numbers } = column;
  return (
    states[row] === states[group.firstRow] &&
    codes[row] === codes[group.firstRow] &&
    numbers[row] === numbers[group.firstRow]
  );
}

/** The 0-based rows that the group sums, in their order: readable, inside the period, agreeing with it in all its columns. */
export function rowsOfGroup(group: ActivityGroup, period: Period): readonly number[] {
  const { table, firstRow } = group;
  const columns = group.criteria.flatMap(({ key }) => table.columns.get(key) ?? []);
  return [...table.rows].filter(
    (row) =>
      !table.badRows.has(row) &&
      isInPeriod(table, row, period) &&
      isInDays(group, row) &&
      columns.every(
        (column) =>
          column.states[row] === column.states[firstRow] &&
          column.codes[row] === column.codes[firstRow] &&
          column.numbers[row] === column.numbers[firstRow],
      ),
  );
}

/** Of these rows those dated in some days; those without a readable day where no days are given. */
export function rowsOfDays(group: ActivityGroup, days: Period | undefined, period: Period): readonly number[] {
  const isDated = (row: number): boolean => valueAt(group.table, 'date', row) !== undefined;
  return rowsOfGroup(group, days ?? period).filter((row) => isDated(row) === (days !== undefined));
}
