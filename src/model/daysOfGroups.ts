/** Sums of ledger groups over stretches of days, for matching in time. */
import type { ActivityLedger, TableOf } from '../ledgers/allLedgers';
import { formulaKey } from '../ledgers/cleanText';
import { valueAt, storedAt } from '../ledgers/ledgerTable';
import { exact, type Exact } from '../quantity/exact';
import { sumByGroup } from '../quantity/exactSum';
import { groupedBy } from '../quantity/groupedBy';
import { scaleColumn } from '../quantity/scaledColumn';
import { isInDays, isInPeriod, type ActivityGroup, type Period } from './activityGroups';

interface GroupSlots {
  /** By group, by slot: the sum in the unit of the group's rows. */
  readonly sums: readonly (readonly Exact[])[];
  /** By group: the sum of its rows without a date. */
  readonly undated: readonly Exact[];
}

/** Sums groups of one table by slot. `slotOf` gives the slot of a date serial with its time of day, from 0 to `slotCount` - 1; throws on any other. */
export function sumBySlot(
  groups: readonly ActivityGroup[],
  period: Period,
  slotCount: number,
  slotOf: (date: number) => number,
): GroupSlots {
  const table = groups[0]?.table;
  const quantity = table?.columns.get('quantity');
  if (!table || !quantity) return { sums: groups.map(() => []), undated: groups.map(() => exact(0)) };
  const width = slotCount + 1;
  const cells = new Int32Array(table.snapshot.rowCount).fill(-1);
  for (const { row, group, date } of datedRows(groups, table, period))
    cells[row] = group * width + (date === undefined ? slotCount : slotOf(date));
  const sums = sumByGroup(
    scaleColumn(
      quantity.numbers,
      Uint8Array.from(cells, (cell) => (cell < 0 ? 0 : 1)),
    ),
    cells,
    groups.length * width,
  );
  return {
    sums: groups.map((_, index) => sums.slice(index * width, index * width + slotCount)),
    undated: groups.map((_, index) => sums[index * width + slotCount] ?? exact(0)),
  };
}

/** The rows of the groups in the period, with their group and date. */
export function datedRows(
  groups: readonly ActivityGroup[],
  table: TableOf<ActivityLedger>,
  period: Period,
): readonly { readonly row: number; readonly group: number; readonly date: number | undefined }[] {
  const keys = groups[0]?.criteria.map(({ key }) => key) ?? [];
  const keyOf = (values: readonly (string | number)[]): string =>
    values.map((value) => (typeof value === 'number' ? value : formulaKey(value))).join('\u0000');
  const byKey = groupedBy(
    groups.map((group, index) => ({ group, index })),
    ({ group }) => keyOf(group.criteria.map(({ value }) => value)),
  );
  return [...table.rows].flatMap((row) => {
    if (table.badRows.has(row) || !isInPeriod(table, row, period)) return [];
    const alike = byKey.get(keyOf(keys.map((key) => storedAt(table, key, row)))) ?? [];
    const found = alike.find(({ group }) => isInDays(group, row));
    return found === undefined ? [] : [{ row, group: found.index, date: valueAt(table, 'date', row) }];
  });
}
