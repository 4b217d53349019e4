/** How many lines the rows of a sheet need where texts are broken in their cells. */
import type { CellFormat } from '../hosts/xlsx/cellFormats';
import type { SheetView } from '../hosts/xlsx/sheetView';
import { lineCount } from '../workbook/textSize';

/** On longer sheets, which are ledgers, all rows have one line. */
const mostRows = 3_000;
const mostLines = 12;

/** Lines by row from 1, for rows with more than one. */
export function rowLines(
  view: SheetView,
  widths: readonly number[],
  formats: readonly CellFormat[],
): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  if (view.rowCount > mostRows) return lines;
  const widthOf = (row: number, column: number): number => {
    const merged = view.merges.find(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    return widths.slice(column - 1, merged?.right ?? column).reduce((sum, width) => sum + width, 0);
  };
  for (let row = 1; row <= view.rowCount; row += 1)
    for (const { column, value, style } of view.row(row)) {
      if (typeof value !== 'string' || !formats[style]?.wrap) continue;
      const width = Math.max(2, widthOf(row, column) - 1);
      const needed = value.split('\n').reduce((sum, paragraph) => sum + lineCount(paragraph, width), 0);
      if (needed > (lines.get(row) ?? 1)) lines.set(row, Math.min(mostLines, needed));
    }
  return lines;
}
