/** Reads the workbook, calculates it in a worker, and answers what is asked of the numbers. */
import type { Language } from '../../language/words';
import type { Host, Progress, WorkbookChange } from '../../workbook/host';
import type { CalculationApi, Wanted } from '../calculation/calculationApi';
import type { Caller } from '../calculation/workerCalls';
import type { ComparisonApi } from '../comparing/comparisonApi';
import type { VerificationApi } from '../verifying/verificationApi';
import type { PaneList } from '../result/listViews';
import type { PaneResult } from '../result/paneResult';
import { given, type Reading } from '../calculation/givenSnapshot';
import { differs, sheetsIn, staleBy } from './freshness';
import {
  hasLedgers,
  isReachable,
  isSample,
  withProblems,
  type PaneState,
  type Pointed,
  type Update,
} from './paneState';
import { WorkingSession } from './workingSession';

const example = 'demo';

export interface SessionOptions {
  readonly host: Host;
  /** Starts a worker; a fresh one for each calculation. */
  readonly startCalculation: () => Caller<CalculationApi>;
  /** Starts a worker that verifies; a fresh one for each verification. */
  readonly startVerification: () => Caller<VerificationApi>;
  /** Starts a worker that compares; a fresh one for each comparison. */
  readonly startComparison: () => Caller<ComparisonApi>;
  /** The time for "read at", as hours and minutes. */
  readonly clock: () => string;
  /** The language chosen before; the host's where absent. */
  readonly language?: Language;
  /** True where the workbook is a sample. */
  readonly isSampleBook?: boolean;
}

/** What a calculation was made of. */
interface Calculated {
  readonly worker: Caller<CalculationApi>;
  readonly wanted: Wanted;
}

export class CalculatingSession extends WorkingSession {
  private calculated: Calculated | undefined;
  private sampleCalculation: Caller<CalculationApi> | undefined;
  /** The cell that the pane itself selected last. */
  private ownSelection: string | undefined;
  private toFollow: string | undefined;
  private isFollowing = false;
  /** Changes of the workbook since it was read last: a result that comes later does not know them. */
  private changesSinceRead: WorkbookChange[] = [];

  constructor(
    protected readonly options: SessionOptions,
    state: PaneState,
  ) {
    super(options.host, options.clock, state);
  }

  /** Ends the workers. */
  close(): void {
    this.cancel();
    this.calculated?.worker.end();
    this.sampleCalculation?.end();
  }

  /** Reads the workbook and calculates; of a workbook without ledgers it says which lists there are. */
  calculate(): Promise<void> {
    return this.work(
      'reading',
      true,
      async (signal, progress) => {
        await this.assess(await this.read(signal, progress), signal, progress);
      },
      () => this.state.result && this.set({ stale: { cells: this.state.stale?.cells ?? [], cancelled: true } }),
    );
  }

  /** Shows the example in place of a workbook without ledgers. */
  showExample(): Promise<void> {
    return this.work('calculating', false, () => this.calculateSample());
  }

  leaveExample(): void {
    this.set({ sample: undefined, pointed: undefined, explanation: undefined });
  }

  /** Points at a figure: its cell is selected where it is written. */
  async point(pointed: Pointed): Promise<void> {
    this.set({ pointed });
    if (pointed.figure.cell !== undefined) await this.select(pointed.figure.cell);
  }

  unpoint(): void {
    this.set({ pointed: undefined });
  }

  /** Selects a cell of the workbook; does nothing where it is not there, as while the example is shown or before the result sheets are written. */
  async select(cell: string): Promise<void> {
    if (!isReachable(this.state, cell)) return;
    this.ownSelection = cell;
    await this.asked(() => this.options.host.select(cell));
  }

  /** One step of an explanation. */
  async explanationOf(id: number): Promise<PaneState['explanation']> {
    return this.asked(async () => this.shownCalculation()?.call('explainFigure', [id, this.state.language]));
  }

  /** Shows in Audit how a figure came about. */
  async explain(id: number, title: string = this.state.explained ?? ''): Promise<void> {
    const explanation = await this.explanationOf(id);
    const left = { pointed: undefined, unexplained: undefined, overlay: undefined };
    if (explanation) this.set({ ...left, explanation, explained: title, isFollowed: false, place: 'audit' });
  }

  /** Explains the selected cell, or says that nothing is known of it. */
  async explainSelection(): Promise<void> {
    const cell = await this.asked(() => this.options.host.selectedCell());
    if (cell === undefined) return;
    const explanation = await this.explanationOfCell(cell);
    this.set({
      selected: cell,
      explanation,
      explained: cell,
      isFollowed: false,
      unexplained: explanation ? undefined : cell,
    });
  }

  /** Gives the explanation of a figure to the clipboard as text. */
  async copyExplanation(id: number): Promise<void> {
    const text = await this.asked(async () =>
      this.shownCalculation()?.call('explanationText', [id, this.state.language]),
    );
    if (text !== undefined) await this.copy(text, id);
  }

  /** Gives a text to the clipboard. */
  async copy(text: string, copied: NonNullable<PaneState['copied']>): Promise<void> {
    await this.asked(async () => {
      await navigator.clipboard.writeText(text);
      this.set({ copied });
    });
  }

  /** Follows the cell that a person selects in the workbook while Audit is shown; what is not known there leaves the explanation as it is. */
  protected async follow(cell: string): Promise<void> {
    this.set({ selected: cell });
    if (cell === this.ownSelection || this.state.place !== 'audit' || this.state.overlay) return;
    this.toFollow = cell;
    if (this.isFollowing) return;
    this.isFollowing = true;
    for (let next: string | undefined = cell; next !== undefined; next = this.toFollow) {
      this.toFollow = undefined;
      const explanation = await this.explanationOfCell(next);
      if (explanation && this.toFollow === undefined)
        this.set({ explanation, explained: next, isFollowed: true, unexplained: undefined });
    }
    this.isFollowing = false;
  }

  private explanationOfCell(cell: string): Promise<PaneState['explanation']> {
    return this.asked(async () => this.shownCalculation()?.call('explainCell', [cell, this.state.language]));
  }

  /** Calculates anew where the workbook or the language is no longer what the result was calculated from; says whether it did. */
  protected async refresh(signal: AbortSignal, progress: Progress): Promise<boolean> {
    const reading = await this.read(signal, progress);
    const { calculated } = this;
    const { result } = this.state;
    const isAsWanted = calculated !== undefined && isSameWish(calculated.wanted, wantedIn(this.state));
    if (result && isAsWanted && (await calculated.worker.call('changesIn', [given(reading)])).isSame) {
      this.set({ stale: this.staleSinceRead(result), ...sheetsIn(reading, result) });
      return false;
    }
    await this.assess(reading, signal, progress);
    return true;
  }

  /** The worker that holds the workbook's calculation; nothing before the first. */
  protected get worker(): Caller<CalculationApi> | undefined {
    return this.calculated?.worker;
  }

  protected anyCalculation(): Caller<CalculationApi> {
    return this.worker ?? this.sampleCalculation ?? (this.sampleCalculation = this.options.startCalculation());
  }

  protected async calculateSample(): Promise<void> {
    this.sampleCalculation ??= this.options.startCalculation();
    this.set({ sample: await this.sampleCalculation.call('assessSample', [example, this.state.language]) });
  }

  /** Says that the workbook changed; what the result was calculated from may be stale by it. */
  protected noteChange(change: WorkbookChange): void {
    this.changesSinceRead.push(change);
    const stale = staleBy(this.state, change);
    this.set({ ...this.done(), ...(stale && { stale }), ...this.outdated() });
  }

  protected read(signal: AbortSignal, progress: Progress): Promise<Reading> {
    this.changesSinceRead = [];
    return this.options.host.read(progress, signal);
  }

  private shownCalculation(): Caller<CalculationApi> | undefined {
    return isSample(this.state) ? this.sampleCalculation : this.worker;
  }

  protected async assess(reading: Reading, signal: AbortSignal, progress: Progress): Promise<void> {
    this.begin('calculating', true);
    const worker = this.options.startCalculation();
    const wanted = wantedIn(this.state);
    const cancelled = (): void => worker.end();
    signal.addEventListener('abort', cancelled);
    try {
      const result = await worker.call('assess', [given(reading), wanted], progress);
      const lists = hasLedgers(result)
        ? undefined
        : (await worker.call('findLists', [await this.options.host.readSheets(progress, signal), wanted.spoken])).lists;
      const before = this.state.result && hasLedgers(this.state.result) ? this.worker : undefined;
      const update = await this.updateFrom(before, worker, reading);
      this.worker?.end();
      this.calculated = { worker, wanted };
      this.take(result, sheetsIn(reading, result), lists, update);
    } catch (error) {
      worker.end();
      throw error;
    } finally {
      signal.removeEventListener('abort', cancelled);
    }
  }

  /** What changed in the workbook since the calculation before, and in the numbers; nothing where there is none before, or neither changed. */
  private async updateFrom(
    before: Caller<CalculationApi> | undefined,
    worker: Caller<CalculationApi>,
    reading: Reading,
  ): Promise<Update | undefined> {
    if (!before) return undefined;
    const { tables } = await before.call('changesIn', [given(reading)]);
    const numbers = await worker.call('changedNumbers', [await before.call('publishedValues', [])]);
    return tables.length + numbers.length === 0 ? undefined : { tables, numbers };
  }

  private staleSinceRead(result: PaneResult): PaneState['stale'] {
    let stale: PaneState['stale'];
    for (const change of this.changesSinceRead) stale = staleBy({ result, stale }, change) ?? stale;
    return stale;
  }

  private take(
    result: PaneResult,
    sheets: ReturnType<typeof sheetsIn>,
    lists: readonly PaneList[] | undefined,
    update: Update | undefined,
  ): void {
    const before = this.state.result;
    const moved = before !== undefined && differs(before, result);
    this.set({
      result,
      lists,
      ...sheets,
      readAt: this.options.clock(),
      stale: this.staleSinceRead(result),
      written: false,
      explanation: undefined,
      pointed: undefined,
      ...(hasLedgers(result) && { sample: undefined }),
      ...(moved && { previous: before }),
      update,
      seenProblems: withProblems(this.state.seenProblems, result),
    });
  }
}

function wantedIn({ language, sheetLanguage, books }: PaneState): Wanted {
  return { spoken: language, books, ...(sheetLanguage && { language: sheetLanguage }) };
}

const isSameWish = (one: Wanted, other: Wanted): boolean =>
  one.spoken === other.spoken && one.language === other.language && one.books === other.books;
