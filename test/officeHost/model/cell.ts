/** What one cell of the workbook holds. */

/** An Excel error value such as `#N/A`. */
export class CellError {
  constructor(readonly text: string) {}
}

/** The value of a cell that is not blank; blank cells are absent. */
export type Scalar = number | string | boolean | CellError;

export interface Cell {
  value: Scalar;
  /** With its leading `=`. */
  formula?: string;
  /** Rows and columns that an array formula entered in this cell was entered over. */
  arraySize?: readonly [rows: number, columns: number];
  /** Key of the cell whose array formula fills this one. */
  filledFrom?: number;
}

export const errorTexts = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#CIRC!',
  '#N/IMPL!',
  '#ERROR!',
] as const;

/** The error a text spells, if it spells one. */
export function readError(text: string): CellError | undefined {
  return (errorTexts as readonly string[]).includes(text.toUpperCase()) ? new CellError(text.toUpperCase()) : undefined;
}

/** A value as the wire and a plain comparison see it: an error is its text. */
export function plainValue(value: Scalar): number | string | boolean {
  return value instanceof CellError ? value.text : value;
}
