/** A workbook for the pane without any file: ledgers as sheets of a sample, every call noted. */
import { snapshotOfSheets } from '../../src/pane/calculation/sampleSnapshot';
import type {
  FoundRange,
  PaneHost,
  PaneTheme,
  RestorePoint,
  TableRequest,
  WorkbookChange,
  WritePreview,
} from '../../src/pane/paneHost';
import { HostError, type Progress } from '../../src/workbook/host';
import { cellAddress } from '../../src/workbook/address';
import type { CellEdit, PlannedCell, SheetPlan, WritePlan } from '../../src/workbook/sheetPlan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

export class FakeHost implements PaneHost {
  readonly kind = 'excel';
  readonly calls: string[] = [];
  ranges: readonly FoundRange[] = [];
  /** The next call of this name is refused with it. */
  refusal: { readonly call: string; readonly error: Error } | undefined;
  /** Reading waits for this. */
  reading: Promise<void> = Promise.resolve();
  private before: readonly SheetPlan[] | undefined;
  private changes: ((change: WorkbookChange) => void)[] = [];
  private selections: ((cell: string) => void)[] = [];
  private themes: ((theme: PaneTheme) => void)[] = [];
  private selected: string | undefined;

  constructor(
    public sheets: readonly SheetPlan[],
    readonly language = 'en-US',
    private shownTheme: PaneTheme = 'light',
  ) {}

  theme = (): PaneTheme => this.shownTheme;
  onTheme = (listener: (theme: PaneTheme) => void) => this.listen(this.themes, listener);
  onChange = (listener: (change: WorkbookChange) => void) => this.listen(this.changes, listener);
  onSelection = (listener: (cell: string) => void) => this.listen(this.selections, listener);

  /** As if Excel's theme changed. */
  changeTheme(theme: PaneTheme): void {
    this.shownTheme = theme;
    for (const tell of this.themes) tell(theme);
  }

  /** As if someone changed a cell. */
  changeCell(change: WorkbookChange): void {
    for (const tell of this.changes) tell(change);
  }

  /** As if a person selected a cell. */
  selectByHand(cell: string): void {
    this.selected = cell;
    for (const tell of this.selections) tell(cell);
  }

  async read(progress: Progress, signal: AbortSignal): Promise<WorkbookSnapshot> {
    this.note('read');
    progress('reading', 0.5);
    await this.reading;
    if (signal.aborted) throw new HostError('cancelled');
    return snapshotOfSheets(this.sheets);
  }

  async findRanges(): Promise<readonly FoundRange[]> {
    this.note('findRanges');
    return this.ranges;
  }

  async makeTable(request: TableRequest): Promise<void> {
    this.note(`makeTable ${request.name}`);
  }

  async insert(sheets: readonly SheetPlan[]): Promise<void> {
    this.note('insert');
    this.before = this.sheets;
    this.sheets = [...this.sheets, ...sheets];
  }

  async preview(plan: WritePlan): Promise<WritePreview> {
    this.note('preview');
    return {
      sheets: plan.sheets.map((sheet) => ({
        name: sheet.name,
        cells: sheet.rows.flat().length,
        formulas: 0,
        replaces: false,
        changed: [],
      })),
      removed: [],
      edits: plan.edits,
      stale: [],
    };
  }

  async write(plan: WritePlan, progress: Progress): ReturnType<PaneHost['write']> {
    this.note('write');
    progress('writing', 0.9);
    this.before = this.sheets;
    this.sheets = this.sheets.map((sheet) => edited(sheet, plan.edits));
    return { cells: 10, compared: 8, differing: [] };
  }

  restorePoint(): RestorePoint | undefined {
    return this.before && { sheets: [], edits: 1 };
  }

  async revert(): Promise<void> {
    this.note('revert');
    this.sheets = this.before ?? this.sheets;
    this.before = undefined;
  }

  async select(cell: string): Promise<void> {
    this.note(`select ${cell}`);
    this.selected = cell;
  }

  async selectedCell(): Promise<string | undefined> {
    return this.selected;
  }

  private note(call: string): void {
    this.calls.push(call);
    const { refusal } = this;
    if (refusal?.call !== call) return;
    this.refusal = undefined;
    throw refusal.error;
  }

  private listen<Told>(all: ((told: Told) => void)[], listener: (told: Told) => void): () => void {
    all.push(listener);
    return () => void all.splice(all.indexOf(listener), 1);
  }
}

function edited(sheet: SheetPlan, edits: readonly CellEdit[]): SheetPlan {
  const own = new Map(
    edits.filter((edit) => edit.sheet === sheet.name).map((edit) => [cellAddress(edit.row, edit.column), edit]),
  );
  if (own.size === 0) return sheet;
  return {
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells.map((cell, column): PlannedCell | undefined => {
        const edit = own.get(cellAddress(row + 1, column + 1));
        return edit ? { ...cell, value: edit.after } : cell;
      }),
    ),
  };
}
