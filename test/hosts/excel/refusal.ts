/** What a host refuses work with. */
import { HostError } from '../../../src/workbook/host';

/** The host error's code and details; any other error, and no error, is a failure. */
export async function refusal(work: Promise<unknown>): Promise<{ readonly code: string; readonly details: unknown }> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostError)) throw error ?? new Error('nothing was refused');
  return { code: error.code, details: error.details };
}
