/** Findings about rows of ledgers that the workbook itself sees mended: once its sums hold these rows. */
import type { Finding } from '../findings/finding';
import { summedLedgers, type ActivityLedger, type TableOf } from '../ledgers/allLedgers';
import { CellState, isUnreadAt, placeOf, stateAt } from '../ledgers/ledgerTable';
import { belongs, isInPeriod, type ActivityGroup } from './activityGroups';
import type { Plant } from './plant';
import { CellKind } from '../workbook/snapshot';

/** The sum that takes the row in as soon as its quantity is a number; nothing where any sum of the ledger may. */
export interface Closing {
  readonly ledger: ActivityLedger;
  readonly sum: ActivityGroup | undefined;
}

/** By finding, what tells that its row counts. Rows outside every count over the sheet, such as those without a day that can be read, have none. */
export function closingsOf(plant: Plant): ReadonlyMap<Finding, Closing> {
  const closings = new Map<Finding, Closing>();
  for (const ledger of summedLedgers) {
    const table = plant.ledgers.tables.get(ledger);
    if (!table || table.tableErrors.length > 0) continue;
    const groups = groupsOf(plant, ledger);
    for (const [row, errors] of groups.length > 0 ? table.badRows : []) {
      if (!isCounted(table, row, plant)) continue;
      const sum = groups.find((group) => belongs(group, row));
      const cell = placeOf(table, row, 'quantity').cell;
      const isNumber = hasNumber(table, row);
      for (const error of errors) {
        if (sum === undefined) closings.set(error, { ledger, sum: undefined });
        else if (error.place.cell === cell && !isNumber) closings.set(error, { ledger, sum });
      }
    }
  }
  return closings;
}

function groupsOf({ outputs, inputs }: Plant, ledger: ActivityLedger): readonly ActivityGroup[] {
  return ledger === 'Production'
    ? outputs.map(({ group }) => group)
    : inputs.filter((input) => input.ledger === ledger).map(({ group }) => group);
}

/** True of a row of the period that names something in its process column: these are counted against the rows of the sums. */
function isCounted(table: TableOf<ActivityLedger>, row: number, { period }: Plant): boolean {
  return (
    stateAt(table, 'process', row) !== CellState.blank &&
    stateAt(table, 'date', row) !== CellState.bad &&
    isInPeriod(table, row, period)
  );
}

/** True where the row's quantity is a number that a count over the sheet takes for read. */
function hasNumber({ columns, snapshot }: TableOf<ActivityLedger>, row: number): boolean {
  const cells = snapshot.columns[columns.get('quantity')?.position ?? -1];
  return cells?.kinds[row] === CellKind.number && (cells.numbers[row] ?? 0) >= 0;
}

/** Rows that all say what the group says and whose quantity is no number: those that the sum takes in as soon as it is one. */
export function unreadRows(group: ActivityGroup, { period }: Plant): number {
  const { table } = group;
  return [...table.badRows.keys()].filter(
    (row) =>
      stateAt(table, 'date', row) !== CellState.bad &&
      isInPeriod(table, row, period) &&
      belongs(group, row) &&
      !hasNumber(table, row),
  ).length;
}

/** True of a group without rows so far of which all but the quantity can be read. */
export function awaitsQuantity({ table, criteria, firstRow, rowCount }: ActivityGroup): boolean {
  return (
    rowCount === 0 &&
    criteria.every(({ key }) => !isUnreadAt(table, key, firstRow)) &&
    stateAt(table, 'date', firstRow) !== CellState.bad &&
    !hasNumber(table, firstRow)
  );
}
