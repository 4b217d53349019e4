/** The pane's state with those who listen to it, and one piece of work at a time that a refusal or a cancellation ends well. */
import { type Host, HostError, type Progress, type Unsubscribe } from '../../workbook/host';
import { changesWorkbook, type Notice, type PaneState, type Task } from './paneState';

export class WorkingSession {
  private readonly listeners = new Set<() => void>();
  private working: AbortController | undefined;

  constructor(
    private readonly workedOn: Pick<Host, 'steps' | 'isUnsaved'>,
    private readonly now: () => string,
    protected state: PaneState,
  ) {}

  /** The state now; a new object whenever something changed. */
  readonly current = (): PaneState => this.state;

  /** Calls the listener after each change. */
  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  cancel(): void {
    this.working?.abort();
  }

  protected begin(task: Task, canCancel: boolean): void {
    this.set({ work: { task, canCancel } });
  }

  /** Runs one piece of work; a refusal is shown, and nothing starts while another is under way. */
  protected async work(
    task: Task,
    canCancel: boolean,
    run: (signal: AbortSignal, progress: Progress) => Promise<void>,
    onCancel?: () => void,
  ): Promise<void> {
    if (this.working) return;
    const controller = new AbortController();
    this.working = controller;
    this.set({ notice: undefined, work: { task, canCancel } });
    try {
      await run(controller.signal, (step, done) => this.tell(step === 'waiting for the cell edit', inSteps(done)));
    } catch (error) {
      const cancelled = controller.signal.aborted && error instanceof HostError && error.code === 'cancelled';
      if (cancelled) onCancel?.();
      this.set({ notice: cancelled ? { kind: 'cancelled' } : noticeOf(error) });
    } finally {
      this.working = undefined;
      const hasChanged = this.state.work !== undefined && changesWorkbook(this.state.work.task);
      this.set({ work: undefined, ...this.done(), ...(hasChanged && this.outdated()) });
    }
  }

  /** Resolves when no work is under way. */
  protected idle(): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.working) return;
        end();
        resolve();
      };
      const end = this.subscribe(look);
      look();
    });
  }

  /** What was verified or compared does not hold for a workbook that was changed since. */
  protected outdated(): Pick<PaneState, 'verified' | 'compared'> {
    const { verified, compared } = this.state;
    return {
      ...(verified && { verified: { ...verified, isOutdated: true } }),
      ...(compared && { compared: { ...compared, isOutdated: true } }),
    };
  }

  /** What is in the workbook of what was done, each step with the time at which it was first seen. */
  protected done(): Pick<PaneState, 'steps' | 'stepTimes' | 'isUnsaved'> {
    const steps = this.workedOn.steps();
    const { stepTimes } = this.state;
    return {
      steps,
      stepTimes: steps.map((_, index) => stepTimes[index] ?? this.now()),
      isUnsaved: this.workedOn.isUnsaved(),
    };
  }

  /** Says how far the work is where that is more than was said last. */
  private tell(waitsForCell: boolean, done: number): void {
    const { work } = this.state;
    if (work && (work.done !== done || work.waitsForCell !== waitsForCell))
      this.set({ work: { ...work, done, waitsForCell } });
  }

  /** What a question gives; nothing where it was refused, which is then said, or where the worker asked has ended. */
  protected async asked<Answer>(question: () => Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await question();
    } catch (error) {
      if (!(error instanceof HostError && error.code === 'cancelled')) this.set({ notice: noticeOf(error) });
      return undefined;
    }
  }

  protected set(part: { readonly [Key in keyof PaneState]?: PaneState[Key] | undefined }): void {
    this.state = { ...this.state, ...part } as PaneState;
    for (const listener of this.listeners) listener();
  }
}

/** Parts of a long work that are told apart; each is a new picture of the pane. */
const told = 20;

/** How far a work is, in the steps in which it is told. */
export function inSteps(done: number): number {
  return Math.floor(done * told) / told;
}

/** What the person is told of an error. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof HostError) return { kind: 'refused', code: error.code, details: error.details };
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}
