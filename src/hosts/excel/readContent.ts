/** Reads our sheets as they stand, so that they can be put back. */
import { readCharts } from './readCharts';
import type { Watch } from './inExcel';
import { readLayouts } from './readLayouts';
import { readLooks } from './readLooks';
import { readRules } from './readRules';
import { isFormula, noCells, readSheetCells, usedSizes, type SheetCells } from './sheetCells';
import type { SheetCell, SheetContent } from './sheetContent';
import { filledByNeighbours } from './spills';
import { typedText } from './typedInput';

/** The sheets' content by name, and the raw cells it was made from. */
interface ReadContents {
  readonly contents: ReadonlyMap<string, SheetContent>;
  readonly cells: ReadonlyMap<string, SheetCells>;
  /** Titles of charts whose cells this Excel does not tell, so that they cannot be put back. */
  readonly lostCharts: readonly string[];
}

const errorText = /^#[A-Z0-9/]+[!?]?$/;

/** What is needed to make the sheets anew as they are now. */
export async function readContents(
  context: Excel.RequestContext,
  names: readonly string[],
  watch: Watch,
): Promise<ReadContents> {
  const cells = await readSheetCells(context, names, 'writing', watch);
  const filled = await filledByNeighbours(context, cells);
  const sizes = await usedSizes(context, names, false);
  const looks = await readLooks(context, sizes, watch);
  const layouts = await readLayouts(context, sizes);
  const rules = await readRules(context, names);
  const charts = await readCharts(context, names);
  const contents = new Map<string, SheetContent>();
  for (const name of names) {
    const layout = layouts.get(name);
    const look = looks.get(name);
    const rule = rules.get(name);
    if (!layout || !look || !rule) continue;
    const { rows, columns } = sizes.get(name) ?? noCells;
    const cellAt = (row: number, column: number): SheetCell | undefined => {
      const cell = contentOf(cells.get(name), row, column, filled.get(name)?.has(`${row} ${column}`) ?? false);
      const [format, own, link] = [look.formats[row]?.[column], look.looks[row]?.[column], look.links[row]?.[column]];
      return {
        ...cell,
        ...(format !== undefined && format !== 'General' && { format }),
        ...(own && { look: own }),
        ...(link !== undefined && { link }),
      };
    };
    contents.set(name, {
      name,
      ...layout,
      ...rule,
      rows: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => cellAt(row, column)),
      ),
      choices: [],
      entries: [],
      charts: charts.found.get(name) ?? [],
    });
  }
  return { contents, cells, lostCharts: charts.lost };
}

function contentOf(cells: SheetCells | undefined, row: number, column: number, isFilled: boolean): SheetCell {
  const value = cells?.values[row]?.[column];
  const formula = cells?.formulas[row]?.[column];
  if (isFilled || value === undefined || (value === '' && !isFormula(value, formula))) return { input: null };
  if (isFormula(value, formula)) return { input: null, formula };
  if (typeof value === 'string') return { input: errorText.test(value) ? value : typedText(value) };
  return { input: value as number | boolean };
}
