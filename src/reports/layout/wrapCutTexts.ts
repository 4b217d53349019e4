/** Texts that their neighbours would cut off are wrapped: a name that one cannot read whole identifies nothing. */
import type { PlannedCell } from '../../workbook/sheetPlan';
import type { SectionPlace } from './draft';
import { defaultWidth, lineCount } from './rowHeights';

type Rows = readonly (readonly (PlannedCell | undefined)[])[];

/** The rows with wrapped texts; a column of a section is wrapped as a whole, so that its rows look alike. */
export function wrapCutTexts(rows: Rows, widths: readonly number[], sections: readonly SectionPlace[]): Rows {
  const wrapped = new Map<number, Set<number>>();
  for (const { firstRow, rowCount, firstColumn, columns } of sections) {
    const own = rows.slice(firstRow - 1, firstRow - 1 + rowCount);
    const cut = new Set(
      columns.flatMap((_, index) => {
        const column = firstColumn - 1 + index;
        return own.some((row) => isCut(row, column, widths)) ? [column] : [];
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

/** True where the text is longer than its own cell and the empty ones after it. */
function isCut(row: readonly (PlannedCell | undefined)[], column: number, widths: readonly number[]): boolean {
  const cell = row[column];
  if (!cell || !isText(cell) || cell.wrap || String(cell.value).length * 2 < (widths[column] ?? defaultWidth))
    return false;
  let width = widths[column] ?? defaultWidth;
  let next = column + 1;
  while (next < row.length && (row[next]?.value ?? null) === null) width += widths[next++] ?? defaultWidth;
  return next < row.length && lineCount(String(cell.value), width - 1) > 1;
}
