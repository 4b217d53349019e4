/** The open workbook of the test host: sheets, tables, names, calculation and what happened to them. */
import { Calculator } from '../formulas/calculator';
import type { FormulaEngine } from '../formulas/formulaEngine';
import { deleteSheetIn, renameSheetIn, type CellShift } from '../formulas/formulaTokens';
import { cellArea, cellKey, columnOfKey, intersection, rowOfKey, type Area } from './area';
import type { Cell } from './cell';
import { DefinedName } from './definedName';
import { Sheet } from './sheet';
import type { TableModel } from './table';

/** Something that Excel tells add-ins about. `by` says who did it. */
export type WorkbookEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly change: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'CellInserted' | 'CellDeleted';
      readonly by: Author;
      readonly before?: unknown;
      readonly after?: unknown;
    }
  | { readonly kind: 'formatted'; readonly sheet: Sheet; readonly area: Area; readonly by: Author }
  | {
      readonly kind: 'calculated' | 'added' | 'deleted' | 'activated' | 'deactivated';
      readonly sheet: Sheet;
      readonly by: Author;
    }
  | { readonly kind: 'renamed'; readonly sheet: Sheet; readonly before: string; readonly by: Author }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly area: Area; readonly by: Author }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly table: TableModel; readonly by: Author };

/** `addIn` through the client; `person` at this screen; `coauthor` at another. */
export type Author = 'addIn' | 'person' | 'coauthor';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

export class WorkbookModel {
  name = 'Book1.xlsx';
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly properties: Record<string, unknown> = {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
  };
  calculationMode: CalculationMode = 'Automatic';
  /** Set while the structure is protected: no sheet can be added, deleted, renamed or moved. */
  structureProtected = false;
  /** Days are counted from 1904 on instead of 1900. */
  date1904 = false;
  /** Set until the running request ends: formulas are not calculated meanwhile. */
  calculationSuspended = false;
  /** The year that a date typed without one falls in. */
  thisYear = 2024;
  author: Author = 'addIn';
  readonly listeners = new Set<(event: WorkbookEvent) => void>();
  /** Told when cells were inserted or deleted. */
  readonly shiftListeners = new Set<(sheet: Sheet, shift: CellShift) => void>();
  readonly calculator: Calculator;
  /** Formulas entered since the last calculation; they are calculated even when calculation is manual. */
  private readonly entered = new Set<Cell>();
  private active: Sheet | undefined;
  private lastId = 0;

  constructor(makeEngine: () => FormulaEngine) {
    this.calculator = new Calculator(makeEngine, () => this.sheets, {
      sheetNamed: (name) => this.sheetNamed(name),
      tableNamed: (name) => this.tableNamed(name),
      tableAround: (sheet, row, column) => sheet.tableAt(cellArea(row, column)),
      nameFormula: (name, sheet) => this.nameFrom(name, sheet)?.formula,
    });
  }

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets[0];
    if (!sheet) throw new Error('the workbook has no sheet');
    return sheet;
  }

  get tables(): TableModel[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  nextId(): number {
    return ++this.lastId;
  }

  emit(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** By name, in any case, or by id. */
  sheetNamed(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }

  tableNamed(name: string): TableModel | undefined {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  /** The defined name as a formula on `sheet` sees it: the sheet's own before the workbook's. */
  nameFrom(name: string, sheet?: Sheet): DefinedName | undefined {
    const qualified = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(name);
    const scope = qualified ? this.sheetNamed((qualified[1] ?? qualified[2] ?? '').replace(/''/g, "'")) : sheet;
    const matches = (known: DefinedName): boolean =>
      known.name.toLowerCase() === (qualified?.[3] ?? name).toLowerCase();
    return scope?.names.find(matches) ?? this.names.find(matches);
  }

  addSheet(name?: string): Sheet {
    let fresh = name;
    for (let n = this.sheets.length + 1; fresh === undefined; n++)
      if (!this.sheetNamed(`Sheet${n}`)) fresh = `Sheet${n}`;
    const id = this.nextId();
    const sheet = new Sheet(
      `{${id.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`,
      fresh ?? '',
    );
    this.sheets.push(sheet);
    this.calculator.scopeChanged();
    this.emit({ kind: 'added', sheet, by: this.author });
    return sheet;
  }

  /** What referred to the sheet becomes `#REF!`. */
  deleteSheet(sheet: Sheet): void {
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    const tables = sheet.tables.map((table) => table.name);
    this.rewriteFormulas((formula) => deleteSheetIn(formula, sheet.name, tables));
    this.calculator.sheetDeleted(sheet);
    if (this.active === sheet)
      this.activate(this.sheets.find((other) => other.visibility === 'Visible') ?? this.activeSheet);
    this.emit({ kind: 'deleted', sheet, by: this.author });
  }

  renameSheet(sheet: Sheet, name: string): void {
    const before = sheet.name;
    this.rewriteFormulas((formula) => renameSheetIn(formula, before, name));
    sheet.name = name;
    this.calculator.scopeChanged();
    this.emit({ kind: 'renamed', sheet, before, by: this.author });
  }

  activate(sheet: Sheet): void {
    const before = this.active;
    this.active = sheet;
    if (before === sheet) return;
    if (before && this.sheets.includes(before)) this.emit({ kind: 'deactivated', sheet: before, by: this.author });
    this.emit({ kind: 'activated', sheet, by: this.author });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    sheet.selection = area;
    this.emit({ kind: 'selected', sheet, area, by: this.author });
  }

  /** Puts a cell in place, or removes it. */
  setCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    const key = cellKey(row, column);
    if (cell === undefined) sheet.cells.delete(key);
    else sheet.cells.set(key, cell);
    if (cell?.formula !== undefined) this.entered.add(cell);
    this.calculator.cellChanged(sheet, key);
  }

  /** Empties the cells of an area, without a word to anyone. */
  emptyArea(sheet: Sheet, area: Area): void {
    for (const key of [...sheet.cells.keys()]) {
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      if (intersection(area, cellArea(row, column))) this.setCell(sheet, row, column, undefined);
    }
  }

  /** Brings formula values up to date as far as the calculation mode has it. */
  settle(): void {
    if (this.calculationSuspended) return;
    if (!this.calculator.isPending && this.entered.size === 0) return;
    if (this.calculationMode !== 'Manual') this.calculate();
    else if (this.entered.size > 0) this.calculator.calculate(new Set(this.entered));
    this.entered.clear();
  }

  calculate(): void {
    const due = this.calculator.isPending;
    this.calculator.calculate();
    this.entered.clear();
    if (due)
      for (const sheet of this.sheets)
        if ([...sheet.cells.values()].some((cell) => cell.formula !== undefined))
          this.emit({ kind: 'calculated', sheet, by: this.author });
  }

  /** Changes the text of every formula and defined name; `change` is told the sheet whose cells it means by default. */
  rewriteFormulas(change: (formula: string, sheet: Sheet | undefined) => string): void {
    for (const sheet of this.sheets) {
      for (const [key, cell] of sheet.cells) {
        if (cell.formula === undefined) continue;
        const changed = change(cell.formula, sheet);
        if (changed === cell.formula) continue;
        cell.formula = changed;
        this.calculator.cellChanged(sheet, key);
      }
    }
    for (const name of [...this.names, ...this.sheets.flatMap((sheet) => sheet.names)])
      name.formula = change(name.formula, name.sheet);
    this.calculator.scopeChanged();
  }

  addName(name: string, formula: string, sheet?: Sheet): DefinedName {
    const added = new DefinedName(`name${this.nextId()}`, name, formula, sheet);
    (sheet?.names ?? this.names).push(added);
    this.calculator.scopeChanged();
    return added;
  }
}
