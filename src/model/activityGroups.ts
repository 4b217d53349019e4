/** Ledger rows of the period that are alike, as one group with its exact sum: what one line of the workings holds. */
import { finding, type Finding } from '../findings/finding';
import { CellState, numberAt, placeOf, textAt, type LedgerColumn, type LedgerTable } from '../ledgers/ledgerTable';
import { exact, type Exact } from '../quantity/exact';
import { countByGroup, sumByGroup } from '../quantity/exactSum';
import { scaleColumn } from '../quantity/scaledColumn';
import { findUnit, type Unit } from '../quantity/units';
import { measuredRows } from './documentation';

/** First and last day as date serials, both inside. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** What a column must hold for a row to belong to a group; an empty text stands for a blank cell. */
export interface Criterion {
  readonly key: string;
  readonly value: string | number;
}

export interface ActivityGroup {
  readonly table: LedgerTable;
  readonly criteria: readonly Criterion[];
  /** Sum of the measured column in the unit of its rows. */
  readonly quantity: Exact;
  readonly unit: Unit;
  readonly rowCount: number;
  /** The part of the sum that is measured, and how many rows it has. */
  readonly measured: Exact;
  readonly measuredRows: number;
  /** The first row of the group, 0-based. */
  readonly firstRow: number;
  /** Set where rows of the group take back others: the note that says so. */
  readonly reversals?: Finding;
}

/** A row that cannot be counted, with the errors that say why. */
interface BadRow {
  readonly row: number;
  readonly errors: readonly Finding[];
}

export interface GroupedRows {
  readonly groups: readonly ActivityGroup[];
  /** Rows that cannot be read, and those of groups that take back more than they hold. */
  readonly badRows: readonly BadRow[];
  /** Rows dated outside the period. */
  readonly outside: number;
  readonly firstOutside: number | undefined;
  /** Reversals: a note where they are netted, an error where they take back more than there is. */
  readonly findings: readonly Finding[];
}

const none: GroupedRows = { groups: [], badRows: [], outside: 0, firstOutside: undefined, findings: [] };

/**
 * Groups the rows of the period that agree in all `keys` (a column the table does not have is blank) and sums `measure` exactly. Negative rows are netted
 * inside their group; a group that is negative in all is bad.
 */
export function groupRows(
  table: LedgerTable | undefined,
  keys: readonly string[],
  measure: string,
  period: Period,
): GroupedRows {
  const measured = table?.columns.get(measure);
  if (!table || !measured) return none;
  const present = keys.filter((key) => table.columns.has(key));
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
  const firstRows = assignGroups(table, present, counted, groupOf);
  const scaled = scaleColumn(
    measured.numbers,
    Uint8Array.from(groupOf, (group) => (group < 0 ? 0 : 1)),
  );
  const sums = sumByGroup(scaled, groupOf, firstRows.length);
  const counts = countByGroup(groupOf, firstRows.length);
  const isMeasured = measuredRows(table);
  const measuredOf = groupOf.map((group, row) => (group >= 0 && isMeasured(row) ? group : -1));
  const measuredSums = sumByGroup(scaled, measuredOf, firstRows.length);
  const measuredCounts = countByGroup(measuredOf, firstRows.length);
  const reversed = counted.filter((row) => (measured.numbers[row] ?? 0) < 0);
  const reversals = reversed.length > 0 ? [netted(table, measure, reversed)] : [];
  const withReversals = new Set(reversed.map((row) => groupOf[row]));
  const all = firstRows.map((firstRow, group): ActivityGroup => ({
    ...unreadGroup(table, keys, firstRow),
    quantity: sums[group] ?? exact(0),
    rowCount: counts[group] ?? 0,
    measured: measuredSums[group] ?? exact(0),
    measuredRows: measuredCounts[group] ?? 0,
    ...(reversals[0] && withReversals.has(group) ? { reversals: reversals[0] } : {}),
  }));
  const negative = all.flatMap((group, index): BadRow[] => {
    if (!group.quantity.isNegative() || group.quantity.isZero()) return [];
    const row = reversed.find((candidate) => groupOf[candidate] === index) ?? group.firstRow;
    return [{ row, errors: [takenBack(group, measure, row)] }];
  });
  const groups = all.filter((group) => !group.quantity.isNegative() || group.quantity.isZero());
  const findings = [...(negative.length < all.length ? reversals : []), ...negative.flatMap(({ errors }) => errors)];
  return { groups, badRows: [...badRows, ...negative], outside, firstOutside, findings };
}

function netted(table: LedgerTable, measure: string, rows: readonly number[]): Finding {
  return finding('reversals-netted', placeOf(table, rows[0] ?? 0, measure), { count: String(rows.length) });
}

function takenBack(group: ActivityGroup, measure: string, row: number): Finding {
  return finding('negative-net', placeOf(group.table, row, measure), {
    value: group.quantity.toFixed(),
    unit: group.unit.symbol,
  });
}

/** A group of nothing with the row's criteria, for a row that cannot be counted but whose names are known. */
export function unreadGroup(table: LedgerTable, keys: readonly string[], row: number): ActivityGroup {
  const criteria = keys
    .filter((key) => table.columns.has(key))
    .map((key) => ({ key, value: criterionAt(table, key, row) }));
  return {
    table,
    criteria,
    quantity: exact(0),
    unit: unitAt(table, row),
    rowCount: 0,
    measured: exact(0),
    measuredRows: 0,
    firstRow: row,
  };
}

/** True where the row's date is blank (then it means the whole period), bad, or inside the period. */
export function isInPeriod(table: LedgerTable, row: number, period: Period): boolean {
  const date = numberAt(table, 'date', row);
  return date === undefined || (date >= period.from && date < period.to + 1);
}

/** Numbers the groups in the order of their first rows; returns these rows. */
function assignGroups(
  table: LedgerTable,
  keys: readonly string[],
  rows: readonly number[],
  groupOf: Int32Array,
): number[] {
  const current = new Int32Array(table.snapshot.rowCount);
  for (const key of keys) {
    const column = table.columns.get(key);
    if (!column) continue;
    const seen = new Map<number, number>();
    const valueCodes = codesOf(column);
    const size = valueCodes.size;
    for (const row of rows) {
      const combined = (current[row] ?? 0) * size + valueCodes.codeAt(row);
      let code = seen.get(combined);
      if (code === undefined) seen.set(combined, (code = seen.size));
      current[row] = code;
    }
  }
  const firstRows: number[] = [];
  for (const row of rows) {
    const group = current[row] ?? 0;
    if (firstRows[group] === undefined) firstRows[group] = row;
    groupOf[row] = group;
  }
  return firstRows;
}

/** Small integers that stand for a column's values. */
function codesOf(column: LedgerColumn): { readonly size: number; readonly codeAt: (row: number) => number } {
  if (column.codes.length > 0 && column.numbers.length === 0)
    return { size: column.texts.length, codeAt: (row) => column.codes[row] ?? 0 };
  const known = new Map<number, number>();
  const codes = Uint32Array.from(column.numbers, (value, row) => {
    if (column.states[row] !== CellState.good) return 0;
    const code = known.get(value) ?? known.size + 1;
    known.set(value, code);
    return code;
  });
  return { size: known.size + 1, codeAt: (row) => codes[row] ?? 0 };
}

function criterionAt(table: LedgerTable, key: string, row: number): string | number {
  return numberAt(table, key, row) ?? textAt(table, key, row);
}

function unitAt(table: LedgerTable, row: number): Unit {
  const found = findUnit(textAt(table, 'unit', row)) ?? findUnit('1');
  if (!found) throw new Error('the unit 1 is gone');
  return found;
}

/** Text of a group's column: the criterion as text, empty where blank or where the table has no such column. */
export function groupText(group: ActivityGroup, key: string): string {
  return textAt(group.table, key, group.firstRow);
}

/** Number of a group's column exactly as it was typed; nothing where blank. */
export function groupNumber(group: ActivityGroup, key: string): Exact | undefined {
  const number = numberAt(group.table, key, group.firstRow);
  return number === undefined ? undefined : exact(number);
}

/** True where a bad row is one of the group's rows: all that tells groups apart can be read of it and agrees. */
export function belongs(group: ActivityGroup, row: number): boolean {
  return group.criteria.every(({ key }) => !isUnread(group, key, row) && agrees(group, key, row));
}

/** True where a bad row may be one of the group's rows: what can be read of it agrees with the group. */
export function mayBelong(group: ActivityGroup, row: number): boolean {
  return group.criteria.every(({ key }) => isUnread(group, key, row) || agrees(group, key, row));
}

function isUnread(group: ActivityGroup, key: string, row: number): boolean {
  const column = group.table.columns.get(key);
  return (
    column?.states[row] === CellState.bad ||
    (column?.column.required === true && column.states[row] === CellState.blank)
  );
}

function agrees(group: ActivityGroup, key: string, row: number): boolean {
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
      columns.every(
        (column) =>
          column.states[row] === column.states[firstRow] &&
          column.codes[row] === column.codes[firstRow] &&
          column.numbers[row] === column.numbers[firstRow],
      ),
  );
}
