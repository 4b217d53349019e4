/** Verifies the workbook as a file, compares it with an earlier one, and puts earlier years beside it, each in a worker of its own. */
import { given } from '../calculation/givenSnapshot';
import { ImportingSession } from './importingSession';
import type { ChosenFile } from './paneState';

export class VerifyingSession extends ImportingSession {
  /** Says in Audit whether the workbook is what was written; a workbook that was not read yet is calculated first, and other work is waited for. */
  async verify(): Promise<void> {
    this.set({ place: 'audit', overlay: undefined, sample: undefined });
    await this.idle();
    if (!this.state.result) await this.calculate();
    await this.work('verifying', true, async (signal, progress) => {
      const bytes = await this.options.host.file(progress, signal);
      this.begin('verifying', true);
      const found = await asked(this.options.startVerification(), signal, (worker) =>
        worker.call('verify', [bytes], progress),
      );
      this.set({ verified: { found, isOutdated: false } });
    });
  }

  /** Says what changed since an earlier workbook, and what moved the results. */
  compareWith(file: ChosenFile): Promise<void> {
    return this.work('comparing', true, async (signal, progress) => {
      const earlier = new Uint8Array(await file.arrayBuffer());
      const later = await this.options.host.file(progress, signal);
      this.begin('comparing', true);
      const { language } = this.state;
      const found = await asked(this.options.startComparison(), signal, (worker) =>
        worker.call('compare', [earlier, later, language], progress),
      );
      this.set({ compared: { file, found, isOutdated: false } });
    });
  }

  /** Puts the numbers of an earlier year beside these; the same year chosen again takes its place. */
  addYear(file: ChosenFile): Promise<void> {
    return this.work('reading', true, async (signal, progress) => {
      const earlier = new Uint8Array(await file.arrayBuffer());
      const reading = await this.read(signal, progress);
      this.begin('comparing', true);
      const found = await asked(this.options.startComparison(), signal, (worker) =>
        worker.call('yearBefore', [{ name: file.name, bytes: earlier }, given(reading), this.state.books], progress),
      );
      if (!found) return this.set({ notice: { kind: 'not before', file: file.name } });
      const { books, opening } = found;
      this.set({ books, opening: opening.length > 0 ? { book: file.name, edits: opening } : undefined });
      await this.assess(reading, signal, progress);
    });
  }
}

/** Asks a worker that ends with its answer, or when it is given up. */
async function asked<Worker extends { end(): void }, Answer>(
  worker: Worker,
  signal: AbortSignal,
  ask: (worker: Worker) => Promise<Answer>,
): Promise<Answer> {
  const end = (): void => worker.end();
  signal.addEventListener('abort', end);
  try {
    return await ask(worker);
  } finally {
    signal.removeEventListener('abort', end);
    worker.end();
  }
}
