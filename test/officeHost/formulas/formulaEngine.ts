/** The contract of a calculation engine: cells in, values out. Sheets are numbered from 0, rows and columns too. */
import type { Scalar } from '../model/cell';

/** A formula in A1 references of `engineSheetName`, with its leading `=`; `arraySize` where it was entered over several cells. */
export interface EngineFormula {
  readonly formula: string;
  readonly arraySize?: readonly [rows: number, columns: number];
}

export interface FormulaEngine {
  /** Empties a sheet, whose number may then be used for another. */
  clearSheet(sheet: number): void;
  /** Puts a value or a formula into a cell; undefined empties it. */
  setCell(sheet: number, row: number, column: number, content: Scalar | EngineFormula | undefined): void;
  /** Calculates everything that was set since. */
  evaluate(): void;
  /** The calculated value of a formula cell, or of a cell that its result spilled into; undefined where there is none. */
  value(sheet: number, row: number, column: number): Scalar | undefined;
  /** Rows and columns that the formula in this cell fills: 1 and 1 unless its result is an array. */
  filledSize(sheet: number, row: number, column: number): readonly [rows: number, columns: number];
}

/** How formulas name the sheet with this number. */
export function engineSheetName(sheet: number): string {
  return `Sheet_${sheet}_`;
}
