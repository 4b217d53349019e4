/** What the pane knows at a moment; the components show nothing else. */
import type { FindingCode } from '../../findings/codes';
import type { Severity } from '../../findings/severity';
import type { RepairEdit } from '../../ledgers/repairs';
import type { BookYear } from '../../proof/runLogLines';
import type { Language } from '../../language/words';
import type { DoneStep, HostErrorCode, HostTheme, WriteOutcome, WritePreview } from '../../workbook/host';
import type { CellEdit, WritePlan } from '../../workbook/sheetPlan';
import type { ChangedNumber } from '../result/changedNumbers';
import type { ChangedTable } from '../result/changedRows';
import type { PaneExplanation } from '../result/explanation';
import type { PaneAnnouncement, PaneImport, PaneList } from '../result/listViews';
import type { PaneFigure, PaneResult } from '../result/paneResult';

import type { ComparisonText } from '../../compare/comparisonText';
import type { Verification } from '../../verify/verification';

/** A file that somebody chose from the disk. */
export type ChosenFile = Pick<File, 'name' | 'arrayBuffer'>;

export const places = ['ledgers', 'findings', 'results', 'certificates', 'audit'] as const;
export type Place = (typeof places)[number];

export type Task =
  | 'reading'
  | 'calculating'
  | 'comparing'
  | 'writing'
  | 'reverting'
  | 'inserting'
  | 'looking'
  | 'verifying'
  | 'downloading';

/** Whether the work puts something into the workbook or takes it back; all other work leaves it free to be typed into. */
export function changesWorkbook(task: Task): boolean {
  return task === 'writing' || task === 'reverting' || task === 'inserting';
}

/** Long work under way. */
interface Work {
  readonly task: Task;
  /** From 0 to 1; absent while it cannot be told. */
  readonly done?: number;
  readonly canCancel: boolean;
  /** Set while a cell that is being edited holds everything up. */
  readonly waitsForCell?: boolean;
}

/** What was last said to the person, in no language. */
export type Notice =
  | { readonly kind: 'refused'; readonly code: HostErrorCode; readonly details: Readonly<Record<string, string>> }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'written'; readonly outcome: WriteOutcome; readonly sheets: number; readonly edits: number }
  /** `remaining` steps are still in the workbook. */
  | { readonly kind: 'reverted'; readonly step: DoneStep; readonly remaining: number }
  /** What is shown was calculated anew, since the workbook had changed after the preview. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'inserted'; readonly sheets: number }
  /** The file does not end before the period begins. */
  | { readonly kind: 'not before'; readonly file: string };

/** A plan that waits for a yes. */
export interface Pending {
  readonly plan: WritePlan;
  readonly preview: WritePreview;
}

/** What the last calculation brought: which rows had changed, and which published numbers did. */
export interface Update {
  readonly tables: readonly ChangedTable[];
  readonly numbers: readonly ChangedNumber[];
}

/** The figure last pointed at, with what it is called. */
export interface Pointed {
  readonly figure: PaneFigure;
  readonly title: string;
  readonly unit: string;
}

/** What is shown in place of the place: a plan before it is written, repairs, or lists on their way to ledgers. */
export type Overlay =
  | { readonly kind: 'preview'; readonly pending: Pending }
  | { readonly kind: 'repair'; readonly pending: Pending; readonly edits: readonly CellEdit[] }
  | {
      readonly kind: 'import';
      readonly found: PaneImport;
      /** What would be added, while that is shown. */
      readonly announced?: PaneAnnouncement;
    };

/** What of the products' results is shown: a measure of all, in an order, or one product. */
export interface ShownProducts {
  /** The headline's footprint where absent. */
  readonly measure?: Measure;
  readonly order: { readonly by: 'name' | 'value' | 'target'; readonly isDescending: boolean };
  readonly search: string;
  /** Key of the one product. */
  readonly product?: string | undefined;
  /** Key of the product that was looked at last, where reading goes on. */
  readonly left?: string;
}

export const measures = ['market', 'location', 'recycled'] as const;
export type Measure = (typeof measures)[number];

export interface FindingFilter {
  readonly severity: 'all' | Severity;
  readonly table: string;
}

export interface PaneState {
  readonly language: Language;
  /** The language chosen for the result sheets; the workbook's own where absent. */
  readonly sheetLanguage?: Language;
  readonly theme: HostTheme;
  readonly place: Place;
  readonly overlay?: Overlay;
  /** The workbook's result; absent until it was read. */
  readonly result?: PaneResult;
  /** Hours and minutes of the reading. */
  readonly readAt?: string;
  /** The result before the last one that differed. */
  readonly previous?: PaneResult;
  /** What the last calculation changed against the one before; absent where it changed nothing. */
  readonly update?: Update;
  /** Lists with what they may become, looked for where the workbook has no ledgers. */
  readonly lists?: readonly PaneList[];
  /** True where the workbook itself is a sample. */
  readonly isSampleBook: boolean;
  /** The example's result, shown instead of the workbook's while somebody asks for it. */
  readonly sample?: PaneResult;
  /** Cells that changed since the reading; `cancelled` where a later reading was given up. */
  readonly stale?: { readonly cells: readonly string[]; readonly cancelled: boolean };
  /** True while the result sheets in the workbook are those of `result`. */
  readonly written: boolean;
  /** True where the workbook had all these result sheets when it was read. */
  readonly sheetsThere: boolean;
  /** True where nothing stood on some of the result sheets when the workbook was read, as a write that was broken off leaves them. */
  readonly isHalfWritten: boolean;
  /** True where the workbook had a seal when it was read, so that it can be verified. */
  readonly isSealed: boolean;
  /** What the last verification of the workbook found; `isOutdated` where the workbook was changed since. */
  readonly verified?: { readonly found: Verification; readonly isOutdated: boolean };
  /** What the last comparison with an earlier file found. */
  readonly compared?: { readonly file: ChosenFile; readonly found: ComparisonText; readonly isOutdated: boolean };
  /** Books of years before that were chosen in this session, the latest first. */
  readonly books: readonly BookYear[];
  /** What the last of them would fill of the blank opening values of stocks; absent where that is nothing. */
  readonly opening?: { readonly book: string; readonly edits: readonly RepairEdit[] };
  readonly outcome?: WriteOutcome;
  /** What was done in this session and is still in the workbook, the last at the end. */
  readonly steps: readonly DoneStep[];
  /** When each of them was done, as hours and minutes. */
  readonly stepTimes: readonly string[];
  /** True where the workbook differs from what was last opened or downloaded. */
  readonly isUnsaved: boolean;
  readonly work?: Work;
  readonly notice?: Notice;
  readonly pointed?: Pointed;
  readonly explanation?: PaneExplanation;
  /** What the explained number is called. */
  readonly explained?: string;
  /** True where the explanation follows the cell selected in the workbook, so that it takes no focus. */
  readonly isFollowed?: boolean;
  /** What was copied last: the explanation of a figure by its number, the open invoices, or the verification. */
  readonly copied?: number | 'open invoices' | 'verification';
  /** The cell that could not be explained. */
  readonly unexplained?: string;
  /** The cell selected in the workbook. */
  readonly selected?: string;
  readonly filter: FindingFilter;
  readonly shown: ShownProducts;
  /** Which of the findings that the filter lets pass is shown alone; absent while all are listed. */
  readonly problem?: number;
  /** Every finding that the workbook had in this session, by code and cell; those that it has no more were mended. */
  readonly seenProblems: ReadonlySet<string>;
  /** Findings whose group is open. */
  readonly openCauses: readonly FindingCode[];
}

/** The result that the places show: the workbook's, or the example's while it is shown. */
export function shownResult(state: PaneState): PaneResult | undefined {
  return isSample(state) ? state.sample : state.result;
}

/** True while the example is shown in place of the workbook. */
export function isSample(state: PaneState): boolean {
  return state.sample !== undefined;
}

/** True where what is shown is nobody's own: the example, or a workbook that is a sample. */
export function isExample(state: PaneState): boolean {
  return isSample(state) || state.isSampleBook;
}

/** True where the workbook was read and has no ledgers, and no example is shown in its place. */
export function lacksLedgers(state: PaneState): boolean {
  return state.sample === undefined && state.result !== undefined && !hasLedgers(state.result);
}

/** True while what was written last is what the workbook and the results still say. */
export function isWrittenStill(state: PaneState): boolean {
  return state.written && state.stale === undefined;
}

/** True where the cell can be shown in the workbook: a ledger's cell, or one of result sheets that are there. */
export function isReachable(state: PaneState, cell: string): boolean {
  if (isSample(state)) return false;
  const sheet = cell.slice(0, cell.lastIndexOf('!'));
  return state.written || state.sheetsThere || !state.result?.sheets.some(({ name }) => name === sheet);
}

export function hasLedgers(result: PaneResult): boolean {
  return result.ledgers.some((ledger) => ledger.found !== undefined);
}

/** Tells findings apart: what is wrong, and where. */
export function problemKey({ code, place }: PaneResult['findings'][number]): string {
  return `${code} ${place.cell ?? ''}`;
}

/** The findings seen so far with those of this result. */
export function withProblems(seen: ReadonlySet<string>, { findings }: PaneResult): ReadonlySet<string> {
  return new Set([...seen, ...findings.filter(({ listed }) => listed).map(problemKey)]);
}
