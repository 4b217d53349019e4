/** What the pane does: reads, calculates, previews, writes and takes back, one piece of work at a time, and tells the components what is so. */
import type { Language } from '../../language/words';
import type { CellEdit, SheetPlan, WritePlan } from '../../workbook/sheetPlan';
import type { CalculationApi, MappingProposal } from '../calculation/calculationApi';
import type { Caller } from '../calculation/workerCalls';
import type { FoundRange, PaneHost, TableRequest, Unsubscribe, WorkbookChange } from '../paneHost';
import type { PaneResult } from '../result/paneResult';
import { hasLedgers, isReachable, isSample, type PaneState, type Place, type Pointed } from './paneState';
import { differs, staleBy } from './freshness';
import { noticeOf, WorkingSession } from './workingSession';

const firstSample = 'demo';

export interface SessionOptions {
  readonly host: PaneHost;
  /** Starts a worker; a fresh one for each calculation. */
  readonly startCalculation: () => Caller<CalculationApi>;
  /** The time for "read at", as hours and minutes. */
  readonly clock: () => string;
  /** The language chosen before; the host's where absent. */
  readonly language?: Language;
}

export class PaneSession extends WorkingSession {
  private readonly ended: Unsubscribe[] = [];
  private calculation: Caller<CalculationApi> | undefined;
  private sampleCalculation: Caller<CalculationApi> | undefined;

  constructor(private readonly options: SessionOptions) {
    const { host } = options;
    super(host, {
      language: options.language ?? languageOf(host.language),
      theme: host.theme(),
      place: 'results',
      written: false,
      sheetsThere: false,
      filter: { severity: 'all', table: '' },
      openCauses: [],
    });
    this.ended.push(
      host.onTheme((theme) => this.set({ theme })),
      host.onChange((change) => this.noteChange(change)),
      host.onSelection((selected) => this.set({ selected })),
    );
  }

  /** Ends the workers and the subscriptions. */
  close(): void {
    this.cancel();
    for (const end of this.ended) end();
    this.calculation?.end();
    this.sampleCalculation?.end();
  }

  go(place: Place): void {
    this.set({ place, overlay: undefined });
  }

  speak(language: Language): void {
    this.set({ language });
    if (this.state.sample) void this.calculateSample();
    const shown = this.state.explanation;
    if (shown && shown.id >= 0) void this.explain(shown.id);
  }

  change(part: Pick<Partial<PaneState>, 'filter' | 'openCauses'>): void {
    this.set(part);
  }

  dismiss(): void {
    this.set({ notice: undefined });
  }

  leaveOverlay(): void {
    this.set({ overlay: undefined });
  }

  /** Reads the workbook and calculates; a workbook without ledgers is answered with the sample. */
  calculate(): Promise<void> {
    return this.work(
      'reading',
      true,
      async (signal, progress) => {
        const snapshot = await this.options.host.read(progress, signal);
        this.begin('calculating', true);
        const calculation = this.options.startCalculation();
        const cancelled = (): void => calculation.end();
        signal.addEventListener('abort', cancelled);
        try {
          const result = await calculation.call('assess', [snapshot, this.state.language], progress);
          this.calculation?.end();
          this.calculation = calculation;
          this.take(
            result,
            result.sheets.every(({ key, name }) =>
              snapshot.sheets.some((sheet) => sheet.ownKey === key && sheet.name === name),
            ),
          );
        } finally {
          signal.removeEventListener('abort', cancelled);
        }
        if (this.state.result && !hasLedgers(this.state.result)) await this.calculateSample();
      },
      () => this.state.result && this.set({ stale: { cells: this.state.stale?.cells ?? [], cancelled: true } }),
    );
  }

  /** Shows what writing the result sheets would do. */
  previewResults(): Promise<void> {
    return this.work('comparing', true, async (signal) => {
      if (!this.calculation) return;
      const plan: WritePlan = { sheets: await this.calculation.call('resultSheets', []), edits: [] };
      this.set({
        overlay: { kind: 'preview', pending: { plan, preview: await this.options.host.preview(plan, signal) } },
      });
    });
  }

  /** Shows what the repairs would change. */
  previewRepairs(edits: readonly CellEdit[]): Promise<void> {
    return this.work('comparing', true, async (signal) => {
      const plan: WritePlan = { sheets: [], edits };
      this.set({
        overlay: { kind: 'repair', edits, pending: { plan, preview: await this.options.host.preview(plan, signal) } },
      });
    });
  }

  /** Writes the plan that is shown; after repairs the workbook is calculated anew. */
  write(): Promise<void> {
    const { overlay } = this.state;
    if (!overlay || overlay.kind === 'map') return Promise.resolve();
    const { plan } = overlay.pending;
    return this.work('writing', true, async (signal, progress) => {
      const outcome = await this.options.host.write(plan, progress, signal);
      this.set({
        overlay: undefined,
        ...(plan.sheets.length > 0 && { outcome, written: true }),
        notice: { kind: 'written', outcome, sheets: plan.sheets.length, edits: plan.edits.length },
      });
    }).then(() =>
      plan.edits.length > 0 && this.state.notice?.kind === 'written' ? this.calculateKeepingNotice() : undefined,
    );
  }

  /** Takes back the last write, and calculates anew where ledger cells were changed with it. */
  revert(): Promise<void> {
    const edits = this.state.restore?.edits ?? 0;
    return this.work('reverting', false, async (_signal, progress) => {
      await this.options.host.revert(progress);
      this.set({ notice: { kind: 'reverted' }, written: false, outcome: undefined, overlay: undefined });
    }).then(() => (edits > 0 ? this.calculateKeepingNotice() : undefined));
  }

  /** Puts a sample into the workbook. */
  insertSample(name: string = firstSample): Promise<void> {
    return this.insert((calculation) => calculation.call('sample', [name, this.state.language]));
  }

  /** Puts empty ledgers into the workbook: all, or those of the tables named. */
  insertLedgers(tables: readonly string[] = []): Promise<void> {
    return this.insert((calculation) => calculation.call('templates', [this.state.language, tables]));
  }

  /** Looks for lists that are no tables yet. */
  findRanges(): Promise<void> {
    return this.work('looking', true, async (signal) => {
      this.set({ overlay: { kind: 'map', ranges: await this.options.host.findRanges(signal) } });
    });
  }

  /** Which ledger a list most likely is. */
  propose(
    range: FoundRange,
    chosen: { readonly table?: string; readonly headerLine?: number },
  ): Promise<MappingProposal> {
    return this.anyCalculation().call('propose', [range, this.state.language, chosen]);
  }

  makeTable(request: TableRequest): Promise<void> {
    return this.work('writing', false, async () => {
      await this.options.host.makeTable(request);
      this.set({ overlay: undefined });
    }).then(() => (this.state.notice ? undefined : this.calculate()));
  }

  /** Points at a figure: its cell is selected where it is written. */
  async point(pointed: Pointed): Promise<void> {
    this.set({ pointed });
    if (pointed.figure.cell !== undefined) await this.select(pointed.figure.cell);
  }

  unpoint(): void {
    this.set({ pointed: undefined });
  }

  /** Selects a cell of the workbook; does nothing where it is not there, as while the sample is shown or before the result sheets are written. */
  async select(cell: string): Promise<void> {
    if (!isReachable(this.state, cell)) return;
    try {
      await this.options.host.select(cell);
    } catch (error) {
      this.set({ notice: noticeOf(error) });
    }
  }

  /** One step of an explanation. */
  async explanationOf(id: number): Promise<PaneState['explanation']> {
    return this.shownCalculation()?.call('explainFigure', [id, this.state.language]);
  }

  /** Shows in Audit how a figure came about. */
  async explain(id: number, title: string = this.state.explained ?? ''): Promise<void> {
    const explanation = await this.explanationOf(id);
    if (explanation)
      this.set({
        explanation,
        explained: title,
        pointed: undefined,
        unexplained: undefined,
        place: 'audit',
        overlay: undefined,
      });
  }

  /** Explains the selected cell, or says that nothing is known of it. */
  async explainSelection(): Promise<void> {
    const cell = await this.options.host.selectedCell();
    if (cell === undefined) return;
    const explanation = await this.shownCalculation()?.call('explainCell', [cell, this.state.language]);
    this.set({ selected: cell, explanation, explained: cell, unexplained: explanation ? undefined : cell });
  }

  private shownCalculation(): Caller<CalculationApi> | undefined {
    return isSample(this.state) ? this.sampleCalculation : this.calculation;
  }

  private insert(sheetsOf: (calculation: Caller<CalculationApi>) => Promise<readonly SheetPlan[]>): Promise<void> {
    return this.work('inserting', true, async (signal, progress) => {
      const sheets = await sheetsOf(this.anyCalculation());
      await this.options.host.insert(sheets, progress, signal);
      this.set({ notice: { kind: 'inserted', sheets: sheets.length }, overlay: undefined });
    }).then(() => (this.state.notice?.kind === 'inserted' ? this.calculateKeepingNotice() : undefined));
  }

  private anyCalculation(): Caller<CalculationApi> {
    return this.calculation ?? this.sampleCalculation ?? (this.sampleCalculation = this.options.startCalculation());
  }

  private async calculateSample(): Promise<void> {
    this.sampleCalculation ??= this.options.startCalculation();
    this.set({ sample: await this.sampleCalculation.call('assessSample', [firstSample, this.state.language]) });
  }

  private calculateKeepingNotice(): Promise<void> {
    const { notice } = this.state;
    return this.calculate().then(() => (this.state.notice === undefined && notice ? this.set({ notice }) : undefined));
  }

  private take(result: PaneResult, sheetsThere: boolean): void {
    const before = this.state.result;
    const moved = before !== undefined && differs(before, result);
    this.set({
      result,
      sheetsThere,
      readAt: this.options.clock(),
      stale: undefined,
      written: false,
      explanation: undefined,
      pointed: undefined,
      ...(moved && { previous: before }),
    });
  }

  private noteChange(change: WorkbookChange): void {
    const stale = staleBy(this.state, change);
    if (stale) this.set({ stale });
  }
}

function languageOf(tag: string): Language {
  return /^zh/i.test(tag) ? 'zh-CN' : 'en';
}
