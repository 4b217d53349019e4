/** What a verification says of a workbook: whether it is what was written, what changed since, and whether two calculators agree on it. */
import type { CellValue } from '../workbook/sheetPlan';

/** What changed in what was typed, in formulas or in texts. */
const contentChanges = [
  'ledger-missing',
  'ledger-added',
  'column-missing',
  'column-added',
  'column-renamed',
  'cell-changed',
  'row-removed',
  'row-added',
  'sheet-missing',
  'formula-changed',
  'typed-over',
  'text-changed',
  'cell-emptied',
  'stored-value',
  'result-differs',
  'seal-edited',
  'signature-broken',
  'signature-missing',
  'signature-other-key',
] as const;

/** What changed in form alone, or is worth knowing. */
type FormChange = 'rows-sorted' | 'column-moved' | 'rows-hidden' | 'sheet-hidden' | 'written-beside' | 'other-version';

type ContentChange = (typeof contentChanges)[number];

export interface Change {
  readonly kind: ContentChange | FormChange;
  /** `Scrap!G18`; a sheet’s or ledger’s name where there is no cell. */
  readonly place: string;
  /** Name of the ledger, and row as it was sealed, counted from 1. */
  readonly ledger?: string;
  readonly row?: number;
  readonly column?: string;
  /** What stood there, where that is known; a formula begins with `=`. */
  readonly before?: CellValue;
  readonly after?: CellValue;
  readonly count?: number;
}

/** A published number before and after. */
export interface MovedResult {
  readonly subject: string;
  readonly name: string;
  readonly unit: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** A published number by each of those who say it; nothing where one cannot. */
export interface ComparedResult {
  readonly subject: string;
  readonly name: string;
  readonly unit: string;
  readonly cell: string;
  readonly engine: number | null;
  readonly second: number | null;
  readonly stored: number | null;
}

export interface Verification {
  /** True where nothing of content changed and both calculators agree with what is stored. */
  readonly holds: boolean;
  readonly seal:
    | {
        readonly code: string;
        readonly program: string;
        readonly library: string;
        /** Of a copy for publication: the code of the seal that it names. */
        readonly copyOf?: string;
        /** The public key with which it is signed, and whether its signature was checked. */
        readonly signedWith?: string;
        readonly isChecked?: boolean;
      }
    | undefined;
  /** The code of the ledgers as they are. */
  readonly codeNow: string;
  readonly changes: readonly Change[];
  readonly moved: readonly MovedResult[];
  readonly calculator:
    | {
        readonly name: string;
        readonly formulas: number;
        readonly agree: number;
        readonly left: number;
        readonly distrusted: readonly string[];
      }
    | undefined;
  readonly results: readonly ComparedResult[];
  readonly cells: number;
}

const content: ReadonlySet<string> = new Set(contentChanges);

/** Whether a change is one of content. */
export function isContent({ kind }: Change): boolean {
  return content.has(kind);
}
