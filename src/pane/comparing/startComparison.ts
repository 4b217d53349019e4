/** Starts the comparison's worker; apart from all else, since only a bundler understands where its script is. */
import { callerOver, type Caller, type Line } from '../calculation/workerCalls';
import type { ComparisonApi } from './comparisonApi';

/** A worker of its own for each comparison, so that it can be given up. */
export function startComparison(): Caller<ComparisonApi> {
  return callerOver<ComparisonApi>(
    new Worker(new URL('./comparison.worker.ts', import.meta.url), { name: 'comparison' }) as unknown as Line,
  );
}
