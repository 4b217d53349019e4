/** Heights of rows with wrapped text, so that every program shows them alike and charts stay below their tables. */
import { looks } from '../../workbook/look';
import type { PlannedCell } from '../../workbook/sheetPlan';

const lineHeight = 15;
/** Width in characters of a column that nobody has set. */
export const defaultWidth = 9;

/** Heights in points of the rows that need more than one line of 15, by row from 1. */
export function rowHeights(
  rows: readonly (readonly (PlannedCell | undefined)[])[],
  widths: readonly number[],
): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  rows.forEach((cells, row) => {
    const needed = cells.map((cell, column) => (cell ? cellHeight(cell, widths[column] ?? defaultWidth) : lineHeight));
    const height = Math.max(lineHeight, ...needed);
    if (height > lineHeight) heights[row + 1] = height;
  });
  return heights;
}

function cellHeight(cell: PlannedCell, width: number): number {
  const size = cell.role ? (looks[cell.role].size ?? 11) : 11;
  if (!cell.wrap || typeof cell.value !== 'string') return size > 11 ? Math.ceil(size * 1.5) : lineHeight;
  return lineHeight * cell.value.split('\n').reduce((lines, paragraph) => lines + lineCount(paragraph, width - 1), 0);
}

/** Lines that a paragraph takes, its words kept whole; a Chinese character is as wide as two letters and may break anywhere. */
export function lineCount(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+|\s+/g) ?? []) {
    const length = [...word].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1.1), 0);
    if (used + length > width && used > 0) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += length;
  }
  return lines;
}
