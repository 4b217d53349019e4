/** Finds what a person changed on a sheet of ours since it was written. */
import { cellAddress, columnNumber } from '../../workbook/address';
import type { ChangedCell } from '../../workbook/host';
import type { CellValue, SheetPlan } from '../../workbook/sheetPlan';
import { isFormula, type SheetCells } from './sheetCells';

/** More than these are not told one by one. */
const most = 200;

/** Cells that are not as they were when this session wrote them; values of formulas may differ. */
export function changedSinceWritten(sheet: string, written: SheetCells, now: SheetCells): readonly ChangedCell[] {
  return differences(
    sheet,
    Math.max(written.values.length, now.values.length),
    Math.max(widthOf(written), widthOf(now)),
    (row, column) => {
      const [ours, theirs] = [contentAt(written, row, column), contentAt(now, row, column)];
      return ours === theirs ? undefined : [ours, theirs];
    },
  );
}

/**
 * For a sheet of an earlier session, whose cells nobody remembers: values where the plan has formulas, other formulas, and cells where the plan has none.
 * Nothing where most formulas are not where the plan has them, since the sheet is then laid out otherwise and nothing can be told.
 */
export function changedAgainstPlan(plan: SheetPlan, now: SheetCells): readonly ChangedCell[] {
  const arrays = arrayCells(plan);
  let [same, other] = [0, 0];
  const plain = plan.rows
    .flatMap((row, r) => row.map((cell, c) => [cell, r, c] as const))
    .filter(([cell]) => cell?.formula !== undefined);
  for (const [cell, row, column] of plain) {
    if (sameFormula(`=${cell?.formula}`, contentAt(now, row, column))) same++;
    else other++;
  }
  if (same < other) return [];
  return differences(
    plan.name,
    Math.max(plan.rows.length, now.values.length),
    Math.max(...plan.rows.map((row) => row.length), widthOf(now)),
    (row, column) => {
      const cell = plan.rows[row]?.[column];
      const theirs = contentAt(now, row, column);
      if (theirs === null || arrays.has(cellAddress(row + 1, column + 1))) return undefined;
      if (cell?.formula !== undefined)
        return sameFormula(`=${cell.formula}`, theirs) ? undefined : [`=${cell.formula}`, theirs];
      const isAdded = cell === undefined || cell.value === null;
      return isAdded || (typeof theirs === 'string' && isFormulaAt(now, row, column))
        ? [cell?.value ?? null, theirs]
        : undefined;
    },
  );
}

/** Whether the cell at the address still holds what was typed there; false where several cells were changed or a blank was typed. */
export function holdsAt(cells: SheetCells, address: string, typed: CellValue): boolean {
  const [, letters, row] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return (
    typed !== null && letters !== undefined && cells.values[Number(row) - 1]?.[columnNumber(letters) - 1] === typed
  );
}

/** The first cell that differs between two readings of a sheet, formulas by their text; nothing where they are equal. */
export function firstDifference(before: SheetCells | undefined, now: SheetCells | undefined): string | undefined {
  const none: SheetCells = { values: [], formulas: [] };
  return changedSinceWritten('', before ?? none, now ?? none)[0]?.cell.slice(1);
}

function differences(
  sheet: string,
  rows: number,
  columns: number,
  compare: (row: number, column: number) => readonly [CellValue, CellValue] | undefined,
): readonly ChangedCell[] {
  const found: ChangedCell[] = [];
  for (let row = 0; row < rows && found.length < most; row++) {
    for (let column = 0; column < columns && found.length < most; column++) {
      const pair = compare(row, column);
      if (pair) found.push({ cell: `${sheet}!${cellAddress(row + 1, column + 1)}`, ours: pair[0], theirs: pair[1] });
    }
  }
  return found;
}

function contentAt({ values, formulas }: SheetCells, row: number, column: number): CellValue {
  const value = values[row]?.[column];
  const formula = formulas[row]?.[column];
  if (isFormula(value, formula)) return formula;
  return value === undefined || value === '' ? null : (value as CellValue);
}

function isFormulaAt({ values, formulas }: SheetCells, row: number, column: number): boolean {
  return isFormula(values[row]?.[column], formulas[row]?.[column]);
}

function widthOf({ values }: SheetCells): number {
  return values.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Excel may spell a formula with other blanks and capitals. */
function sameFormula(ours: string, theirs: CellValue): boolean {
  const plain = (text: string): string => text.replace(/\s/g, '').toUpperCase();
  return typeof theirs === 'string' && plain(ours) === plain(theirs);
}

function arrayCells({ rows }: SheetPlan): ReadonlySet<string> {
  const found = new Set<string>();
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      const last = Number(/\d+$/.exec(cell?.arrayRange ?? '')?.[0] ?? 0);
      for (let below = r + 1; below <= last; below++) found.add(cellAddress(below, c + 1));
    }),
  );
  return found;
}
