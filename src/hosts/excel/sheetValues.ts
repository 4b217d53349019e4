/** The values of the user's sheets, with the tables on them. */
import type { CellValue } from '../../workbook/sheetPlan';
import type { SheetValues } from '../../workbook/sheetValues';
import { findWorkbook } from './findWorkbook';
import type { Watch } from './inExcel';
import { readSheetCells } from './sheetCells';

/** Every worksheet of the user's that can be seen, in the workbook's order. */
export async function sheetValues(context: Excel.RequestContext, watch: Watch): Promise<readonly SheetValues[]> {
  const { sheets, tables } = await findWorkbook(context);
  const names = sheets.filter(({ visible, ownKey }) => visible && ownKey === undefined).map(({ name }) => name);
  const cells = await readSheetCells(context, names, 'reading', watch);
  return names.map((name) => ({
    name,
    rows: (cells.get(name)?.values ?? []) as readonly (readonly CellValue[])[],
    tables: tables
      .filter(({ sheet }) => sheet === name)
      .map(({ name: table, headers, headerRow, firstColumn, rowCount, totalsRows }) => ({
        name: table,
        headerRow,
        firstColumn,
        columnCount: headers.length,
        rowCount,
        totalsRows,
      })),
  }));
}
