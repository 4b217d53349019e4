/** The second calculator: IronCalc, a spreadsheet engine in WebAssembly that shares no line with ours. */
import { Model, initSync } from '@ironcalc/wasm';
import { cellKey, placeOfKey, type BookCell, type BookCells } from '../workbook/bookCells';
import { bookPlaces } from '../workbook/formulas/bookPlaces';
import { formulaPieces } from '../workbook/formulas/formulaPieces';
import { cellPosition } from '../workbook/address';
import { canaries, canaryCells } from './canaries';
import { plainFormula } from './plainFormula';
import type { Recalculated, Recalculation, SecondCalculator } from './secondCalculator';

const [booleanType, numberType, errorType] = [4, 1, 16];
/** What IronCalc says where it cannot calculate, and all that follows from it. */
const notImplemented = '#N/IMPL!';
/** Functions of days, which IronCalc counts from 1900 alone. */
const ofDays = ['YEAR', 'MONTH', 'DAY', 'DATE', 'TEXT'];
/** All the digits of a double; a cell without it shows nine. */
const allDigits = '0.0000000000000000E+00';

/** Makes IronCalc ready; `wasm` is the content of its file `wasm_bg.wasm`. */
export function ironCalc(wasm: BufferSource): SecondCalculator {
  initSync({ module: wasm });
  return {
    name: 'IronCalc 0.8.4',
    recalculate(book) {
      return recalculated(book, new Set([...wrongFunctions(), ...(book.date1904 ? ofDays : [])]));
    },
  };
}

/** Functions of the canaries that do not give the known answer; `*` where no formula at all can be believed. */
export function wrongFunctions(list: typeof canaries = canaries): ReadonlySet<string> {
  const cells = new Map<number, BookCell>();
  canaryCells.forEach((row, index) =>
    row.forEach((value, column) => value === null || cells.set(cellKey(index + 1, column + 1), { value })),
  );
  list.forEach(({ formula, size }, index) => {
    const row = 10 + index * 4;
    const arrayRange = size && `F${row}:${'EFGHIJ'[size[1]] ?? 'F'}${row + size[0] - 1}`;
    cells.set(cellKey(row, 6), { value: null, formula, ...(arrayRange && { arrayRange }) });
  });
  const book = sheetOf(cells);
  const values = run(book, new Set()).values.get('Canaries');
  const wrong = new Set<string>();
  list.forEach(({ answer, size = [1, 1], functions }, index) => {
    const found = values?.get(cellKey(10 + index * 4 + size[0] - 1, 5 + size[1]));
    if (found && !found.isError && isSame(found.value, answer)) return;
    for (const name of functions.length > 0 ? functions : ['*']) wrong.add(name);
  });
  return wrong;
}

function sheetOf(cells: ReadonlyMap<number, BookCell>): BookCells {
  return {
    date1904: false,
    sheets: [{ name: 'Canaries', isVisible: true, cells, hiddenRows: new Set() }],
    tables: [],
  };
}

function isSame(found: unknown, answer: unknown): boolean {
  return typeof found === 'number' && typeof answer === 'number'
    ? Math.abs(found - answer) <= 1e-12 * Math.max(1, Math.abs(answer))
    : found === answer;
}

function recalculated(book: BookCells, distrusted: ReadonlySet<string>): Recalculation {
  const { values, left } = run(book, distrusted);
  const formulas = [...values.values()].reduce((sum, { size }) => sum + size, left);
  return { values, formulas, left, distrusted: [...distrusted].sort() };
}

function run(
  book: BookCells,
  distrusted: ReadonlySet<string>,
): { readonly values: Map<string, Map<number, Recalculated>>; readonly left: number } {
  const model = new Model('workbook', 'en', 'UTC', 'en');
  try {
    return calculated(model, book, distrusted);
  } finally {
    model.free();
  }
}

function calculated(model: Model, book: BookCells, distrusted: ReadonlySet<string>) {
  const places = bookPlaces(
    book.sheets.map(({ name }) => name),
    book.tables,
  );
  const numbers = new Map(book.sheets.map(({ name }, index) => [name, index]));
  const sheetName = (sheet: string): string => `Sheet_${numbers.get(sheet)}_`;
  const asked = new Map<string, number[]>();
  let left = 0;
  let hasMatrix = false;
  model.pauseEvaluation();
  book.sheets.forEach(({ name }, sheet) => {
    if (sheet > 0) model.newSheet();
    model.renameSheet(sheet, sheetName(name));
  });
  book.sheets.forEach(({ name, cells }, sheet) => {
    const keys: number[] = [];
    const filled = filledByMatrices(cells);
    for (const [key, cell] of cells) {
      if (filled.has(key)) continue;
      const { row, column } = placeOfKey(key);
      if (cell.formula === undefined) {
        if (cell.value !== null) model.setUserInput(sheet, row, column, inputText(cell));
        continue;
      }
      const formula = `=${plainFormula(cell.formula, { sheet: name, row, column }, places, sheetName)}`;
      const size = cell.arrayRange === undefined ? undefined : sizeOf(cell.arrayRange);
      if (size) {
        hasMatrix = true;
        model.setUserArrayFormula(sheet, row, column, size[1], size[0], formula);
      } else model.setUserInput(sheet, row, column, formula);
      if (distrusted.size > 0 && uses(cell.formula, distrusted)) {
        left++;
        continue;
      }
      const [rows, columns] = size ?? [1, 1];
      for (let down = 0; down < rows; down++)
        for (let across = 0; across < columns; across++) keys.push(cellKey(row + down, column + across));
    }
    asked.set(name, keys);
    if (keys.length > 0) showAllDigits(model, sheet, keys);
  });
  model.resumeEvaluation();
  model.evaluate();
  // What reads a cell that a matrix formula fills may have been calculated before that formula was.
  if (hasMatrix) model.evaluate();
  const values = new Map<string, Map<number, Recalculated>>();
  for (const [name, keys] of asked) {
    const sheet = numbers.get(name) ?? 0;
    const found = new Map<number, Recalculated>();
    for (const key of keys) {
      const value = valueAt(model, sheet, key);
      if (value.isError && value.value === notImplemented) left++;
      else found.set(key, value);
    }
    values.set(name, found);
  }
  return { values, left };
}

function filledByMatrices(cells: ReadonlyMap<number, BookCell>): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const [key, { arrayRange }] of cells) {
    if (arrayRange === undefined) continue;
    const [rows, columns] = sizeOf(arrayRange);
    const { row, column } = placeOfKey(key);
    for (let down = 0; down < rows; down++)
      for (let across = 0; across < columns; across++) filled.add(cellKey(row + down, column + across));
    filled.delete(key);
  }
  return filled;
}

function sizeOf(range: string): readonly [rows: number, columns: number] {
  const [first, last] = range.split(':').map((corner) => cellPosition(corner.replace(/\$/g, '')));
  return first && last ? [last.row - first.row + 1, last.column - first.column + 1] : [1, 1];
}

function uses(formula: string, functions: ReadonlySet<string>): boolean {
  if (functions.has('*')) return true;
  return formulaPieces(formula).some(({ kind, text }) => kind === 'function' && functions.has(text.toUpperCase()));
}

function showAllDigits(model: Model, sheet: number, keys: readonly number[]): void {
  const places = keys.map(placeOfKey);
  const most = (pick: (place: (typeof places)[number]) => number): number =>
    places.reduce((found, place) => Math.max(found, pick(place)), 1);
  const area = { sheet, row: 1, column: 1, width: most(({ column }) => column), height: most(({ row }) => row) };
  model.updateRangeStyle(area, 'num_fmt', allDigits);
}

function inputText({ value, isError }: BookCell): string {
  if (isError) return `=${String(value)}`;
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function valueAt(model: Model, sheet: number, key: number): Recalculated {
  const { row, column } = placeOfKey(key);
  const shown = model.getFormattedCellValue(sheet, row, column);
  switch (model.getCellType(sheet, row, column)) {
    case numberType:
      return { value: shown === '' ? 0 : Number(shown), isError: false };
    case booleanType:
      return { value: shown === 'TRUE', isError: false };
    case errorType:
      return { value: shown, isError: true };
    default:
      return { value: shown, isError: false };
  }
}
