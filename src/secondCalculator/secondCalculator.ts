/** What a second calculator is: it takes a workbook's cells and gives every formula’s value anew, without looking at what was stored. */
import type { BookCells } from '../workbook/bookCells';
import type { CellValue } from '../workbook/sheetPlan';

/** What a formula gives; an error is its text, such as `#N/A`. */
export type Recalculated = { readonly value: CellValue; readonly isError: boolean };

export interface Recalculation {
  /** By sheet, by the key of the cell; formulas that use a function which is not believed are missing. */
  readonly values: ReadonlyMap<string, ReadonlyMap<number, Recalculated>>;
  readonly formulas: number;
  /** Functions whose known answers the calculator got wrong, and formulas that use them. */
  readonly distrusted: readonly string[];
  readonly left: number;
}

export interface SecondCalculator {
  readonly name: string;
  recalculate(book: BookCells): Recalculation;
}
