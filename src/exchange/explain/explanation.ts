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

/** A part of the sentence about a number: what is added, taken away, multiplied or divided. */
export interface ExplainedTerm {
  /** Blank for the first factor of a product. */
  readonly operator: '' | '+' | '−' | '×' | '÷';
  readonly title: string;
  /** Exact text, of what is taken away its size; `null` where an error keeps it back. */
  readonly value: string | null;
  readonly unit: string;
  readonly cell?: string;
  /** By which more can be asked of it, where somebody answers; none for a product that is shown by its factors alone. */
  readonly id?: number;
  readonly rows: readonly SourceRow[];
  readonly rowCount: number;
  readonly factor?: SourceFactor;
  /** The first ledger row behind its largest part, and how many rows stand there. */
  readonly source?: SourceRow;
  readonly sourceCount?: number;
  /** What it is made of; empty below the depth asked for. */
  readonly terms: readonly ExplainedTerm[];
  readonly hasTerms: boolean;
}

/** What the number rests on, and what a rise of one per cent there does to it, in per cent. */
export interface ExplainedMover {
  /** True for a row of the factor library, false for what stands in the other ledgers. */
  readonly isFactor: boolean;
  readonly title: string;
  readonly change: number;
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
  /** The sentence term by term, the largest first, steps left out that only pass a value through. */
  readonly terms: readonly ExplainedTerm[];
  /** What moves it most, where that was asked for. */
  readonly movers?: readonly ExplainedMover[];
  /** What goes into it; empty below the depth asked for. */
  readonly children: readonly Explanation[];
  /** True where there is something below, shown or not. */
  readonly hasChildren: boolean;
}
