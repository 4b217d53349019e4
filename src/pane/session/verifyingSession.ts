/** Verifies the workbook as a file, in a worker of its own. */
import { ImportingSession } from './importingSession';

export class VerifyingSession extends ImportingSession {
  /** Says in Audit whether the workbook is what was written; a workbook that was not read yet is calculated first, and other work is waited for. */
  async verify(): Promise<void> {
    this.set({ place: 'audit', overlay: undefined, sample: undefined });
    await this.idle();
    if (!this.state.result) await this.calculate();
    await this.work('verifying', true, async (signal, progress) => {
      const bytes = await this.options.host.file(progress, signal);
      this.begin('verifying', true);
      const worker = this.options.startVerification();
      const end = (): void => worker.end();
      signal.addEventListener('abort', end);
      try {
        this.set({ verified: { found: await worker.call('verify', [bytes], progress), isOutdated: false } });
      } finally {
        signal.removeEventListener('abort', end);
        worker.end();
      }
    });
  }
}
