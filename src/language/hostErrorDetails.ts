/** A host error's details as its sentence needs them: each known, short and on one line, the missing ones empty. */
import { recordOf } from '../quantity/recordOf';
import type { HostError, HostErrorCode } from '../workbook/host';
import { oneLine } from './sentence';

const keys = ['file', 'part', 'sheet', 'cell', 'table', 'line', 'reason'] as const;
const longest = 80;

type HostErrorDetails = Readonly<Record<(typeof keys)[number], string>>;

/** What happened, then what to do, per code. */
export type HostErrorSentences = Readonly<Record<HostErrorCode, (details: HostErrorDetails) => string>>;

/** The details of a host error, for a sentence; `''` where it has none by that name. */
export function hostErrorDetails({ details }: Pick<HostError, 'details'>): HostErrorDetails {
  return recordOf(keys, (key) => oneLine(details[key] ?? '', longest));
}
