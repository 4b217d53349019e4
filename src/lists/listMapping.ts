/** What a person says of a list: which ledger it is, and which of its columns, or which fixed value, each column of the ledger is. */

/** Where a ledger's column comes from: a column of the list by its header, or one value in every row. */
export type ColumnSource = { readonly from: string } | { readonly always: string };

export interface ListMapping {
  readonly sheet: string;
  /** Headers of the list, by which it is known again. */
  readonly headers: readonly string[];
  /** The ledger's name in the contract; absent where the list is left alone. */
  readonly ledger?: string;
  /** By key of the ledger's column. */
  readonly columns: Readonly<Record<string, ColumnSource>>;
  /** What words of the list mean in the ledger, by key of the column. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Only the rows that hold one of the values in this column. */
  readonly only?: { readonly column: string; readonly values: readonly string[] };
  /** Set where the columns are months whose cells are the quantities. */
  readonly isByMonth?: boolean;
  /** What the headers say beside their months, where several things are measured in them. */
  readonly measure?: string;
  /** The year of months that do not say theirs. */
  readonly year?: number;
  /** Columns of the list, by header, in which a blank cell repeats the one above. */
  readonly repeated?: readonly string[];
}

export interface ImportMapping {
  readonly lists: readonly ListMapping[];
  /** Published factors to be put into `Factors`, such as `CN:2023`; absent where none shall be. */
  readonly factors?: string;
}
