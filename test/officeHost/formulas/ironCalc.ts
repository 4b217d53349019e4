/** The calculation engine IronCalc behind our contract, with results to the last bit. */
import './textCoding';
import { Model, initSync } from '@ironcalc/wasm';
import type { SyncInitInput } from '@ironcalc/wasm';
import { CellError, type Scalar } from '../model/cell';
import { cellKey, columnOfKey, rowOfKey } from '../model/area';
import { cellAddress } from '../../../src/workbook/address';
import { engineSheetName, type EngineFormula, type FormulaEngine } from './formulaEngine';

let loaded = false;

/** Makes IronCalc ready to use, once; `wasm` is the content of its file `wasm_bg.wasm`. */
export function loadIronCalc(wasm: SyncInitInput): void {
  if (!loaded) initSync({ module: wasm });
  loaded = true;
}

// Types of IronCalc's cells.
const numberType = 1;
const booleanType = 4;
const errorType = 16;

/**
 * IronCalc shows numbers with at most 15 digits, but joins them to text with all of them. Beside each sheet there is therefore a second one
 * that holds `=cell&""` for every formula cell, and numbers are read there.
 */
export class IronCalcEngine implements FormulaEngine {
  private readonly model = new Model('workbook', 'en', 'UTC', 'en');
  private sheetCount = 0;
  /** Per sheet, the cells whose digits can be read. */
  private readonly probed: Set<number>[] = [];
  private readonly arrays: Map<number, readonly [number, number]>[] = [];
  private readonly formulas: Set<number>[] = [];
  /** Per sheet, the last row and column that were ever set. */
  private readonly ends: [row: number, column: number][] = [];
  private paused = false;

  /** A new sheet costs IronCalc a look at all formulas, so the first are made while there are none. */
  constructor() {
    this.prepareSheets(40);
  }

  setCell(sheet: number, row: number, column: number, content: Scalar | EngineFormula | undefined): void {
    if (sheet >= this.sheetCount) this.prepareSheets(sheet + 20);
    this.pause();
    const end = this.ends[sheet] ?? [0, 0];
    this.ends[sheet] = [
      Math.max(
        end[0],
        row + (typeof content === 'object' && 'arraySize' in content ? (content.arraySize?.[0] ?? 1) : 1),
      ),
      Math.max(end[1], column + 1),
    ];
    const key = cellKey(row, column);
    const size = this.arrays[sheet]?.get(key);
    if (size) {
      this.model.rangeClearContents(2 * sheet, row + 1, column + 1, row + size[0], column + size[1]);
      this.arrays[sheet]?.delete(key);
    }
    const isFormula = typeof content === 'object' && !(content instanceof CellError);
    if (!isFormula) {
      if (this.formulas[sheet]?.delete(key)) this.unprobe(sheet, row, column);
      if (content === undefined) this.model.rangeClearContents(2 * sheet, row + 1, column + 1, row + 1, column + 1);
      else this.model.setUserInput(2 * sheet, row + 1, column + 1, inputText(content));
      return;
    }
    this.formulas[sheet]?.add(key);
    const { formula, arraySize } = content;
    if (arraySize) {
      this.arrays[sheet]?.set(key, arraySize);
      this.model.setUserArrayFormula(2 * sheet, row + 1, column + 1, arraySize[1], arraySize[0], formula);
      this.probeAll(sheet, row, column, arraySize);
    } else {
      this.model.setUserInput(2 * sheet, row + 1, column + 1, formula);
      this.probe(sheet, row, column);
    }
  }

  clearSheet(sheet: number): void {
    const [row, column] = this.ends[sheet] ?? [0, 0];
    if (row === 0) return;
    this.pause();
    for (const [key, [rows, columns]] of this.arrays[sheet] ?? []) {
      this.model.rangeClearContents(
        2 * sheet,
        rowOfKey(key) + 1,
        columnOfKey(key) + 1,
        rowOfKey(key) + rows,
        columnOfKey(key) + columns,
      );
    }
    for (const position of [2 * sheet, 2 * sheet + 1]) this.model.rangeClearContents(position, 1, 1, row, column);
    delete this.ends[sheet];
    for (const known of [this.probed[sheet], this.arrays[sheet], this.formulas[sheet]]) known?.clear();
  }

  evaluate(): void {
    this.run();
    let hasMatrix = false;
    this.formulas.forEach((keys, sheet) => {
      for (const key of keys) {
        const [row, column] = [rowOfKey(key), columnOfKey(key)];
        const size = this.filledSize(sheet, row, column);
        if (size[0] * size[1] === 1) continue;
        this.probeAll(sheet, row, column, size);
        hasMatrix = true;
      }
    });
    // What reads a cell that a matrix formula fills may have been calculated before that formula was.
    if (hasMatrix) this.run();
    this.model.flushSendQueue();
  }

  value(sheet: number, row: number, column: number): Scalar | undefined {
    if (sheet >= this.sheetCount || !this.probed[sheet]?.has(cellKey(row, column))) return undefined;
    const shown = this.model.getFormattedCellValue(2 * sheet, row + 1, column + 1);
    switch (this.model.getCellType(2 * sheet, row + 1, column + 1)) {
      case numberType:
        return Number(this.model.getFormattedCellValue(2 * sheet + 1, row + 1, column + 1));
      case booleanType:
        return shown === 'TRUE';
      case errorType:
        return new CellError(shown);
      default:
        return shown;
    }
  }

  filledSize(sheet: number, row: number, column: number): readonly [rows: number, columns: number] {
    const structure = this.model.getCellArrayStructure(2 * sheet, row + 1, column + 1);
    if (typeof structure === 'object' && 'DynamicAnchor' in structure)
      return [structure.DynamicAnchor[1], structure.DynamicAnchor[0]];
    if (typeof structure === 'object' && 'ArrayAnchor' in structure)
      return [structure.ArrayAnchor[1], structure.ArrayAnchor[0]];
    return [1, 1];
  }

  private run(): void {
    if (this.paused) this.model.resumeEvaluation();
    this.paused = false;
    this.model.evaluate();
  }

  private pause(): void {
    if (!this.paused) this.model.pauseEvaluation();
    this.paused = true;
  }

  private prepareSheets(count: number): void {
    for (; this.sheetCount < count; this.sheetCount++) {
      this.pause();
      for (const offset of [0, 1]) {
        const position = 2 * this.sheetCount + offset;
        if (position > 0) this.model.newSheet();
        this.model.renameSheet(
          position,
          offset === 0 ? engineSheetName(this.sheetCount) : `Digits_${this.sheetCount}_`,
        );
      }
      this.probed.push(new Set());
      this.arrays.push(new Map());
      this.formulas.push(new Set());
    }
  }

  private probe(sheet: number, row: number, column: number): boolean {
    const key = cellKey(row, column);
    if (this.probed[sheet]?.has(key)) return false;
    this.probed[sheet]?.add(key);
    this.pause();
    this.model.setUserInput(
      2 * sheet + 1,
      row + 1,
      column + 1,
      `=${engineSheetName(sheet)}!${cellAddress(row + 1, column + 1)}&""`,
    );
    return true;
  }

  private probeAll(sheet: number, row: number, column: number, size: readonly [number, number]): boolean {
    let added = false;
    for (let r = 0; r < size[0]; r++)
      for (let c = 0; c < size[1]; c++) if (this.probe(sheet, row + r, column + c)) added = true;
    return added;
  }

  private unprobe(sheet: number, row: number, column: number): void {
    this.probed[sheet]?.delete(cellKey(row, column));
    this.model.rangeClearContents(2 * sheet + 1, row + 1, column + 1, row + 1, column + 1);
  }
}

function inputText(value: Scalar): string {
  if (value instanceof CellError) return `=${value.text}`;
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
