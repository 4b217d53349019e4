/** What a sheet lays out for the formulas of other sheets: its cells and sections that they name. */
import type { ActivityLedger } from '../ledgers/allLedgers';
import type { Node } from '../calculation/graph/node';
import type { Boundary } from '../model/reportSettings';
import type { Cell } from './layout/draft';
import type { Section } from './layout/section';
import type { EmissionFlows, Flow } from './workings/flows';

/** Rows of a ledger that the lines of a section sum. */
export interface CoveredRows {
  readonly ledger: ActivityLedger;
  readonly section: Section;
  /** The columns that count them; as many are covered as the least of them counts. */
  readonly counts: readonly string[];
  readonly count: number;
}

/** What all ledger sums have alike. */
type SumKey = 'number' | 'ledger' | 'quantity' | 'symbol' | 'rows' | 'measured' | 'unread';

/** Per product the shares under the boundaries that give a recycled content, and under that of all scrap; columns are `BOUNDARY total` and so on. */
export interface RecycledShares {
  readonly contents: Section;
  readonly scrapRatios: Section;
}

/** By sheet; a section is missing where its sheet has nothing to list in it. */
export interface Laid {
  readonly crossfoot: {
    /** The value of a setting, by its key in the ledger. */
    readonly settingOf: (key: string) => Cell;
    readonly periodFrom: Cell;
    readonly periodTo: Cell;
    /** Decimals to which differences are rounded, and how far parity may be off. */
    readonly decimals: Cell;
    readonly tolerance: Cell;
    readonly checks: Section;
    /** Rows of each ledger in the period, those that the results take in, and those left open; and their sums. */
    readonly coverage: Section;
    readonly rowsInPeriod: number;
    readonly rowsOpen: number;
  };
  readonly factorsUsed: {
    readonly factors: Section;
    readonly potentials: Section;
    readonly units: Section;
  };
  readonly sums: {
    /** The number under which a group of ledger rows, a gas of anode effects or covered electricity stands. */
    numberOf(item: object): number | undefined;
    /** A column over all sums. */
    column(key: SumKey, sheet: string): string;
    readonly covered: readonly CoveredRows[];
    /** Columns that no sum matches. */
    readonly unmatched: Section | undefined;
    /** The shares of lines that certificates leave. */
    readonly shares: Section | undefined;
  };
  /** The table of all emissions; nothing where there are none. */
  readonly lines: Section | undefined;
  readonly workings: {
    /** Metal from the ledgers; nothing where none is taken in. */
    readonly metal: Section | undefined;
    /** Metal drawn from other processes; nothing where none is. */
    readonly draws: Section | undefined;
    /** What each process emits itself. */
    readonly own: Section;
    /** Carriers as standard coal; nothing where none has a factor for it. */
    readonly energy: Section | undefined;
    /** Recycled shares of the processes, on the basis of the report and for its boundary on the other. */
    readonly shares: ReadonlyMap<Boundary | 'other basis', Section>;
    /** Rows of anode effects, which are taken one by one. */
    readonly covered: readonly CoveredRows[];
    /** What every process carries, by channel and by where it arises; and the lines of production. */
    readonly flows: EmissionFlows;
    readonly stages: Flow<string>;
    readonly production: Section;
    /** The outputs with their shares of the process. */
    readonly outputs: Section;
  };
  readonly certificates: {
    readonly coverage: Section;
    /** Bought and own electricity, by ledger sum. */
    readonly electricity: Section | undefined;
    readonly ledger: Section | undefined;
    readonly unreadable: Section | undefined;
    readonly parts?: Section;
    readonly pools?: Section;
    readonly consumers?: Section;
    readonly claims?: Section;
    /** Grid electricity by days. */
    readonly slots: Section | undefined;
    /** Rows of the ledger as they were calculated. */
    readonly rows: Section | undefined;
  };
  readonly reconciliation: {
    /** The cell of a limit of the match. */
    readonly limits: (limit: Node) => Cell;
    /** What is to be done, by what an invoice is open for. */
    readonly actions: Section | undefined;
    readonly invoices?: Section;
    /** The money of the invoices, row by row. */
    readonly money?: Section;
    readonly purchases: Section | undefined;
    /** Rows of the ledger of purchases as they were calculated. */
    readonly rows: Section | undefined;
  };
  readonly timeMatching: {
    /** The consumers month by month. */
    readonly consumers: Section | undefined;
    /** The months with their days. */
    readonly months: Section | undefined;
  };
  readonly footprints: {
    readonly products: Section;
    /** What a product, counted from 0, carries of each process, process beside process. */
    readonly stages: (product: number, sheet: string) => string;
  };
  readonly targets: Section;
  /** Nothing where there is no product. */
  readonly recycledContent: RecycledShares | undefined;
  readonly findings: Section;
  readonly parity: Section;
}
