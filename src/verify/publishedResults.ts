/** The published numbers as `Parity` lists them: in a workbook as it was received, and as they are calculated now. */
import type { Recalculation } from '../secondCalculator/secondCalculator';
import { cellAddress } from '../workbook/address';
import { cellKey, placeOfKey, type SheetCells } from '../workbook/bookCells';
import type { ComparedResult, MovedResult } from './verification';

export interface ParityRow {
  readonly subject: string;
  readonly name: string;
  readonly unit: string;
  /** In the workbook, and exact. */
  readonly stored: number | null;
  readonly exact: number | null;
  readonly key: number;
}

/** Columns of the sheet from A on: number, subject, name, unit, in the workbook, exact. */
const [numberColumn, subjectColumn, nameColumn, unitColumn, storedColumn, exactColumn] = [1, 2, 3, 4, 5, 6];

/** The rows of the sheet; none where there is no sheet. */
export function readParity(sheet: SheetCells | undefined): readonly ParityRow[] {
  if (!sheet) return [];
  const rows: ParityRow[] = [];
  for (const key of sheet.cells.keys()) {
    const { row, column } = placeOfKey(key);
    const valueIn = (at: number) => sheet.cells.get(cellKey(row, at))?.value ?? null;
    const numberIn = (at: number): number | null => {
      const value = valueIn(at);
      return typeof value === 'number' ? value : null;
    };
    if (column !== numberColumn || numberIn(numberColumn) === null) continue;
    rows.push({
      subject: String(valueIn(subjectColumn) ?? ''),
      name: String(valueIn(nameColumn) ?? ''),
      unit: String(valueIn(unitColumn) ?? ''),
      stored: numberIn(storedColumn),
      exact: numberIn(exactColumn),
      key: cellKey(row, storedColumn),
    });
  }
  return rows;
}

const nameOf = ({ subject, name, unit }: ParityRow): string => [subject, name, unit].join('\u001f');

/** What the results were when they were written, beside what the ledgers give now, where the two differ. */
export function movedResults(before: readonly ParityRow[], after: readonly ParityRow[]): readonly MovedResult[] {
  const now = new Map(after.map((row) => [nameOf(row), row]));
  const then = new Set(before.map(nameOf));
  const moved = before.flatMap((row): MovedResult[] => {
    const exact = now.get(nameOf(row))?.exact ?? null;
    return isNear(row.exact, exact)
      ? []
      : [{ subject: row.subject, name: row.name, unit: row.unit, before: row.exact, after: exact }];
  });
  const fresh = after
    .filter((row) => !then.has(nameOf(row)))
    .map(({ subject, name, unit, exact }): MovedResult => ({ subject, name, unit, before: null, after: exact }));
  return before.length === 0 ? [] : [...moved, ...fresh];
}

/** Each published number of the workbook by engine, second calculator and as stored. */
export function comparedResults(
  before: readonly ParityRow[],
  after: readonly ParityRow[],
  recalculation: Recalculation | undefined,
  sheet: string | undefined,
): readonly ComparedResult[] {
  const now = new Map(after.map((row) => [nameOf(row), row]));
  const values = recalculation?.values.get(sheet ?? '');
  return before.map((row): ComparedResult => {
    const second = values?.get(row.key)?.value;
    const { row: line, column } = placeOfKey(row.key);
    return {
      subject: row.subject,
      name: row.name,
      unit: row.unit,
      cell: `${sheet ?? ''}!${cellAddress(line, column)}`,
      engine: now.get(nameOf(row))?.exact ?? null,
      second: typeof second === 'number' ? second : null,
      stored: row.stored,
    };
  });
}

function isNear(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}
