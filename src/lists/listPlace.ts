/** Where a list stands, as a person writes it. */
import { cellAddress } from '../workbook/address';
import type { FoundList } from './findLists';

/** Such as `Tickets!B3:F40`, from its headers to its last row. */
export function placeOf({ sheet, headerRow, firstColumn, headers, rows }: FoundList): string {
  const last = rows.at(-1) ?? headerRow;
  return `${sheet}!${cellAddress(headerRow, firstColumn)}:${cellAddress(last, firstColumn + headers.length - 1)}`;
}

/** Its first header cell, such as `Tickets!B3`. */
export function firstCellOf({ sheet, headerRow, firstColumn }: FoundList): string {
  return `${sheet}!${cellAddress(headerRow, firstColumn)}`;
}
