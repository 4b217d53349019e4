/** Heights of rows with wrapped or large text, so that every program shows them alike and charts stay where they belong. */
import { looks } from '../../workbook/look';
import type { PlannedCell } from '../../workbook/sheetPlan';
import { defaultWidth, indentWidth, lineCount, lineHeight, sideRoom } from '../../workbook/textSize';

/** The title of a section stands at the foot of its row, apart from what is above it. */
const sectionHeight = 20;

/** Heights in points of the rows that need more than one line of 15, by row from 1; cells are set in the typeface named. */
export function rowHeights(
  rows: readonly (readonly (PlannedCell | undefined)[])[],
  widths: readonly number[],
  font?: string,
): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  rows.forEach((cells, row) => {
    const needed = cells.map((cell, column) =>
      cell ? cellHeight(cell, widths[column] ?? defaultWidth, font) : lineHeight,
    );
    const height = Math.max(lineHeight, ...needed);
    if (height > lineHeight) heights[row + 1] = height;
  });
  return heights;
}

function cellHeight(cell: PlannedCell, width: number, font: string | undefined): number {
  const { bold, size = 11 } = cell.role ? looks[cell.role] : {};
  if (cell.role === 'section') return sectionHeight;
  if (!cell.wrap || typeof cell.value !== 'string') return size > 11 ? Math.ceil(size * 1.5) : lineHeight;
  const room = ((width - sideRoom - (cell.indent ?? 0) * indentWidth) * 11) / size / (bold ? 1.04 : 1);
  const lines = cell.value.split('\n').reduce((count, paragraph) => count + lineCount(paragraph, room, font), 0);
  return lines === 1 ? lineHeight : lines * lineHeight + 3;
}
