/** Compares what another calculator makes of our formulas with the values the engine expects. */
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { readRange } from '../../src/hosts/xlsx/readRange';
import { cellAddress } from '../../src/workbook/address';
import type { CellValue, SheetPlan } from '../../src/workbook/sheetPlan';

export interface Comparison {
  readonly formulas: number;
  /** `Sheet!D7: expected 1, found 2 (formula)`. */
  readonly differences: readonly string[];
}

/** How far two doubles may be apart, relative to the larger: doubles against decimals over some thousand operations. */
export const tolerance = 1e-9;

/** What a difference of numbers near one, which is zero in decimals, leaves in doubles. */
const leftByOnes = 1e-13;

/** Compares every formula cell of the plans with the same cell of a recalculated workbook. */
export function compareWithWorkbook(sheets: readonly SheetPlan[], recalculated: Uint8Array): Comparison {
  const open = openXlsx(recalculated);
  const values = new Map(sheets.map((sheet) => [sheet.name, readRange(open, sheet.name, sheet.rows.length)]));
  return compareFormulas(sheets, (sheet, row, column) => values.get(sheet)?.[row - 1]?.[column - 1] ?? null);
}

/** Compares every formula cell of the plans with what `valueAt` gives for its place. */
export function compareFormulas(
  sheets: readonly SheetPlan[],
  valueAt: (sheet: string, row: number, column: number) => CellValue,
): Comparison {
  const differences: string[] = [];
  let formulas = 0;
  for (const sheet of sheets) {
    const inArray = arrayCells(sheet);
    sheet.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const address = cellAddress(row + 1, column + 1);
        if (!cell || (cell.formula === undefined && !inArray.has(address))) return;
        formulas += 1;
        const found = valueAt(sheet.name, row + 1, column + 1);
        if (!agree(cell.value, found))
          differences.push(
            `${sheet.name}!${address}: expected ${cell.value}, found ${found} (${cell.formula ?? 'array'})`,
          );
      }),
    );
  }
  return { formulas, differences };
}

function arrayCells(sheet: SheetPlan): ReadonlySet<string> {
  const found = new Set<string>();
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const rows = cell?.arrayRange ? Number(/\d+$/.exec(cell.arrayRange)?.[0]) - row : 0;
      for (let offset = 0; offset < rows; offset += 1) found.add(cellAddress(row + 1 + offset, column + 1));
    }),
  );
  return found;
}

function agree(expected: CellValue, found: CellValue): boolean {
  if (typeof expected === 'number' && typeof found === 'number')
    return (
      Math.abs(expected - found) <= tolerance * Math.max(Math.abs(expected), Math.abs(found)) ||
      Math.abs(expected - found) < leftByOnes
    );
  return (expected === '' ? null : expected) === (found === '' ? null : found);
}
