/** Makes a range of the user's a table that is a ledger, or gives a table a ledger's name. */
import { cellAddress } from '../../workbook/address';
import { HostError, type TableRequest } from '../../workbook/host';
import { findWorkbook, type FoundTable } from './findWorkbook';
import { typedText } from './typedInput';

/**
 * Makes the table. Merged cells in the range come apart, since a table cannot have any. Throws `duplicate-table-name` where the name is taken,
 * `would-overwrite` where the range touches another table, `protected` on a protected sheet, `not-found` where sheet or table are no longer there.
 */
export async function makeTable(context: Excel.RequestContext, request: TableRequest): Promise<void> {
  const found = await findWorkbook(context);
  const taken = [...found.tables.map(({ name }) => name).filter((name) => name !== request.tableName), ...found.names];
  if (taken.some((name) => name.toLowerCase() === request.name.toLowerCase()))
    throw new HostError('duplicate-table-name', { table: request.name });
  if (!found.sheets.some(({ name, ownKey }) => name === request.sheet && ownKey === undefined))
    throw new HostError('not-found', { sheet: request.sheet });
  const sheet = context.workbook.worksheets.getItem(request.sheet);
  const { headerRow, firstColumn, rowCount, headers } = request;
  const lastColumn = firstColumn + headers.length - 1;
  const headerCells = sheet.getRange(`${cellAddress(headerRow, firstColumn)}:${cellAddress(headerRow, lastColumn)}`);
  const present =
    request.tableName === undefined
      ? undefined
      : found.tables.find(({ name, sheet: on }) => name === request.tableName && on === request.sheet);
  if (request.tableName !== undefined && (!present || present.headers.length !== headers.length))
    throw new HostError('changed-meanwhile', { sheet: request.sheet, table: request.tableName });
  const inTheWay = present ? undefined : found.tables.find((table) => touches(request, table));
  if (inTheWay) throw new HostError('would-overwrite', { sheet: inTheWay.name, table: inTheWay.name });
  const { protection } = sheet;
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new HostError('protected', { sheet: request.sheet });
  if (present) {
    headerCells.values = [headers.map(typedText)];
    if (present.name !== request.name) context.workbook.tables.getItem(present.id).name = request.name;
  } else {
    const range = sheet.getRange(
      `${cellAddress(headerRow, firstColumn)}:${cellAddress(headerRow + Math.max(1, rowCount), lastColumn)}`,
    );
    range.unmerge();
    sheet.tables.add(range, true).name = request.name;
    headerCells.values = [headers.map(typedText)];
  }
  await context.sync();
}

/** Whether the range and a table (with its header row) share a cell. */
function touches({ sheet, headerRow, firstColumn, rowCount, headers }: TableRequest, table: FoundTable): boolean {
  const apart =
    table.headerRow > headerRow + rowCount ||
    table.headerRow + table.rowCount < headerRow ||
    table.firstColumn > firstColumn + headers.length - 1 ||
    table.firstColumn + table.headers.length - 1 < firstColumn;
  return table.sheet === sheet && !apart;
}
