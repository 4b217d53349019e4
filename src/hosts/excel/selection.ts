/** Selects cells for the person and tells which cell is selected. Cells are named `Sheet!G18`, the sheet's name unquoted before the last `!`. */
import { HostError } from '../../workbook/host';
import { excelCode } from './excelErrors';

/** Shows the sheet and selects the cell; throws `not-found` where there is no such sheet, or it is hidden. */
export async function selectCell(context: Excel.RequestContext, cell: string): Promise<void> {
  const bang = cell.lastIndexOf('!');
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.slice(0, bang));
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== 'Visible')
    throw new HostError('not-found', { sheet: cell.slice(0, bang) });
  sheet.activate();
  sheet.getRange(cell.slice(bang + 1)).select();
  try {
    await context.sync();
  } catch (error) {
    throw excelCode(error) === 'InvalidArgument' ? new HostError('not-found', { sheet: cell }) : error;
  }
}

/** The first cell of what is selected. */
export async function selectedCell(context: Excel.RequestContext): Promise<string> {
  const cell = context.workbook.getSelectedRange().getCell(0, 0);
  const { worksheet } = cell;
  cell.load('address');
  worksheet.load('name');
  await context.sync();
  return `${worksheet.name}!${cell.address.slice(cell.address.lastIndexOf('!') + 1)}`;
}
