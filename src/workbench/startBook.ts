/** Starts the workbook's worker; apart from all else, since only a bundler understands where its script is. */
import { callerOver, type Caller, type Line } from '../pane/calculation/workerCalls';
import type { BookApi } from './bookApi';

export function startBook(): Caller<BookApi> {
  return callerOver<BookApi>(
    new Worker(new URL('./book.worker.ts', import.meta.url), { name: 'book' }) as unknown as Line,
  );
}
