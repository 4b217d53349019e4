/** Tables grow with what is typed directly below them, as they do in Excel. */
import { columnLetters } from '../../workbook/address';
import type { CellEdit } from '../../workbook/sheetPlan';
import type { OpenXlsx } from './openedXlsx';
import type { PackageDraft } from './packageDraft';
import type { TablePart } from './tableParts';

/** Lets every table without totals take in the edited rows that follow it without a gap. */
export function growTables(draft: PackageDraft, { parts }: OpenXlsx, edits: readonly CellEdit[]): void {
  for (const sheet of parts.sheets) {
    const filled = edits.filter((edit) => edit.sheet === sheet.name && edit.after !== null);
    for (const table of filled.length === 0 ? [] : sheet.tables) {
      const bottom = grownBottom(table, sheet.tables, filled);
      if (bottom > table.range.bottom) draft.setText(table.path, withBottom(draft.text(table.path), table, bottom));
    }
  }
}

/** The last row of the table with the rows below it; where another table stands in the way it stays. */
function grownBottom(table: TablePart, others: readonly TablePart[], edits: readonly CellEdit[]): number {
  const { left, right, bottom } = table.range;
  if (table.totalsRows > 0) return bottom;
  const rows = new Set(edits.filter(({ column }) => column >= left && column <= right).map(({ row }) => row));
  let last = bottom;
  while (rows.has(last + 1)) last += 1;
  const isFree = others.every(
    ({ range }) => range.top <= bottom || range.top > last || range.left > right || range.right < left,
  );
  return isFree ? last : bottom;
}

/** The table's part with its range, and that of its filter, down to this row. */
function withBottom(text: string, { range }: TablePart, bottom: number): string {
  const [left, right] = [columnLetters(range.left), columnLetters(range.right)];
  const before = `ref="${left}${range.top}:${right}${range.bottom}"`;
  return text.replaceAll(before, `ref="${left}${range.top}:${right}${bottom}"`);
}
