/** The cells of a person's sheet as plain values, in which lists are looked for. */
import type { CellValue } from './sheetPlan';

/** Where a table stands on a sheet; rows and columns count from 1. */
export interface TableArea {
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  /** Data rows, and the table's own totals rows below them. */
  readonly rowCount: number;
  readonly totalsRows: number;
}

export interface SheetValues {
  readonly name: string;
  /** Row by row from the first; a blank is `null` or not there, an error its text, a day its serial number. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly tables: readonly TableArea[];
}

/** The value of a cell, counted from 1; an empty text is a blank. */
export function valueOn({ rows }: SheetValues, row: number, column: number): CellValue {
  const value = rows[row - 1]?.[column - 1] ?? null;
  return value === '' ? null : value;
}
