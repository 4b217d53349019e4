/** Keeps the formulas of a workbook calculated: hands what changed to an engine and brings the results back. */
import { cellKey, columnOfKey, rowOfKey } from '../model/area';
import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { engineFormula, type FormulaScope } from './engineFormula';
import { engineSheetName, type FormulaEngine } from './formulaEngine';

/** `movable` where the meaning of its references can change without its text: tables, names, sheets that are not there. */
interface GivenFormula {
  readonly text: string;
  readonly movable: boolean;
}

export class Calculator {
  private engine: FormulaEngine | undefined;
  private readonly numbers = new Map<Sheet, number>();
  private readonly dirty = new Map<Sheet, Set<number>>();
  private readonly freeNumbers: number[] = [];
  /** Per sheet, what the engine was last given for each formula cell. */
  private readonly formulaCells = new Map<Sheet, Map<number, GivenFormula>>();
  private referencesMoved = false;
  private pending = false;

  /** `lookUp` finds what formulas refer to; the engine is made when the first formula is. */
  constructor(
    private readonly makeEngine: () => FormulaEngine,
    private readonly sheets: () => readonly Sheet[],
    private readonly lookUp: Omit<FormulaScope, 'engineSheet'>,
  ) {}

  get isPending(): boolean {
    return this.pending;
  }

  /** A cell got a value or a formula, or was emptied. */
  cellChanged(sheet: Sheet, key: number): void {
    const keys = this.dirty.get(sheet) ?? new Set<number>();
    this.dirty.set(sheet, keys.add(key));
    this.pending = true;
  }

  /** Tables, names or sheets changed, so that references may mean other cells. */
  scopeChanged(): void {
    this.referencesMoved = true;
    this.pending = true;
  }

  sheetDeleted(sheet: Sheet): void {
    const number = this.numbers.get(sheet);
    if (number !== undefined) {
      this.engine?.clearSheet(number);
      this.numbers.delete(sheet);
      this.freeNumbers.push(number);
    }
    this.dirty.delete(sheet);
    this.formulaCells.delete(sheet);
    this.scopeChanged();
  }

  /** Calculates and writes the results into the cells; `only` limits that to formulas just entered, as Excel does in manual calculation. */
  calculate(only?: ReadonlySet<Cell>): void {
    if (!this.pending && only === undefined) return;
    if (this.engine === undefined) {
      if (![...this.sheets()].some((sheet) => [...sheet.cells.values()].some((cell) => cell.formula !== undefined))) {
        this.dirty.clear();
        this.pending = false;
        return;
      }
      this.engine = this.makeEngine();
      for (const sheet of this.sheets()) for (const key of sheet.cells.keys()) this.cellChanged(sheet, key);
    }
    if (this.referencesMoved)
      for (const [sheet, formulas] of this.formulaCells)
        for (const [key, { movable }] of formulas) if (movable) this.cellChanged(sheet, key);
    for (const sheet of this.sheets()) this.pushChanges(sheet, this.engine);
    this.engine.evaluate();
    for (const sheet of this.sheets()) this.readResults(sheet, this.engine, only);
    this.referencesMoved = false;
    this.pending = only !== undefined;
  }

  private pushChanges(sheet: Sheet, engine: FormulaEngine): void {
    const number = this.numberOf(sheet);
    const formulas = this.formulaCells.get(sheet) ?? new Map<number, GivenFormula>();
    this.formulaCells.set(sheet, formulas);
    for (const key of this.dirty.get(sheet) ?? []) {
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      const cell = sheet.cells.get(key);
      if (cell?.filledFrom !== undefined) continue;
      if (cell?.formula === undefined) {
        formulas.delete(key);
        engine.setCell(number, row, column, cell?.value);
        continue;
      }
      const { formula, movable } = this.translate(cell.formula, sheet, row, column);
      const text = `${formula} ${String(cell.arraySize)}`;
      if (formulas.get(key)?.text === text) continue;
      formulas.set(key, { text, movable });
      engine.setCell(number, row, column, cell.arraySize ? { formula, arraySize: cell.arraySize } : { formula });
    }
    this.dirty.delete(sheet);
  }

  private translate(written: string, sheet: Sheet, row: number, column: number): { formula: string; movable: boolean } {
    let movable = false;
    const noted = <T>(found: T): T => {
      movable = true;
      return found;
    };
    const formula = engineFormula(
      written,
      { sheet, row, column },
      {
        sheetNamed: (name) => this.lookUp.sheetNamed(name) ?? noted(undefined),
        tableNamed: (name) => noted(this.lookUp.tableNamed(name)),
        tableAround: (...place) => noted(this.lookUp.tableAround(...place)),
        nameFormula: (name, from) => noted(this.lookUp.nameFormula(name, from)),
        engineSheet: (other) => engineSheetName(this.numberOf(other)),
      },
    );
    return { formula, movable };
  }

  private readResults(sheet: Sheet, engine: FormulaEngine, only: ReadonlySet<Cell> | undefined): void {
    const number = this.numberOf(sheet);
    const stillFilled = new Set<number>();
    for (const key of this.formulaCells.get(sheet)?.keys() ?? []) {
      const cell = sheet.cells.get(key);
      if (!cell) continue;
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      if (only === undefined || only.has(cell)) cell.value = engine.value(number, row, column) ?? 0;
      const [rows, columns] = engine.filledSize(number, row, column);
      for (let r = 0; r < rows; r++) {
        for (let c = 0; c < columns; c++) {
          if (r === 0 && c === 0) continue;
          const filled = cellKey(row + r, column + c);
          stillFilled.add(filled);
          sheet.cells.set(filled, { value: engine.value(number, row + r, column + c) ?? 0, filledFrom: key });
        }
      }
    }
    for (const [key, cell] of sheet.cells)
      if (cell.filledFrom !== undefined && !stillFilled.has(key)) sheet.cells.delete(key);
  }

  private numberOf(sheet: Sheet): number {
    const number = this.numbers.get(sheet) ?? this.freeNumbers.pop() ?? this.numbers.size;
    this.numbers.set(sheet, number);
    return number;
  }
}
