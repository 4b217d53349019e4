/** An explanation as plain data: one step with what goes into it, fit to cross to a worker, a pane or a terminal. */

/** A ledger cell behind a number. */
export interface SourceRow {
  readonly table: string;
  /** Data row, counted from 1. */
  readonly row: number;
  /** As `Sheet!G18`. */
  readonly cell: string;
}

/** A row of the factor library. */
export interface SourceFactor {
  readonly item: string;
  readonly component: string;
  readonly gas: string;
  /** As it stands in the ledger, exact text. */
  readonly value: string;
  readonly unit: string;
  readonly region: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly source: string;
  readonly reference: string;
  readonly quality: string;
  readonly cell: string;
}

export interface Explanation {
  /** What the number is: the name under which it is published, else the row and heading of its cell, else its part in what it goes into. */
  readonly title: string;
  /** Exact text; `null` where an error keeps it back. */
  readonly value: string | null;
  readonly unit: string;
  /** The number, its rule and what goes into it, in one or two sentences. */
  readonly sentence: string;
  /** Nothing where no rule computes the number. */
  readonly rule?: { readonly name: string; readonly words: string; readonly numbers: string; readonly method: string };
  /** The live formula in its cell, without `=`; empty where it has none. */
  readonly formula: string;
  /** Where it stands first, such as `Footprints!F7`. */
  readonly cell?: string;
  /** Ledger rows it sums or is taken from, the first ones, and how many there are. */
  readonly rows: readonly SourceRow[];
  readonly rowCount: number;
  readonly factor?: SourceFactor;
  /** Why it is withheld: the sentences of the findings, with their cells. */
  readonly reasons: readonly { readonly cell: string; readonly message: string }[];
  /** What goes into it; empty below the depth asked for. */
  readonly children: readonly Explanation[];
  /** True where there is something below, shown or not. */
  readonly hasChildren: boolean;
}
