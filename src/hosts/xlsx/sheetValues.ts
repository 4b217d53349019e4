/** The values of the user's sheets, with the tables on them. */
import type { SheetValues } from '../../workbook/sheetValues';
import type { OpenXlsx } from './openedXlsx';
import { readRange } from './readRange';

/** Rows of a worksheet. */
export const mostRows = 1_048_576;

/** Every worksheet of the user's that can be seen, in the workbook's order. */
export function sheetValues(open: OpenXlsx): readonly SheetValues[] {
  const { sheets, tables } = open.snapshot;
  return sheets
    .filter(({ visible, ownKey, kind }) => visible && ownKey === undefined && kind === undefined)
    .map(({ name }) => ({
      name,
      rows: readRange(open, name, mostRows),
      tables: tables
        .filter(({ sheet }) => sheet === name)
        .map(({ name: table, headerRow, firstColumn, columns, rowCount, totalsRows = 0 }) => ({
          name: table,
          headerRow,
          firstColumn,
          columnCount: columns.length,
          rowCount,
          totalsRows,
        })),
    }));
}
