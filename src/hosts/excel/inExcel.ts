/** Runs work against the open workbook: waits for a person who is typing, stops when asked to, and speaks of failures as host errors. */
import { HostError, type Progress } from '../../workbook/host';
import { excelCode, hostErrorOf } from './excelErrors';

/** How long work is watched and stopped; both may be missing. */
export interface Watch {
  readonly progress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What the host says while it works: the steps that a progress is told of. */
export type ExcelStep = 'waiting for the cell edit' | 'reading' | 'writing' | 'checking' | 'reverting';

/** Throws `cancelled` once the signal is aborted. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError('cancelled');
}

/** What the work gives. While a cell is being edited it waits and says so; rejects with a `HostError` for every refusal of Excel's. */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { progress, signal }: Watch = {},
): Promise<T> {
  stopIfAborted(signal);
  try {
    await cellEditEnded(progress, signal);
    stopIfAborted(signal);
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw hostErrorOf(error);
  }
}

/** What the work gives, which must not wait: rejects with `editing` while a cell is being edited. */
export async function atOnceInExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw hostErrorOf(error);
  }
}

async function cellEditEnded(progress: Progress | undefined, signal: AbortSignal | undefined): Promise<void> {
  try {
    await Excel.run(ask);
  } catch (error) {
    if (excelCode(error) !== 'InvalidOperationInCellEditMode') throw error;
    const step: ExcelStep = 'waiting for the cell edit';
    progress?.(step, 0);
    await orAborted(Excel.run({ delayForCellEdit: true }, ask), signal);
  }
}

/** The smallest question there is; Excel answers it only when it can answer others. */
export async function ask(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.load('calculationMode');
  await context.sync();
}

function orAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new HostError('cancelled'));
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
