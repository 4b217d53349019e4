/** The seal of a result sheet: what stands in its cells as text, number or formula, each with its tag; what formulas give is not sealed but calculated again. */
import { cellKey, placeOfKey, type BookCell, type BookCells } from '../workbook/bookCells';
import { bookPlaces, type BookPlaces, type TablePlace } from '../workbook/formulas/bookPlaces';
import { cellAddress } from '../workbook/address';
import type { SheetPlan } from '../workbook/sheetPlan';
import { canonicalBoolean, canonicalError, canonicalNumber, canonicalText } from './canonicalCell';
import { canonicalFormula, type SheetIdentity } from './canonicalFormula';
import { digestOf, tagger } from './digest';

export interface SealedSheet {
  readonly key: string;
  readonly rowCount: number;
  /** Column by column from A, one tag for each row from the first. */
  readonly columns: readonly (readonly string[])[];
  readonly digest: string;
}

/** The filled cells of a sheet of ours by `cellKey`, in canonical form. */
export type CanonicalCells = ReadonlyMap<number, string>;

/** Seals the canonical cells of a sheet. */
export function sealSheet(key: string, cells: CanonicalCells): SealedSheet {
  const tag = tagger();
  const keys = [...cells.keys()].sort((a, b) => a - b);
  const lastRow = keys.reduce((most, one) => Math.max(most, placeOfKey(one).row), 0);
  const lastColumn = keys.reduce((most, one) => Math.max(most, placeOfKey(one).column), 0);
  return {
    key,
    rowCount: lastRow,
    columns: Array.from({ length: lastColumn }, (_, column) =>
      Array.from({ length: lastRow }, (__, row) => tag(cells.get(cellKey(row + 1, column + 1)) ?? '')),
    ),
    digest: digestOf(
      keys
        .map((one) => {
          const { row, column } = placeOfKey(one);
          return `${cellAddress(row, column)}\u001f${cells.get(one)}`;
        })
        .join('\n'),
    ),
  };
}

/** The digest over all result sheets. */
export function sheetsDigest(sheets: readonly SealedSheet[]): string {
  return digestOf(sheets.map(({ key, digest }) => `${key} ${digest}`).join('\n'));
}

/** The canonical cells of one sheet of a workbook, or of a plan. */
export function canonicalCells(
  sheet: string,
  cells: Iterable<readonly [number, BookCell]>,
  places: BookPlaces,
  identity: SheetIdentity,
): CanonicalCells {
  const filled = new Set<number>();
  const found = new Map<number, string>();
  for (const [key, { value, formula, isError, arrayRange }] of cells) {
    if (filled.has(key)) continue;
    if (formula !== undefined) {
      const home = { sheet, ...placeOfKey(key) };
      found.set(key, canonicalFormula(formula, home, places, identity, arrayRange));
      for (const inside of arrayRange === undefined ? [] : keysOf(arrayRange)) if (inside !== key) filled.add(inside);
      continue;
    }
    const content =
      typeof value === 'number'
        ? canonicalNumber(value)
        : typeof value === 'boolean'
          ? canonicalBoolean(value)
          : value === null
            ? ''
            : isError
              ? canonicalError(value)
              : canonicalText(value);
    if (content !== '') found.set(key, content);
  }
  return found;
}

function keysOf(range: string): readonly number[] {
  const [, left = '', top = '', right = left, bottom = top] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(range) ?? [];
  const number = (letters: string): number =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const keys: number[] = [];
  for (let row = Number(top); row <= Number(bottom); row++)
    for (let column = number(left); column <= number(right); column++) keys.push(cellKey(row, column));
  return keys;
}

/** The cells of a planned sheet by `cellKey`, row by row. */
export function* plannedCells(plan: SheetPlan): Generator<readonly [number, BookCell]> {
  for (const [row, cells] of plan.rows.entries())
    for (const [column, cell] of cells.entries()) {
      if (!cell || (cell.value === null && cell.formula === undefined)) continue;
      const { value, formula, arrayRange } = cell;
      yield [
        cellKey(row + 1, column + 1),
        { value, ...(formula !== undefined && { formula }), ...(arrayRange !== undefined && { arrayRange }) },
      ];
    }
}

/** The tables of planned sheets as places. */
export function plannedTables(plans: readonly SheetPlan[]): readonly TablePlace[] {
  return plans.flatMap(({ name: sheet, tables = [] }) =>
    tables.map(({ name, headerRow, firstColumn, headers, rowCount }) => ({
      name,
      sheet,
      headers,
      left: firstColumn,
      firstRow: headerRow + 1,
      rowCount,
      headerRows: 1,
      totalsRows: 0,
    })),
  );
}

/** The canonical cells of our sheets in a workbook, by key. */
export function ownCanonicalCells(book: BookCells): ReadonlyMap<string, CanonicalCells> {
  const keys = new Map(book.sheets.flatMap(({ name, ownKey }) => (ownKey === undefined ? [] : [[name, ownKey]])));
  const places = bookPlaces(
    book.sheets.map(({ name }) => name),
    book.tables,
  );
  const identity: SheetIdentity = (sheet) => (keys.has(sheet) ? `#${keys.get(sheet)}` : sheet);
  return new Map(
    book.sheets.flatMap(({ name, ownKey, cells }) =>
      ownKey === undefined ? [] : [[ownKey, canonicalCells(name, cells, places, identity)] as const],
    ),
  );
}
