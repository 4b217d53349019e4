/** Further rows of a ledger, as cells directly below those that it has. */
import type { Language } from '../languages';
import type { CellEdit } from '../workbook/sheetPlan';
import { cellValueIn } from './ledgerRow';
import type { LedgerTable } from './ledgerTable';

/** What stands in a cell of the new row: the value, and the formula where it follows another cell. */
interface NewCell {
  readonly value: string | number | null;
  readonly formula?: string;
}

/** The cells of the rows, by key of the column; what the ledger has no column for is left out. None where the table has totals or rows directly below it, since it then does not grow. */
export function rowsBelow(
  { snapshot, columns }: LedgerTable,
  rows: readonly Readonly<Record<string, NewCell>>[],
  language: Language,
  from = 0,
): readonly CellEdit[] {
  const { sheet, headerRow, rowCount, firstColumn, totalsRows = 0, rowsBelow: below = 0 } = snapshot;
  if (totalsRows > 0 || below > 0) return [];
  return rows.flatMap((row, index) =>
    Object.entries(row).flatMap(([key, { value, formula }]): CellEdit[] => {
      const found = columns.get(key);
      const after = found && cellValueIn(found.column, value, language);
      if (!found || after === null || after === undefined) return [];
      return [
        {
          sheet,
          row: headerRow + rowCount + 1 + from + index,
          column: firstColumn + found.position,
          before: null,
          after,
          ...(found.column.kind === 'date' && { format: 'yyyy-mm-dd' }),
          ...(formula !== undefined && { formula }),
        },
      ];
    }),
  );
}
