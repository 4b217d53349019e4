/** What Excel's refusals mean: the error codes of its client as host errors. */
import { HostError, type HostErrorCode } from '../../workbook/host';

/** Codes of Excel whose meaning does not depend on what was being done. */
const meanings: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'editing',
  ConnectionFailure: 'connection-lost',
  RequestAborted: 'connection-lost',
  HostRestartNeeded: 'connection-lost',
  ItemNotFound: 'changed-meanwhile',
  InvalidReference: 'changed-meanwhile',
  InvalidObjectPath: 'changed-meanwhile',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
};

/** The code of an error of Excel's client; nothing for any other error. */
export function excelCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && 'debugInfo' in error ? String(error.code) : undefined;
}

/** Whether Excel refused a request or an answer for its size alone, so that a smaller one may do. */
export function isTooLarge(error: unknown): boolean {
  return ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'].includes(
    excelCode(error) ?? '',
  );
}

/** The host error that says what Excel's error means here; `place` fills its sentence. A host error stays, and so does a fault of the program itself. */
export function hostErrorOf(error: unknown, place: Readonly<Record<string, string>> = {}): unknown {
  const code = excelCode(error);
  if (code === undefined || error instanceof HostError) return error;
  const known = meanings[code];
  if (known !== undefined) return new HostError(known, place);
  const { errorLocation } = (error as { debugInfo?: { errorLocation?: string } }).debugInfo ?? {};
  return new HostError('excel-refused', { ...place, reason: [code, errorLocation].filter((part) => part).join(' ') });
}
