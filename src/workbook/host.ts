/** The contract of a host, the place where a workbook lives, and the ways it can refuse. */
import type { WorkbookSnapshot } from './snapshot';
import type { WritePlan } from './sheetPlan';

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
  | 'excel-refused';

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

/** One open workbook. Every method rejects with a `HostError`; `write` changes everything or nothing. */
export interface Host {
  read(progress?: Progress): Promise<WorkbookSnapshot>;
  write(plan: WritePlan, progress?: Progress): Promise<void>;
}
