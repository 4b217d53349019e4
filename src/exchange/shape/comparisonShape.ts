/** The form of the JSON of a comparison. Fields may be added to `crossfoot-comparison/1`, never renamed or taken away. */

export interface ComparisonJson {
  readonly format: 'crossfoot-comparison/1';
  readonly version: string;
  readonly earlier: BookJson;
  readonly later: BookJson;
  /** `null` where the period or the method of one of the books is not known. */
  readonly isOnePeriod: boolean | null;
  /** Settings and factors first. */
  readonly changes: readonly ChangeJson[];
  /** `null` where the period or the method of one of the books is not known; results that did not change are not there. */
  readonly bridge: readonly BridgeJson[] | null;
  readonly notBridged: readonly NotBridgedJson[];
  /** One per product: methodological changes apart from changes of production. */
  readonly statements: readonly { readonly result: string; readonly text: string }[];
}

interface BookJson {
  readonly file: string;
  /** Days as YYYY-MM-DD. */
  readonly period: { readonly from: string; readonly to: string } | null;
}

/** A row by its natural key, and where its first cell is; of two periods a sum of rows. */
interface RowSeenJson {
  readonly cell: string;
  readonly name: string;
}

interface ChangeJson {
  readonly table: string;
  readonly by: 'rows' | 'lines';
  readonly kind: 'changed' | 'renamed' | 'split' | 'joined' | 'added' | 'removed';
  readonly earlier: readonly RowSeenJson[];
  readonly later: readonly RowSeenJson[];
  readonly cells: readonly { readonly column: string; readonly earlier: string; readonly later: string }[];
}

/** Numbers are exact text on 30 decimals; the parts add up to `new` less `old` to the last digit. */
interface BridgeJson {
  /** As it is cited: the path in the result JSON, with what it is of in brackets. */
  readonly result: string;
  readonly unit: string;
  readonly old: string;
  readonly new: string;
  readonly parts: readonly {
    readonly group: string;
    readonly value: string;
    /** The least and the most that a bridge could say that tells the changes in some order. */
    readonly min: string;
    readonly max: string;
    /** By lines, the largest first; with `rest`, which they cannot tell apart, they add up to `value`. Absent of results that are told by groups alone. */
    readonly lines?: readonly LineJson[];
    readonly rest?: string;
  }[];
}

/** A line of a ledger by its names; twelve digits. */
interface LineJson {
  readonly ledger: string;
  readonly names: readonly string[];
  readonly value: string;
}

interface NotBridgedJson {
  readonly result: string;
  readonly because: 'not in both' | 'withheld' | 'no mixture';
}
