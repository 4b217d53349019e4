/** What the pane shows of one calculation, as plain data that crosses from the worker: decimal texts, places, and numbers by which to ask for more. */
import type { InEachLanguage } from '../../languages';
import type { Finding } from '../../findings/finding';
import type { Language } from '../../language/words';
import type { CellFix } from '../../ledgers/cellFixes';
import type { PerOtherMethod } from '../../ledgers/scrapMethods';
import type { Boundary, ReportSettings } from '../../model/reportSettings';
import type { Scope, ScopeChannel, SeldomLine } from '../../model/scopeLines';
import type { ListRead } from '../../workbook/listRead';
import type { CellEdit } from '../../workbook/sheetPlan';
import type { CheckKind } from '../../results/allChecks';
import type { EmbeddedKind } from '../../results/productResults';
import type { TargetStatus } from '../../results/targetResults';
import type { LibraryFix } from '../../library/libraryFix';
import type { PaneCertificates } from './certificateViews';
import type { PaneFigure } from './paneFigure';
import type { PaneYears } from './yearViews';

export type { PaneFigure } from './paneFigure';

/** A footprint in one view of bought electricity, tCO2e per unit. */
interface PaneFootprint {
  readonly total: PaneFigure;
  readonly scope1: PaneFigure;
  readonly scope2: PaneFigure;
  readonly scope3: PaneFigure;
  /** What opening stocks carry from periods before; 0 where nothing does. */
  readonly earlier: PaneFigure;
}

export interface PaneShares {
  readonly pre: PaneFigure;
  readonly post: PaneFigure;
  readonly total: PaneFigure;
}

export interface PaneStage {
  readonly label: string;
  readonly figure: PaneFigure;
  /** What of it is of each scope, decimal text. */
  readonly scopes: Readonly<Record<Scope, string | null>>;
}

/** A target beside what was reached. */
export interface PaneTarget {
  readonly cell: string;
  readonly metric: string;
  /** The metric as the contract spells it. */
  readonly metricKey: string;
  readonly subject: string;
  readonly year: number;
  readonly direction: 'at most' | 'at least';
  readonly target: string;
  readonly unit: string;
  readonly actual?: PaneFigure;
  readonly status: TargetStatus;
  /** Actual less target. */
  readonly distance: string | null;
  /** What was reached in the year before, and in the report's year where the target lies ahead. */
  readonly previous: string | null;
  readonly start: string | null;
  /** The change that each year until the target must bring, and the one that the plan itself sets. */
  readonly requiredChange: string | null;
  readonly plannedChange: string | null;
}

/** A footprint, per view of electricity. */
interface PaneViews {
  readonly market: PaneFigure;
  readonly location: PaneFigure;
}

export interface PaneProduct {
  /** The same from run to run: unit process and product. */
  readonly key: string;
  readonly name: string;
  readonly process: string;
  readonly site: string;
  /** Unit of the output, such as `t`. */
  readonly unit: string;
  readonly output: PaneFigure;
  /** Under the scrap allocation of the report, per view of electricity. */
  readonly headline: PaneViews;
  /** Under cut-off. */
  readonly market: PaneFootprint;
  readonly location: PaneFootprint;
  readonly embeddedDirect: PaneFigure;
  readonly embeddedIndirect: PaneFigure;
  /** What CBAM sees in the product; an input material carries nothing. */
  readonly embeddedKind: EmbeddedKind;
  readonly otherMethods: PerOtherMethod<PaneViews>;
  /** Where the footprint under cut-off arises, in the report's view of electricity; the largest first, zero ones left out, those not known at the end. */
  readonly stages: readonly PaneStage[];
  readonly recycled: Readonly<Record<Boundary, PaneShares>>;
  /** The metal that the shares are of, t, decimal text. */
  readonly countedMetal: Readonly<Record<Boundary, string | null>>;
  /** Metal of its process, t: what it takes in, brings out and loses. Absent where it takes in none. */
  readonly metal?: { readonly taken: PaneFigure; readonly made: PaneFigure; readonly lost: PaneFigure };
  /** Part of the footprint that rests on primary data. */
  readonly primaryDataShare?: PaneFigure;
  readonly targets: readonly PaneTarget[];
}

/** Emissions by scope, tCO2e; the two figures of scope 3.3 are one where certificates bring no supply chain of their own. */
export interface PaneInventory
  extends
    Readonly<Record<Exclude<ScopeChannel, SeldomLine['channel']>, PaneFigure>>,
    Readonly<Partial<Record<SeldomLine['channel'], PaneFigure>>> {
  /** Blank for the organisation. */
  readonly site: string;
}

/** A finding with what it prevents and what can be done about it. */
export interface PaneFinding extends Pick<Finding, 'code' | 'severity' | 'place'> {
  /** What findings of its code have in common. */
  readonly heading: InEachLanguage;
  /** What is wrong and what to do. */
  readonly sentence: InEachLanguage;
  /** False for a reason that stands only behind a withheld figure. */
  readonly listed: boolean;
  /** Names of products whose figures it prevents. */
  readonly blocksProducts: readonly string[];
  readonly blocksInventory: boolean;
  /** The safe repair, as an edit to be announced. */
  readonly edit?: CellEdit;
  /** Why somebody left it as it is. */
  readonly reason?: string;
  /** What a person may put in its place. */
  readonly fix?: CellFix;
  /** The library's factors for the item that has none, by country. */
  readonly library?: readonly LibraryFix[];
  /** Entries that its ledger lacks, as cells below the ledger's rows. */
  readonly entries?: { readonly count: number; readonly edits: readonly CellEdit[] };
}

/** One of the contract's ledgers, found or not. */
export interface PaneLedger {
  readonly table: string;
  readonly name: InEachLanguage;
  readonly found?: {
    /** The table's own name, its sheet, and its header's first cell. */
    readonly name: string;
    readonly sheet: string;
    readonly cell: string;
    readonly rows: number;
    /** ISO days of the first and last dated row; absent where no row has a date. */
    readonly from?: string;
    readonly to?: string;
    readonly undated: number;
    readonly outside: number;
    /** Optional columns of the contract that the table lacks. */
    readonly missing: readonly InEachLanguage[];
  };
  readonly errors: number;
  readonly warnings: number;
}

/** A check that must hold to the last digit. */
export interface PaneCheck {
  readonly kind: CheckKind;
  /** What of it: a view of electricity, a scope, a scrap method; ids of the terms. */
  readonly details: readonly string[];
  readonly holds: boolean | null;
  readonly left: PaneFigure;
  readonly right: PaneFigure;
  /** Exact text. */
  readonly difference: string | null;
  readonly unit: string;
}

export interface PaneDisclosed {
  readonly metric: string;
  readonly subject: string;
  readonly period: string;
  readonly unit: string;
  readonly value: string;
  readonly computed: string | null;
  readonly difference: string | null;
  readonly cell: string;
}

/** A disclosed figure that another disclosed one contradicts; decimal texts in its unit, blank where they cannot be compared. */
export interface PaneContradiction {
  readonly kind: 'sum of parts' | 'printed twice' | 'product';
  readonly metric: string;
  readonly subject: string;
  readonly period: string;
  readonly unit: string;
  readonly cell: string;
  readonly value: string;
  readonly other: string;
  readonly difference: string;
  /** Where the others stand. */
  readonly otherCells: readonly string[];
}

export type PaneSettings = Pick<
  ReportSettings,
  'organisation' | 'region' | 'gwp' | 'scrapAllocation' | 'boundary' | 'basis' | 'allocation' | 'electricityView'
> & {
  /** ISO days. */
  readonly from: string;
  readonly to: string;
};

export interface PaneResult {
  /** The language of the result sheets. */
  readonly language: Language;
  /** Absent where the period is not known; then nothing is computed. */
  readonly settings?: PaneSettings;
  /** Where the settings stand, to change them. */
  readonly settingsCell?: string;
  readonly ledgers: readonly PaneLedger[];
  /** What became of every table, file and sheet. */
  readonly read: readonly ListRead[];
  readonly findings: readonly PaneFinding[];
  readonly products: readonly PaneProduct[];
  readonly inventory: readonly PaneInventory[];
  /** The whole inventory per view of electricity, tCO2e. */
  readonly emissions?: PaneViews;
  readonly scrap?: {
    readonly internal: PaneFigure;
    readonly preConsumer: PaneFigure;
    readonly postConsumer: PaneFigure;
    readonly total: PaneFigure;
  };
  /** Tonnes of metal that each boundary counts beyond the organisation boundary. */
  readonly movedMetal: Readonly<Record<Boundary, string | null>>;
  readonly checks: readonly PaneCheck[];
  /** All targets, those of products too. */
  readonly targets: readonly PaneTarget[];
  /** Absent where the workbook has none. */
  readonly certificates?: PaneCertificates;
  /** By which program the results in the workbook were written, and on which day, blank where that is not said; absent where it has none. */
  readonly lastRun?: { readonly program: string; readonly date: string };
  /** Absent where no year before this one says anything. */
  readonly years?: PaneYears;
  readonly disclosed: readonly PaneDisclosed[];
  readonly contradictions: readonly PaneContradiction[];
  /** Result sheets that would be written, in the order of the workbook. */
  readonly sheets: readonly { readonly key: string; readonly name: string }[];
}
