/** Cells that a matrix formula in another cell fills: they must stay empty for it when it is written again. */
import { isFormula, type SheetCells } from './sheetCells';

/** For each sheet the filled cells as `row column`, both counted from 0. */
type FilledCells = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether this Excel lets one formula fill several cells. */
export function hasSpills(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.12');
}

/** Cells filled by a formula that spills, and cells that share a matrix formula with the one before them. */
export async function filledByNeighbours(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, SheetCells>,
): Promise<FilledCells> {
  const filled = new Map([...sheets].map(([name, cells]) => [name, new Set(sharedMatrixCells(cells))]));
  if (!hasSpills()) return filled;
  const anchors = [...sheets].flatMap(([name, cells]) =>
    possibleAnchors(cells).map(({ row, column }) => ({
      name,
      row,
      column,
      range: context.workbook.worksheets.getItem(name).getCell(row, column).getSpillingToRangeOrNullObject(),
    })),
  );
  if (anchors.length === 0) return filled;
  for (const { range } of anchors) range.load('rowCount,columnCount');
  await context.sync();
  for (const { name, row, column, range } of anchors) {
    if (range.isNullObject) continue;
    for (let down = 0; down < range.rowCount; down++) {
      for (let right = 0; right < range.columnCount; right++)
        if (down + right > 0) filled.get(name)?.add(`${row + down} ${column + right}`);
    }
  }
  return filled;
}

/** A matrix formula entered over several cells stands in each of them. */
function sharedMatrixCells({ formulas }: SheetCells): string[] {
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const isMatrix = typeof formula === 'string' && formula.startsWith('=MMULT(');
      return isMatrix && (formulas[r - 1]?.[c] === formula || row[c - 1] === formula) ? [`${r} ${c}`] : [];
    }),
  );
}

/** Formulas with a plain value right of or below them. */
function possibleAnchors({ values, formulas }: SheetCells): { readonly row: number; readonly column: number }[] {
  const isPlain = (row: number, column: number): boolean => {
    const value = values[row]?.[column];
    return value !== undefined && value !== '' && !isFormula(value, formulas[row]?.[column]);
  };
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      isFormula(values[row]?.[column], formula) && (isPlain(row + 1, column) || isPlain(row, column + 1))
        ? [{ row, column }]
        : [],
    ),
  );
}
