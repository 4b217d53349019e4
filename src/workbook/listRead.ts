/** What was read of one table, file or sheet of a workbook, for the account of what counts and what does not. */
import type { FileReading } from './snapshot';

/**
 * What became of a list: `read` as a ledger; `unusable`, a ledger that an error makes so; `second`, another table of a ledger that is there already;
 * `mistaken`, looks like a ledger and is an error; `similar`, has a ledger's columns and was left alone; `imported`, its rows
 * stand in a ledger that was made of it; `other`, no ledger.
 */
export type ListFate = 'read' | 'unusable' | 'second' | 'mistaken' | 'similar' | 'imported' | 'other';

export interface ListRead {
  readonly kind: 'table' | 'file' | 'sheet';
  readonly name: string;
  readonly sheet: string;
  /** Its first header, such as `Scrap!A1`; the sheet's name where it has none. */
  readonly cell: string;
  readonly isHidden: boolean;
  readonly fate: ListFate;
  /** The ledger it is or looks like, by its name in the contract; empty where it is none. */
  readonly ledger: string;
  /** Data rows in all, and what became of them; of a list that was not read as a ledger, the rows alone. */
  readonly rows: number;
  readonly counted: number;
  readonly blank: number;
  /** Examples of a new workbook that nobody changed. */
  readonly examples: number;
  /** Rows with a unit or a word to choose alone. */
  readonly prefilled: number;
  /** Rows with an error. */
  readonly refused: number;
  /** Rows that look like totals and were left out. */
  readonly totals: number;
  /** Rows dated outside the period. */
  readonly outside: number;
  /** Of all rows, those that a filter or a person hides. */
  readonly hidden: number;
  /** Formulas for which the file stores no value. */
  readonly uncalculated: number;
  /** Totals rows of the table itself, and filled rows directly below it: neither is read. */
  readonly totalsRows: number;
  readonly rowsBelow: number;
  /** The headers that were read, each with the column of the ledger that it is. */
  readonly columns: readonly { readonly header: string; readonly column: string }[];
  readonly otherColumns: readonly string[];
  readonly file?: FileReading;
}
