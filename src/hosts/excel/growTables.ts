/** Tables grow with rows put directly below them, and shrink again when these are taken back. */
import { columnLetters } from '../../workbook/address';
import type { CellEdit } from '../../workbook/sheetPlan';
import type { FoundTable } from './findWorkbook';
import { actionBytes, type WriteUnit } from './writeUnits';

/** A table with the number of rows that it has, and will have. */
export interface GrownTable {
  readonly table: FoundTable;
  readonly rows: number;
}

/** The tables without totals that take in the edited rows which follow them without a gap. */
export function grownTables(tables: readonly FoundTable[], edits: readonly CellEdit[]): readonly GrownTable[] {
  return tables.flatMap((table): GrownTable[] => {
    const { sheet, headerRow, firstColumn, rowCount, totalsRows, headers } = table;
    const isOn = (column: number): boolean => column >= firstColumn && column < firstColumn + headers.length;
    const filled = new Set(
      edits.flatMap((edit) => (edit.sheet === sheet && isOn(edit.column) && edit.after !== null ? [edit.row] : [])),
    );
    let rows = rowCount;
    while (filled.has(headerRow + rows + 1)) rows += 1;
    return rows === rowCount || totalsRows > 0 ? [] : [{ table, rows }];
  });
}

/** The steps that let them grow. */
export function growUnits(grown: readonly GrownTable[]): readonly WriteUnit[] {
  return grown.map(({ table, rows }) => resizeUnit(table, rows));
}

/** The steps that give them back the rows that they had. */
export function shrinkUnits(grown: readonly GrownTable[]): readonly WriteUnit[] {
  return grown.map(({ table }) => resizeUnit(table, table.rowCount));
}

function resizeUnit({ name, sheet, headerRow, firstColumn, headers }: FoundTable, rows: number): WriteUnit {
  const [left, right] = [columnLetters(firstColumn), columnLetters(firstColumn + headers.length - 1)];
  return {
    sheet,
    bytes: actionBytes,
    run({ context }) {
      context.workbook.tables.getItem(name).resize(`${left}${headerRow}:${right}${headerRow + rows}`);
    },
  };
}
