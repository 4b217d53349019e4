/** Starts the verification's worker; apart from all else, since only a bundler understands where its script is. */
import { callerOver, type Caller, type Line } from '../calculation/workerCalls';
import type { VerificationApi } from './verificationApi';

/** A worker of its own for each verification, so that it can be given up. */
export function startVerification(): Caller<VerificationApi> {
  return callerOver<VerificationApi>(
    new Worker(new URL('./verification.worker.ts', import.meta.url), { name: 'verification' }) as unknown as Line,
  );
}
