/** Where a list stands, as a person writes it. */
import { cellAddress } from '../../workbook/address';
import type { FoundRange } from '../../workbook/host';

/** Such as `Tickets!B3:F40`. */
export function rangePlace({ sheet, firstRow, firstColumn, rowCount, columnCount }: FoundRange): string {
  return `${sheet}!${cellAddress(firstRow, firstColumn)}:${cellAddress(firstRow + rowCount - 1, firstColumn + columnCount - 1)}`;
}
