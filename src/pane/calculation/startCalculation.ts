/** Starts the calculation's worker; apart from all else, since only a bundler understands where its script is. */
import type { CalculationApi } from './calculationApi';
import { callerOver, type Caller, type Line } from './workerCalls';

/** A worker of its own for each calculation, so that one can be given up without losing what another has made. */
export function startCalculation(): Caller<CalculationApi> {
  return callerOver<CalculationApi>(
    new Worker(new URL('./calculation.worker.ts', import.meta.url), { name: 'calculation' }) as unknown as Line,
  );
}
