/** The pane's host over a workbook in memory: everything happens in the workbook's worker, nothing leaves the browser. */
import type { Caller } from '../pane/calculation/workerCalls';
import {
  type DoneStep,
  type Host,
  HostError,
  type HostTheme,
  type Progress,
  type Unsubscribe,
  type WorkbookChange,
  type WritePreview,
} from '../workbook/host';
import { cellAddress } from '../workbook/address';
import type { CellEdit, SheetPlan, WritePlan } from '../workbook/sheetPlan';
import type { TypedText } from './typedCells';
import type { BookApi } from './bookApi';

/** Where the browser's wishes come from; apart, so that tests can give their own. */
export interface BrowserWishes {
  readonly language: string;
  theme(): HostTheme;
  onTheme(listener: (theme: HostTheme) => void): Unsubscribe;
}

class Listeners<Told> {
  private readonly all = new Set<(told: Told) => void>();

  readonly add = (listener: (told: Told) => void): Unsubscribe => {
    this.all.add(listener);
    return () => void this.all.delete(listener);
  };

  tell(told: Told): void {
    for (const listener of this.all) listener(told);
  }
}

export class WorkbenchHost implements Host {
  readonly kind = 'workbench';
  readonly language: string;
  readonly theme: Host['theme'];
  readonly onTheme: Host['onTheme'];
  private readonly changes = new Listeners<WorkbookChange>();
  private readonly selections = new Listeners<string>();
  private readonly selects = new Listeners<string>();
  private readonly books = new Listeners<void>();
  private selected: string | undefined;
  private previewed: string | undefined;
  private done: readonly Done[] = [];
  /** Which state of the workbook it is; a step back comes to the state before. */
  private version = 0;
  private latest = 0;
  private givenOut = 0;
  /** Changes that were asked for and are not done yet. */
  private underWay = 0;

  constructor(
    readonly book: Caller<BookApi>,
    wishes: BrowserWishes,
    private readonly save: (bytes: Uint8Array) => void,
  ) {
    this.language = wishes.language;
    this.theme = () => wishes.theme();
    this.onTheme = (listener) => wishes.onTheme(listener);
  }

  readonly onChange = this.changes.add;
  readonly onSelection = this.selections.add;
  /** Told when the pane asks for a cell to be shown. */
  readonly onShow = this.selects.add;
  /** Told when the cells of the workbook may have changed. */
  readonly onBook = this.books.add;

  async open(bytes: Uint8Array, progress?: Progress): Promise<void> {
    await this.book.call('open', [bytes], progress);
    this.startAnew();
  }

  async openText(name: string, bytes: Uint8Array, progress?: Progress): Promise<void> {
    await this.book.call('openText', [name, bytes], progress);
    this.startAnew();
  }

  async create(sheets: readonly SheetPlan[]): Promise<void> {
    await this.book.call('create', [sheets]);
    this.startAnew();
  }

  /** Gives the workbook out as it is; from then on it is not unsaved until it changes. */
  readonly download = async (): Promise<void> => {
    const { version } = this;
    this.save(await this.book.call('bytes', []));
    this.givenOut = version;
  };

  /** True too while a change is under way: whoever leaves then would lose it. */
  isUnsaved(): boolean {
    return this.underWay > 0 || this.version !== this.givenOut;
  }

  /** Says that a person selected a cell in the grid. */
  noteSelection(cell: string): void {
    this.selected = cell;
    this.selections.tell(cell);
  }

  async read(
    progress: (step: string, done: number) => void,
    signal: AbortSignal,
  ): Promise<Awaited<ReturnType<Host['read']>>> {
    const sheets = await this.book.call('read', [], progress);
    refuseCancelled(signal);
    return { sheets, sendTo: (port) => this.send(port) };
  }

  /** A workbook that is being left is sent to nobody. */
  private send(port: MessagePort): void {
    this.book.call('sendRead', [port]).catch(() => undefined);
  }

  async readSheets(progress: Progress, signal: AbortSignal): ReturnType<Host['readSheets']> {
    const sheets = await this.book.call('values', [], progress);
    refuseCancelled(signal);
    return sheets;
  }

  async file(_progress: Progress, signal: AbortSignal): Promise<Uint8Array> {
    const bytes = await this.book.call('bytes', []);
    refuseCancelled(signal);
    return bytes;
  }

  async insert(
    sheets: readonly SheetPlan[],
    progress: (step: string, done: number) => void,
    signal: AbortSignal,
  ): Promise<void> {
    refuseCancelled(signal);
    const kept = await this.changing(this.book.call('insert', [sheets], progress));
    this.wrote({ kind: 'sheets', places: sheets.map(({ name }) => name) }, kept);
  }

  async preview(plan: WritePlan, signal: AbortSignal): Promise<WritePreview> {
    const preview = await this.book.call('preview', [plan]);
    refuseCancelled(signal);
    this.previewed = JSON.stringify(preview.edits);
    return preview;
  }

  async write(
    plan: WritePlan,
    progress: (step: string, done: number) => void,
    signal: AbortSignal,
  ): ReturnType<Host['write']> {
    refuseCancelled(signal);
    const preview = await this.book.call('preview', [plan]);
    if (this.previewed !== JSON.stringify(preview.edits)) throw new HostError('changed-meanwhile');
    refuseCancelled(signal);
    const kept = await this.changing(this.book.call('write', [{ ...plan, edits: preview.edits }], progress));
    this.wrote(stepOf(plan, preview), kept);
    const cells = preview.sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
    return { cells, compared: 0, differs: 0, differing: [] };
  }

  /** Puts what a person typed or pasted into the cells, as one step; the cells that changed. */
  async type(sheet: string, typed: readonly TypedText[]): Promise<readonly CellEdit[]> {
    const { edits, kept } = await this.changing(this.book.call('type', [sheet, typed]));
    const places = edits.map(({ row, column }) => `${sheet}!${cellAddress(row, column)}`);
    if (edits.length === 0) return edits;
    this.wrote({ kind: 'typed', places }, kept);
    const [first] = edits;
    if (first) this.changes.tell({ sheet, address: cellAddress(first.row, first.column) });
    return edits;
  }

  steps(): readonly DoneStep[] {
    return this.done.map(({ step }) => step);
  }

  async revert(): Promise<void> {
    const last = this.done.at(-1);
    if (!last) return;
    await this.changing(this.book.call('revert', []));
    this.done = this.done.slice(0, -1);
    this.version = last.before;
    this.books.tell();
  }

  async select(cell: string): Promise<void> {
    const sheet = cell.slice(0, cell.lastIndexOf('!'));
    if (!(await this.book.call('sheets', [])).some(({ name }) => name === sheet))
      throw new HostError('not-found', { sheet });
    this.selected = cell;
    this.selects.tell(cell);
  }

  async selectedCell(): Promise<string | undefined> {
    return this.selected;
  }

  private async changing<Answer>(change: Promise<Answer>): Promise<Answer> {
    this.underWay += 1;
    try {
      return await change;
    } finally {
      this.underWay -= 1;
    }
  }

  /** `kept` is how many steps the workbook's worker can take back. */
  private wrote(step: DoneStep, kept: number): void {
    this.done = [...this.done, { step, before: this.version }].slice(-kept);
    this.latest += 1;
    this.version = this.latest;
    this.books.tell();
  }

  private startAnew(): void {
    this.done = [];
    this.latest += 1;
    this.version = this.latest;
    this.givenOut = this.latest;
    this.selected = undefined;
    this.books.tell();
  }
}

interface Done {
  readonly step: DoneStep;
  /** The state of the workbook before it. */
  readonly before: number;
}

function stepOf({ sheets }: WritePlan, { edits }: WritePreview): DoneStep {
  return sheets.length > 0
    ? { kind: 'results', places: sheets.map(({ name }) => name) }
    : { kind: 'repairs', places: edits.map((edit) => `${edit.sheet}!${cellAddress(edit.row, edit.column)}`) };
}

function refuseCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError('cancelled');
}
