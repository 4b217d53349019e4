/** Links from the cover to where a thing is said in full. */
import type { Node } from '../../calculation/graph/node';
import { cellAddress } from '../../workbook/address';
import type { Cell, Draft } from '../layout/draft';

/** The first cell of a sheet. */
export function sheetLink(draft: Draft): string {
  return `${draft.name}!A1`;
}

/** The cell, as a link. */
export function cellLink({ sheet, row, column }: Cell): string {
  return `${sheet.name}!${cellAddress(row, column)}`;
}

/** The cell of a sheet that shows the number; the sheet where none does. */
export function linkTo(draft: Draft, node: Node): string {
  for (const [row, cells] of draft.rows.entries()) {
    const column = (cells ?? []).findIndex((content) => content && 'node' in content && content.node === node);
    if (column >= 0) return cellLink({ sheet: draft, row: row + 1, column: column + 1 });
  }
  return sheetLink(draft);
}
