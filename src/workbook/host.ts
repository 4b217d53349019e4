/** The contract of a host, the place where a workbook lives, with all that is said to it and by it, and the ways it can refuse. */
import type { SheetValues } from './sheetValues';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import type { CellValue, SheetPlan, WritePlan } from './sheetPlan';

/** Why a workbook cannot be read or written; the words are put in per language. */
export type HostErrorCode =
  | 'not-found'
  | 'empty-file'
  | 'not-a-workbook'
  | 'legacy-xls'
  | 'encrypted'
  | 'truncated'
  | 'too-large'
  | 'binary-workbook'
  | 'damaged-part'
  | 'duplicate-table-name'
  | 'unreadable-csv'
  | 'no-csv'
  | 'cannot-write'
  | 'would-overwrite'
  | 'protected'
  | 'editing'
  | 'cancelled'
  | 'changed-meanwhile'
  | 'connection-lost'
  | 'half-written'
  | 'excel-refused'
  | 'no-file';

/** The workbook cannot be read or written. `details` fill the sentence: file, part, sheet, reason. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'HostError';
  }
}

/** Told of long work: what is being done and how far it is, from 0 to 1. */
export type Progress = (step: string, done: number) => void;

/** Ends a subscription; calling it again does nothing. */
export type Unsubscribe = () => void;

/** How light the surroundings of the workbook are. */
export type HostTheme = 'light' | 'dark' | 'high-contrast';

/** A cell with what we wrote (or would write) and what stands there: a formula with its `=`, or a value. */
export interface ChangedCell {
  readonly cell: string;
  readonly ours: CellValue;
  readonly theirs: CellValue;
}

/** One sheet of a plan against the workbook as it is. */
export interface SheetPreview {
  readonly name: string;
  /** Cells that hold something in the plan. */
  readonly cells: number;
  readonly formulas: number;
  /** True where a sheet of an earlier run is replaced. */
  readonly replaces: boolean;
  /** Cells on it that a person changed or added since we wrote it, and that the plan would take away (`Sheet!G18`). */
  readonly changed: readonly ChangedCell[];
}

/** What a write would do; `write` refuses with `changed-meanwhile` where the workbook is no longer as it was previewed. */
export interface WritePreview {
  readonly sheets: readonly SheetPreview[];
  /** Sheets of an earlier run that the plan no longer has and that go away. */
  readonly removed: readonly string[];
  /** Announced repairs of the user's own cells that still find the value that they expect. */
  readonly edits: WritePlan['edits'];
  /** Repairs whose cell has changed since, with what stands there now. */
  readonly stale: readonly { readonly cell: string; readonly expected: CellValue; readonly found: CellValue }[];
}

/** What was written, read back and compared with what was meant. */
export interface WriteOutcome {
  readonly cells: number;
  /** Numbers that were read back after calculation; 0 where the host cannot calculate. */
  readonly compared: number;
  /** How many cells differ from what was meant, numbers by more than 1e-9 of their value. */
  readonly differs: number;
  /** The first 50 of them. */
  readonly differing: readonly { readonly cell: string; readonly expected: CellValue; readonly found: CellValue }[];
  /** What somebody typed onto the sheets while they were written and that is not there any more; absent where nobody did. */
  readonly overwritten?: readonly { readonly cell: string; readonly typed: CellValue }[];
}

/** A change that a person (or another author) made: the table it touched where that is known, and the cells. */
export interface WorkbookChange {
  readonly sheet: string;
  readonly address: string;
  /** Name of the table that holds the cells; absent elsewhere. Changes to our own sheets have `ownKey`. */
  readonly table?: string;
  readonly ownKey?: string;
}

/** A workbook that was read and is kept where it was read; it is sent from there. */
interface KeptSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Sends the whole snapshot over the line. */
  sendTo(port: MessagePort): void;
}

/** One thing done to the workbook in this session that can be taken back. */
export interface DoneStep {
  /** Result sheets written, cells repaired or typed by hand, sheets inserted. */
  readonly kind: 'results' | 'repairs' | 'typed' | 'sheets';
  /** The sheets, or the changed cells. */
  readonly places: readonly string[];
  /** Titles of charts of an earlier session that Excel cannot bring back; absent where the host brings back all. */
  readonly lostCharts?: readonly string[];
}

/**
 * The open workbook: in Excel through Office.js, or a file in the browser. Every method rejects with a `HostError`; a method with a signal rejects with the code `cancelled` once
 * the signal is aborted and then leaves the workbook as it was. Addresses are `Sheet!G18`, the sheet's name unquoted before the last `!`.
 */
export interface Host {
  readonly kind: 'excel' | 'workbench';
  /** The language that Excel or the browser speaks, such as `zh-CN` or `en-US`. */
  readonly language: string;
  theme(): HostTheme;
  onTheme(listener: (theme: HostTheme) => void): Unsubscribe;

  read(progress: Progress, signal: AbortSignal): Promise<WorkbookSnapshot | KeptSnapshot>;
  /** The cells of the user's own sheets that can be seen, in which lists are looked for. */
  readSheets(progress: Progress, signal: AbortSignal): Promise<readonly SheetValues[]>;
  /** The whole workbook as an .xlsx or .xlsm file as it is now; refuses with `no-file` where it is not given. */
  file(progress: Progress, signal: AbortSignal): Promise<Uint8Array>;
  /** Adds sheets of the user's own (ledger templates, a sample) behind the others; refuses with `would-overwrite` where a sheet or table name is taken. */
  insert(sheets: readonly SheetPlan[], progress: Progress, signal: AbortSignal): Promise<void>;

  preview(plan: WritePlan, signal: AbortSignal): Promise<WritePreview>;
  /** Writes the plan last previewed: everything or nothing. */
  write(plan: WritePlan, progress: Progress, signal: AbortSignal): Promise<WriteOutcome>;
  /** What was done in this session and is still in the workbook, the last at the end; only the last can be taken back. */
  steps(): readonly DoneStep[];
  /** Takes the last step back; the workbook is then as before it. */
  revert(progress: Progress): Promise<void>;
  /** Gives the workbook out as a file; absent where the workbook's own program does that. */
  readonly download?: () => Promise<void>;
  /** Whether the workbook differs from what was last opened or given out; never where the workbook's own program knows that. */
  isUnsaved(): boolean;

  /** Activates the sheet and selects the cell. */
  select(cell: string): Promise<void>;
  selectedCell(): Promise<string | undefined>;
  onSelection(listener: (cell: string) => void): Unsubscribe;
  /** Told of changes that did not come from this host object's own writes. */
  onChange(listener: (change: WorkbookChange) => void): Unsubscribe;
}
