/** A workbook for the pane without any file: ledgers as sheets of a sample, every call noted. */
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { snapshotOfSheets } from '../../src/pane/calculation/sampleSnapshot';
import {
  type DoneStep,
  type Host,
  HostError,
  type HostTheme,
  type Progress,
  type WorkbookChange,
  type WriteOutcome,
  type WritePreview,
} from '../../src/workbook/host';
import { cellAddress, columnNumber } from '../../src/workbook/address';
import type { CellEdit, CellValue, PlannedCell, SheetPlan, WritePlan } from '../../src/workbook/sheetPlan';
import type { SheetValues } from '../../src/workbook/sheetValues';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

export class FakeHost implements Host {
  readonly kind = 'excel';
  readonly calls: string[] = [];
  /** The next call of this name is refused with it. */
  refusal: { readonly call: string; readonly error: Error } | undefined;
  /** Reading waits for this. */
  reading: Promise<void> = Promise.resolve();
  /** What the next write reads back. */
  outcome: WriteOutcome = { cells: 10, compared: 8, differs: 0, differing: [] };
  private done: readonly { readonly step: DoneStep; readonly before: readonly SheetPlan[] }[] = [];
  private changes: ((change: WorkbookChange) => void)[] = [];
  private selections: ((cell: string) => void)[] = [];
  private themes: ((theme: HostTheme) => void)[] = [];
  private selected: string | undefined;

  constructor(
    public sheets: readonly SheetPlan[],
    readonly language = 'en-US',
    private shownTheme: HostTheme = 'light',
  ) {}

  theme = (): HostTheme => this.shownTheme;
  onTheme = (listener: (theme: HostTheme) => void) => this.listen(this.themes, listener);
  onChange = (listener: (change: WorkbookChange) => void) => this.listen(this.changes, listener);
  onSelection = (listener: (cell: string) => void) => this.listen(this.selections, listener);

  /** As if Excel's theme changed. */
  changeTheme(theme: HostTheme): void {
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

  async readSheets(): Promise<readonly SheetValues[]> {
    this.note('readSheets');
    return this.sheets
      .filter(({ key }) => key === undefined)
      .map(({ name, rows, tables = [] }) => ({
        name,
        rows: rows.map((row) => row.map((cell) => cell?.value ?? null)),
        tables: tables.map(({ headers, ...table }) => ({ ...table, columnCount: headers.length, totalsRows: 0 })),
      }));
  }

  async file(_progress: Progress, signal: AbortSignal): Promise<Uint8Array> {
    this.note('file');
    await this.reading;
    if (signal.aborted) throw new HostError('cancelled');
    const book = openXlsx(newXlsx(this.sheets.filter(({ key }) => key === undefined)));
    return writeXlsx(book, { sheets: this.sheets.filter(({ key }) => key !== undefined), edits: [] });
  }

  async insert(sheets: readonly SheetPlan[]): Promise<void> {
    this.note('insert');
    this.add({ kind: 'sheets', places: sheets.map(({ name }) => name) });
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
      edits: plan.edits.filter((edit) => this.holds(edit)),
      stale: plan.edits
        .filter((edit) => !this.holds(edit))
        .map((edit) => ({
          cell: cellAddress(edit.row, edit.column),
          expected: edit.before,
          found: this.valueAt(edit),
        })),
    };
  }

  async write(plan: WritePlan, progress: Progress): ReturnType<Host['write']> {
    this.note('write');
    progress('writing', 0.9);
    this.add(
      plan.sheets.length > 0
        ? { kind: 'results', places: plan.sheets.map(({ name }) => name) }
        : { kind: 'repairs', places: plan.edits.map((edit) => `${edit.sheet}!${cellAddress(edit.row, edit.column)}`) },
    );
    const others = this.sheets.filter((sheet) => plan.sheets.every(({ key }) => key !== sheet.key));
    this.sheets = [...(plan.sheets.length > 0 ? others : this.sheets), ...plan.sheets].map((sheet) =>
      edited(sheet, plan.edits),
    );
    return this.outcome;
  }

  steps(): readonly DoneStep[] {
    return this.done.map(({ step }) => step);
  }

  isUnsaved(): boolean {
    return false;
  }

  /** As if someone typed into a cell, without an event that tells it. */
  type(sheet: string, address: string, value: CellValue): void {
    const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const edit = { sheet, row: Number(digits), column: columnNumber(letters), before: null, after: value };
    this.sheets = this.sheets.map((one) => edited(one, [edit]));
  }

  async revert(): Promise<void> {
    this.note('revert');
    this.sheets = this.done.at(-1)?.before ?? this.sheets;
    this.done = this.done.slice(0, -1);
  }

  async select(cell: string): Promise<void> {
    this.note(`select ${cell}`);
    this.selected = cell;
  }

  async selectedCell(): Promise<string | undefined> {
    return this.selected;
  }

  private valueAt({ sheet, row, column }: CellEdit): CellValue {
    return this.sheets.find(({ name }) => name === sheet)?.rows[row - 1]?.[column - 1]?.value ?? null;
  }

  private holds(edit: CellEdit): boolean {
    return String(this.valueAt(edit) ?? '') === String(edit.before ?? '');
  }

  private add(step: DoneStep): void {
    this.done = [...this.done, { step, before: this.sheets }];
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
  // A table grows with rows below it.
  const width = Math.max(...sheet.rows.map(({ length }) => length));
  const last = Math.max(sheet.rows.length, ...[...own.values()].map(({ row }) => row));
  const rows = Array.from(
    { length: last },
    (_, row) => sheet.rows[row] ?? Array.from({ length: width }, () => undefined),
  );
  return {
    ...sheet,
    tables: (sheet.tables ?? []).map((table) => ({
      ...table,
      rowCount: Math.max(table.rowCount, last - table.headerRow),
    })),
    rows: rows.map((cells, row) =>
      cells.map((cell, column): PlannedCell | undefined => {
        const edit = own.get(cellAddress(row + 1, column + 1));
        return edit ? { ...cell, value: edit.after } : cell;
      }),
    ),
  };
}
