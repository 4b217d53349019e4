/** All cells of a workbook as they are: values, and formulas with what they last gave. */
import type { TablePlace } from './formulas/bookPlaces';
import type { CellValue } from './sheetPlan';

export interface BookCell {
  /** The stored value; of a formula what it last gave. An error is its text. */
  readonly value: CellValue;
  readonly isError?: true;
  /** Without its leading `=`. */
  readonly formula?: string;
  /** On the first cell of a matrix formula: the range that it fills. */
  readonly arrayRange?: string;
}

export interface SheetCells {
  readonly name: string;
  readonly isVisible: boolean;
  /** Which of our sheets it is. */
  readonly ownKey?: string;
  /** Filled cells by `cellKey`, row by row. */
  readonly cells: ReadonlyMap<number, BookCell>;
  /** Rows and columns that are hidden, counted from 1. */
  readonly hiddenRows: ReadonlySet<number>;
}

export interface BookCells {
  readonly date1904: boolean;
  readonly sheets: readonly SheetCells[];
  readonly tables: readonly TablePlace[];
}

const columns = 16_384;

/** The key of a cell among those of its sheet; row and column count from 1. */
export function cellKey(row: number, column: number): number {
  return row * columns + column - 1;
}

/** Row and column of a key, counted from 1. */
export function placeOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / columns), column: (key % columns) + 1 };
}
