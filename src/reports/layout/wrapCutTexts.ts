/** Texts that their neighbours would cut off are wrapped: a name that one cannot read whole identifies nothing. */
import type { PlannedCell } from '../../workbook/sheetPlan';
import { cellWidth, defaultWidth, sideRoom } from '../../workbook/textSize';
import type { SectionPlace } from './draft';

type Rows = readonly (readonly (PlannedCell | undefined)[])[];

/** The rows with wrapped texts; a column of a section is wrapped as a whole, so that its rows look alike. */
export function wrapCutTexts(
  rows: Rows,
  widths: readonly number[],
  sections: readonly SectionPlace[],
  font?: string,
): Rows {
  const wrapped = new Map<number, Set<number>>();
  for (const { firstRow, rowCount, firstColumn, columns } of sections) {
    const own = rows.slice(firstRow - 1, firstRow - 1 + rowCount);
    const cut = new Set(
      columns.flatMap(({ isCut: mayBeCut }, index) => {
        const column = firstColumn - 1 + index;
        return !mayBeCut && own.some((row) => isCut(row, column, widths, font)) ? [column] : [];
      }),
    );
    own.forEach((_, index) => {
      const row = firstRow - 1 + index;
      wrapped.set(row, new Set([...(wrapped.get(row) ?? []), ...cut]));
    });
  }
  return rows.map((row, index) => {
    const cut = wrapped.get(index);
    return cut
      ? row.map((cell, column) => (cell && cut.has(column) && isText(cell) ? { ...cell, wrap: true } : cell))
      : row;
  });
}

function isText(cell: PlannedCell): boolean {
  return typeof cell.value === 'string' && cell.align !== 'right';
}

/** True where the text is longer than its own cell and the empty ones after it, and something stops it: its neighbour, or the edge of the sheet. */
function isCut(
  row: readonly (PlannedCell | undefined)[],
  column: number,
  widths: readonly number[],
  font: string | undefined,
): boolean {
  const cell = row[column];
  if (!cell || !isText(cell) || cell.wrap) return false;
  let width = widths[column] ?? defaultWidth;
  let next = column + 1;
  while (next < row.length && (row[next]?.value ?? null) === null) width += widths[next++] ?? defaultWidth;
  const isStopped = next < row.length || column === widths.length - 1;
  return isStopped && cellWidth(cell, font) > width - sideRoom;
}
