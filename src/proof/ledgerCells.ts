/** The cells of a ledger as they are sealed: typed values as they are, formulas with what they gave. */
import type { BookPlaces } from '../workbook/formulas/bookPlaces';
import { CellKind, type ColumnSnapshot, type TableSnapshot } from '../workbook/snapshot';
import { canonicalBoolean, canonicalError, canonicalNumber, canonicalText } from './canonicalCell';
import { canonicalFormula } from './canonicalFormula';

/** Digits of what a formula gave: fewer than programs differ by when they calculate it. */
const formulaDigits = 9;

/** The canonical cell of a row, counted from 0; for a formula whose value lies close to the middle of two, `accepts` says which of them it was. */
export type CanonicalColumn = (row: number, accepts?: (cell: string) => boolean) => string;

/** The cells of one column. */
export function canonicalColumn(
  table: TableSnapshot,
  column: ColumnSnapshot,
  index: number,
  places: BookPlaces,
): CanonicalColumn {
  const texts = column.dictionary.map(canonicalText);
  const valueAt = (row: number): string => {
    switch (column.kinds[row]) {
      case CellKind.number:
        return canonicalNumber(column.numbers[row] ?? 0);
      case CellKind.text:
        return texts[column.texts[row] ?? 0] ?? '';
      case CellKind.boolean:
        return canonicalBoolean(column.numbers[row] === 1);
      case CellKind.error:
        return canonicalError(column.dictionary[column.texts[row] ?? 0] ?? '');
      default:
        return '';
    }
  };
  return (row, accepts) => {
    const formula = column.formulas?.get(row);
    if (formula === undefined) return valueAt(row);
    const home = { sheet: table.sheet, row: table.headerRow + 1 + row, column: table.firstColumn + index };
    const text = canonicalFormula(formula, home, places, (sheet) => sheet);
    const values = column.kinds[row] === CellKind.number ? roundings(column.numbers[row] ?? 0) : [valueAt(row)];
    const cells = values.map((value) => `${text}\u001f${value}`);
    return (accepts && cells.find(accepts)) ?? cells[0] ?? '';
  };
}

/** The value in fewer digits, and the neighbours that it would have where it were a trifle off. */
function roundings(value: number): readonly string[] {
  const near = [value, value * (1 + 1e-10), value * (1 - 1e-10)];
  return [...new Set(near.map((one) => canonicalNumber(Number(one.toPrecision(formulaDigits)))))];
}
