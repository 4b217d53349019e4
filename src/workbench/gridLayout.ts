/** Where the rows and columns of a sheet stand, in pixels. */
import type { ShownSheet } from './bookApi';

export const rowHeight = 22;
/** What each further line of a row adds. */
const lineHeight = 16;
export const headerHeight = 22;
export const rowHeaderWidth = 52;
const pixelsPerCharacter = 7;

export interface GridLayout {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly widths: readonly number[];
  /** Where each column begins, the end of the last one behind them. */
  readonly lefts: readonly number[];
  readonly width: number;
  readonly height: number;
  topOf(row: number): number;
  heightOf(row: number): number;
  /** The row that stands so far down. */
  rowAt(top: number): number;
}

/** Blank rows and columns behind the filled ones, so that something can be added. */
const room = { rows: 20, columns: 2 };

/** The layout of a sheet; one of the user's has room to add to. */
export function gridLayout({ rowCount, columnCount, widths: characters, lines, isOurs }: ShownSheet): GridLayout {
  const [rows, columns] = isOurs ? [rowCount, columnCount] : [rowCount + room.rows, columnCount + room.columns];
  const widths = Array.from({ length: columns }, (_, index) =>
    Math.round((characters[index] ?? 9) * pixelsPerCharacter + 5),
  );
  const lefts = [rowHeaderWidth];
  for (const [index, width] of widths.entries()) lefts.push((lefts[index] ?? rowHeaderWidth) + width);
  const tall = [...lines].sort(([a], [b]) => a - b).map(([row, count]) => ({ row, extra: (count - 1) * lineHeight }));
  const before = [0];
  for (const [index, { extra }] of tall.entries()) before.push((before[index] ?? 0) + extra);
  /** How many of the tall rows stand above the row. */
  const tallAbove = (row: number): number => {
    let [low, high] = [0, tall.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tall[middle]?.row ?? Infinity) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const topOf = (row: number): number => (row - 1) * rowHeight + (before[tallAbove(row)] ?? 0);
  return {
    rowCount: rows,
    columnCount: columns,
    widths,
    lefts,
    width: lefts.at(-1) ?? rowHeaderWidth,
    height: topOf(rows + 1),
    topOf,
    heightOf: (row) => topOf(row + 1) - topOf(row),
    rowAt: (top) => {
      let [low, high] = [1, Math.max(1, rows)];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (topOf(middle) <= top) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, both ends inside. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The block between two of its corners. */
export function blockBetween(one: CellPlace, other: CellPlace): CellBlock {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

export function isInBlock({ row, column }: CellPlace, { top, left, bottom, right }: CellBlock): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
