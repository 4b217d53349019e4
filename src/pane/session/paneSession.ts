/** What the pane does: goes to places, previews, writes and takes back, one piece of work at a time, and tells the components what is so. */
import { defaultLanguage, languageTagged, type Language } from '../../languages';
import type { MoveRefusal } from '../../model/certificates/moveCertificate';
import type { Unsubscribe } from '../../workbook/host';
import { cellAddress } from '../../workbook/address';
import type { CellEdit, WritePlan } from '../../workbook/sheetPlan';
import type { AuditWork } from '../result/auditWork';
import type { SessionOptions } from './calculatingSession';
import { noticeOf } from './workingSession';
import type { PaneState, Pending, Place } from './paneState';
import { VerifyingSession } from './verifyingSession';

export class PaneSession extends VerifyingSession {
  private readonly ended: Unsubscribe[] = [];

  constructor(options: SessionOptions) {
    const { host } = options;
    super(options, {
      language: options.language ?? languageTagged(host.language) ?? defaultLanguage,
      theme: host.theme(),
      place: 'results',
      written: false,
      sheetsThere: false,
      isHalfWritten: false,
      isSealed: false,
      isSampleBook: options.isSampleBook ?? false,
      books: [],
      steps: host.steps(),
      stepTimes: host.steps().map(() => options.clock()),
      isUnsaved: host.isUnsaved(),
      filter: { severity: 'all', table: '' },
      shown: { order: { by: 'value', isDescending: true }, search: '' },
      seenProblems: new Set(),
      openCauses: [],
    });
    this.ended.push(
      host.onTheme((theme) => this.set({ theme })),
      host.onChange((change) => this.noteChange(change)),
      host.onSelection((selected) => void this.follow(selected)),
    );
  }

  /** Ends the workers and the subscriptions. */
  override close(): void {
    super.close();
    for (const end of this.ended) end();
  }

  go(place: Place): void {
    this.set({ place, overlay: undefined });
  }

  /** Speaks another language; what the workers say is asked for again. */
  async speak(language: Language): Promise<void> {
    this.set({ language });
    if (this.state.sample) await this.asked(() => this.calculateSample());
    await this.viewImport();
    const shown = this.state.explanation;
    if (shown && shown.id >= 0) await this.explain(shown.id);
    const { compared } = this.state;
    if (compared) await this.compareWith(compared.file);
  }

  change(part: Pick<Partial<PaneState>, 'filter' | 'openCauses' | 'shown'>): void {
    this.set(part);
  }

  /** Shows one finding alone, and its cell. */
  showProblem(problem: number, cell: string | undefined): void {
    this.set({ problem });
    if (cell !== undefined) void this.select(cell);
  }

  leaveProblems(): void {
    this.set({ problem: undefined });
  }

  /** Says why something that the person did elsewhere was refused. */
  refuse(error: unknown): void {
    this.set({ notice: noticeOf(error) });
  }

  dismissUpdate(): void {
    this.set({ update: undefined });
  }

  dismiss(): void {
    this.set({ notice: undefined });
  }

  leaveOverlay(): void {
    this.set({ overlay: undefined });
  }

  /** Shows what writing the result sheets would do, calculated from the workbook as it is now. */
  previewResults(): Promise<void> {
    return this.work('reading', true, async (signal, progress) => {
      await this.refresh(signal, progress);
      await this.showPreview(signal);
    });
  }

  /** Shows what writing would do with the sheets in this language, whatever the workbook's own setting is. */
  writeSheetsIn(language: Language): Promise<void> {
    this.set({ sheetLanguage: language });
    return this.previewResults();
  }

  /** Shows what the repairs would change. */
  previewRepairs(edits: readonly CellEdit[]): Promise<void> {
    return this.work('comparing', true, async (signal) => {
      this.set({ overlay: { kind: 'repair', edits, pending: await this.pending({ sheets: [], edits }, signal) } });
    });
  }

  /** Shows what the closing stocks of the year before fill of the blank opening values; asked once. */
  fillOpening(): Promise<void> {
    const { edits = [] } = this.state.opening ?? {};
    this.set({ opening: undefined });
    return this.previewRepairs(edits);
  }

  /** Writes the plan that is shown. Result sheets of a workbook that changed since are shown anew instead; after repairs the workbook is calculated anew. */
  async write(): Promise<void> {
    const { overlay } = this.state;
    if (!overlay || overlay.kind === 'import') return;
    await (overlay.kind === 'preview' ? this.writeResults(overlay.pending) : this.writeRepairs(overlay.pending));
  }

  /** Changes these cells at once, as their change was shown beside them; shows it anew where one of them holds something else by now. */
  async fix(edits: readonly CellEdit[]): Promise<void> {
    let ready: Pending | undefined;
    await this.work('comparing', true, async (signal) => {
      const pending = await this.pending({ sheets: [], edits }, signal);
      if (pending.preview.stale.length > 0) this.set({ overlay: { kind: 'repair', edits, pending } });
      else ready = pending;
    });
    if (ready) await this.writeRepairs(ready);
  }

  /** Takes back the last step, and calculates anew where it had changed ledgers. */
  revert(): Promise<void> {
    return this.revertTo(this.state.steps.length - 1);
  }

  /** Writes into the workbook why the finding at this position is left as it is. */
  async leaveAsItIs(finding: number, reason: string): Promise<void> {
    const plan = await this.asked(async () => this.worker?.call('reasonPlan', [finding, reason, this.state.language]));
    if (!plan) return;
    if (plan.sheets.length > 0) await this.insert(() => Promise.resolve(plan.sheets));
    else await this.fix(plan.edits);
  }

  /** Shows what gives a certificate, or so much of it, to another invoice; says why where that cannot be done. */
  async moveCertificate(cell: string, volume: string, invoice: string): Promise<MoveRefusal | undefined> {
    const made = await this.asked(async () =>
      this.worker?.call('moveCertificate', [cell, { volume, invoice }, this.state.language]),
    );
    if (typeof made === 'string') return made;
    if (made) await this.previewRepairs(made);
    return undefined;
  }

  /** Takes back the step at this position and all after it, the last first. */
  async revertTo(position: number): Promise<void> {
    const step = this.state.steps[position];
    if (!step) return;
    const { host } = this.options;
    await this.work('reverting', false, async (_signal, progress) => {
      while (host.steps().length > position) await host.revert(progress);
      this.set({
        notice: { kind: 'reverted', step, remaining: position },
        written: false,
        outcome: undefined,
        overlay: undefined,
      });
    });
    if (this.state.notice?.kind === 'reverted')
      await this.keepingNotice(() =>
        this.work('reading', true, async (...watch) => void (await this.refresh(...watch))),
      );
  }

  /** Whether the workbook can be given out as a file from here. */
  get canDownload(): boolean {
    return this.options.host.download !== undefined;
  }

  /** Gives the workbook out as a file. */
  download(): Promise<void> {
    return this.work('downloading', false, async () => this.options.host.download?.());
  }

  /** Puts a sample into the workbook. */
  insertSample(): Promise<void> {
    return this.insert((calculation) => calculation.call('sample', ['demo', this.state.language]));
  }

  /** Puts empty ledgers into the workbook: all, or those of the tables named. */
  insertLedgers(tables: readonly string[] = []): Promise<void> {
    return this.insert((calculation) => calculation.call('templates', [this.state.language, tables]));
  }

  /** Puts the sheets of an audit into the workbook: rows to vouch, what is to be judged, and what they say of all emissions. */
  insertVouching(): Promise<void> {
    return this.insert((calculation) => calculation.call('auditSheets', [this.state.language]));
  }

  /** The audit in the workbook with what was typed into it since it was read; nothing where there is none. */
  auditWork(typed: readonly CellEdit[]): Promise<AuditWork | undefined> {
    return this.asked(async () => this.worker?.call('auditWork', [typed, this.state.language]));
  }

  /** Types into sheets from which nothing is calculated; says whether it was done. Where a cell holds something else by now, the workbook is read anew instead. */
  async type(edits: readonly CellEdit[]): Promise<boolean> {
    const plan: WritePlan = { sheets: [], edits };
    let isTyped = false;
    let isStale = false;
    await this.work('writing', false, async (signal, progress) => {
      isStale = (await this.options.host.preview(plan, signal)).stale.length > 0;
      if (isStale) return;
      await this.options.host.write(plan, progress, signal);
      isTyped = true;
    });
    if (isStale) await this.calculate();
    return isTyped;
  }

  private async writeResults({ plan }: Pending): Promise<void> {
    await this.work('reading', true, async (signal, progress) => {
      if (await this.refresh(signal, progress)) {
        await this.showPreview(signal);
        this.set({ notice: { kind: 'changed' } });
        return;
      }
      this.begin('writing', true);
      const outcome = await this.options.host.write(plan, progress, signal);
      this.set({
        overlay: undefined,
        outcome,
        written: true,
        isHalfWritten: false,
        isSealed: plan.sheets.some(({ key }) => key === 'seal'),
        notice: { kind: 'written', outcome, sheets: plan.sheets.length, edits: 0 },
      });
    });
    if (this.state.notice?.kind === 'written') await this.openResults();
  }

  /** Shows the first result sheet in the workbook. */
  async openResults(): Promise<void> {
    const [first] = this.state.result?.sheets ?? [];
    if (first) await this.select(`${first.name}!A1`);
  }

  private async writeRepairs({ plan }: Pending): Promise<void> {
    await this.work('writing', true, async (signal, progress) => {
      const outcome = await this.options.host.write(plan, progress, signal);
      this.set({
        overlay: undefined,
        notice: { kind: 'written', outcome, sheets: 0, edits: plan.edits.length },
      });
    });
    if (this.state.notice?.kind !== 'written') return;
    await this.keepingNotice(() => this.calculate());
    const [edit] = plan.edits;
    if (edit) await this.select(`${edit.sheet}!${cellAddress(edit.row, edit.column)}`);
  }

  private async showPreview(signal: AbortSignal): Promise<void> {
    if (!this.worker) return;
    this.begin('comparing', true);
    const plan: WritePlan = { sheets: await this.worker.call('resultSheets', []), edits: [] };
    this.set({ overlay: { kind: 'preview', pending: await this.pending(plan, signal) } });
  }

  private async pending(plan: WritePlan, signal: AbortSignal): Promise<Pending> {
    return { plan, preview: await this.options.host.preview(plan, signal) };
  }
}
