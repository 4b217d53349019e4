/** The pane's host over a workbook in memory: everything happens in the workbook's worker, nothing leaves the browser. */
import type { Caller } from '../pane/calculation/workerCalls';
import type { PaneHost, PaneTheme, RestorePoint, Unsubscribe, WorkbookChange, WritePreview } from '../pane/paneHost';
import { HostError } from '../workbook/host';
import type { SheetPlan, WritePlan } from '../workbook/sheetPlan';
import type { BookApi } from './bookApi';

/** Where the browser's wishes come from; apart, so that tests can give their own. */
export interface BrowserWishes {
  readonly language: string;
  theme(): PaneTheme;
  onTheme(listener: (theme: PaneTheme) => void): Unsubscribe;
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

export class WorkbenchHost implements PaneHost {
  readonly kind = 'workbench';
  readonly language: string;
  readonly theme: PaneHost['theme'];
  readonly onTheme: PaneHost['onTheme'];
  private readonly changes = new Listeners<WorkbookChange>();
  private readonly selections = new Listeners<string>();
  private readonly selects = new Listeners<string>();
  private readonly books = new Listeners<void>();
  private selected: string | undefined;
  private restore: RestorePoint | undefined;
  private previewed: string | undefined;

  constructor(
    private readonly book: Caller<BookApi>,
    wishes: BrowserWishes,
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

  async open(bytes: Uint8Array): Promise<void> {
    await this.book.call('open', [bytes]);
    this.startAnew();
  }

  async create(sheets: readonly SheetPlan[]): Promise<void> {
    await this.book.call('create', [sheets]);
    this.startAnew();
  }

  /** Says that a person selected a cell in the grid. */
  noteSelection(cell: string): void {
    this.selected = cell;
    this.selections.tell(cell);
  }

  async read(
    progress: (step: string, done: number) => void,
    signal: AbortSignal,
  ): Promise<Awaited<ReturnType<PaneHost['read']>>> {
    const snapshot = await this.book.call('snapshot', [], progress);
    refuseCancelled(signal);
    return snapshot;
  }

  findRanges(): ReturnType<PaneHost['findRanges']> {
    return this.book.call('ranges', []);
  }

  async makeTable(request: Parameters<PaneHost['makeTable']>[0]): Promise<void> {
    await this.book.call('makeTable', [request]);
    this.wrote({ sheets: [request.sheet], edits: 1 });
  }

  async insert(
    sheets: readonly SheetPlan[],
    progress: (step: string, done: number) => void,
    signal: AbortSignal,
  ): Promise<void> {
    refuseCancelled(signal);
    await this.book.call('insert', [sheets], progress);
    this.wrote({ sheets: sheets.map(({ name }) => name), edits: 0 });
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
  ): ReturnType<PaneHost['write']> {
    refuseCancelled(signal);
    const preview = await this.book.call('preview', [plan]);
    if (this.previewed !== JSON.stringify(preview.edits)) throw new HostError('changed-meanwhile');
    refuseCancelled(signal);
    await this.book.call('write', [{ ...plan, edits: preview.edits }], progress);
    this.wrote({ sheets: plan.sheets.map(({ name }) => name), edits: preview.edits.length });
    return { cells: preview.sheets.reduce((sum, sheet) => sum + sheet.cells, 0), compared: 0, differing: [] };
  }

  restorePoint(): RestorePoint | undefined {
    return this.restore;
  }

  async revert(): Promise<void> {
    await this.book.call('revert', []);
    this.restore = undefined;
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

  private wrote(restore: RestorePoint): void {
    this.restore = restore;
    this.books.tell();
  }

  private startAnew(): void {
    this.restore = undefined;
    this.selected = undefined;
    this.books.tell();
  }
}

function refuseCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError('cancelled');
}
