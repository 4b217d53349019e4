/** Values and formulas of whole sheets, to compare them with a plan or to bring them back. */
import { readPieces, type RowSource } from './readPieces';
import type { ExcelStep, Watch } from './inExcel';

/** From A1 to the last cell that holds something; no rows where the sheet is empty. Formulas have their leading `=`. */
export interface SheetCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

type Grid = (readonly unknown[])[];

const firstCells = 60_000;

/** The cells of the sheets by their names; throws `too-large` where a row is more than Excel gives. */
export async function readSheetCells(
  context: Excel.RequestContext,
  names: readonly string[],
  step: ExcelStep,
  watch: Watch,
): Promise<ReadonlyMap<string, SheetCells>> {
  const sizes = await usedSizes(context, names, true);
  const grids = new Map<RowSource, { values: Grid; formulas: Grid }>();
  const cells = new Map<string, SheetCells>();
  for (const name of names) {
    const grid = { values: [], formulas: [] };
    grids.set(sheetRows(context, name, sizes.get(name) ?? noCells), grid);
    cells.set(name, grid);
  }
  await readPieces(
    [...grids.keys()],
    {
      firstCells,
      async ask(pieces) {
        const ranges = pieces.map(({ source, first, count }) => source.range(first, count));
        for (const range of ranges) range.load('values,formulas');
        await context.sync();
        if (ranges.some(({ values, formulas }) => values === null || formulas === null)) return undefined;
        return ranges.map(({ values, formulas }) => ({ values, formulas }));
      },
      take({ source }, { values, formulas }) {
        grids.get(source)?.values.push(...values);
        grids.get(source)?.formulas.push(...formulas);
      },
    },
    step,
    watch,
  );
  return cells;
}

/** Whether a cell holds a formula: its formula is no text that the cell shows as its value. */
export function isFormula(value: unknown, formula: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

export interface UsedSize {
  readonly rows: number;
  readonly columns: number;
}

export const noCells: UsedSize = { rows: 0, columns: 0 };

/** How many rows and columns of each sheet, counted from A1, hold values (or, unless `valuesOnly`, formats). */
export async function usedSizes(
  context: Excel.RequestContext,
  names: readonly string[],
  valuesOnly: boolean,
): Promise<ReadonlyMap<string, UsedSize>> {
  const used = names.map((name) => context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(valuesOnly));
  for (const range of used) range.load('rowIndex,rowCount,columnIndex,columnCount');
  await context.sync();
  return new Map(
    names.map((name, index) => {
      const range = used[index] as Excel.Range;
      return [
        name,
        range.isNullObject
          ? noCells
          : { rows: range.rowIndex + range.rowCount, columns: range.columnIndex + range.columnCount },
      ];
    }),
  );
}

/** The rows of a sheet from A1 on, as something to be read piece by piece. */
export function sheetRows(context: Excel.RequestContext, name: string, { rows, columns }: UsedSize): RowSource {
  return {
    place: { sheet: name },
    rowCount: rows,
    columnCount: columns,
    range: (first, count) => context.workbook.worksheets.getItem(name).getRangeByIndexes(first, 0, count, columns),
  };
}
