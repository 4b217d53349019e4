/** How the cells of whole sheets look: number formats, fonts, fills, lines, places, links. */
import type { Watch } from './inExcel';
import { readPieces, type RowSource } from './readPieces';
import type { CellBorder, CellLook } from './sheetContent';
import { sheetRows, type UsedSize } from './sheetCells';

/** Looks of the cells of a sheet from A1 on; equal looks are one object. */
interface SheetLooks {
  readonly formats: readonly (readonly string[])[];
  readonly looks: readonly (readonly (CellLook | undefined)[])[];
  /** Places in the workbook that cells link to. */
  readonly links: readonly (readonly (string | undefined)[])[];
}

type Growing = { -readonly [Part in keyof SheetLooks]: SheetLooks[Part][number][] };

/** A cell that nobody has touched. */
const untouched = 'XFD1048576';

/** A cell's look is some 900 bytes, most of them for lines around it. */
const firstCells = 2_000;

const wanted: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    fill: { color: true },
    font: { name: true, bold: true, italic: true, underline: true, size: true, color: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

/** The looks of the sheets, each as large as given. */
export async function readLooks(
  context: Excel.RequestContext,
  sizes: ReadonlyMap<string, UsedSize>,
  watch: Watch,
): Promise<ReadonlyMap<string, SheetLooks>> {
  const sources = new Map<RowSource, Growing>();
  const looks = new Map<string, SheetLooks>();
  const same = new Map<string, CellLook>();
  const [anySheet] = sizes.keys();
  if (anySheet === undefined) return looks;
  const { font } = context.workbook.worksheets.getItem(anySheet).getRange(untouched).format;
  font.load('name');
  for (const [name, size] of sizes) {
    const growing: Growing = { formats: [], looks: [], links: [] };
    sources.set(sheetRows(context, name, size), growing);
    looks.set(name, growing);
  }
  await readPieces(
    [...sources.keys()],
    {
      firstCells,
      async ask(pieces) {
        const ranges = pieces.map(({ source, first, count }) => source.range(first, count));
        const properties = ranges.map((range) => range.getCellProperties(wanted));
        for (const range of ranges) range.load('numberFormat');
        await context.sync();
        if (ranges.some(({ numberFormat }) => numberFormat === null)) return undefined;
        return ranges.map(({ numberFormat }, index) => ({
          numberFormat: numberFormat as string[][],
          properties: properties[index]?.value ?? [],
        }));
      },
      take({ source }, { numberFormat, properties }) {
        const growing = sources.get(source);
        growing?.formats.push(...numberFormat);
        growing?.looks.push(...properties.map((row) => row.map((cell) => lookOf(cell, font.name, same))));
        growing?.links.push(
          ...properties.map((row) => row.map((cell) => cell.hyperlink?.documentReference || undefined)),
        );
      },
    },
    'writing',
    watch,
  );
  return looks;
}

function lookOf(
  { format }: Excel.CellProperties,
  standardFont: string,
  same: Map<string, CellLook>,
): CellLook | undefined {
  const { font, fill, borders } = format ?? {};
  const [top, bottom] = [borderOf(borders?.top), borderOf(borders?.bottom)];
  const look: CellLook = {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && font.underline !== 'None' && { underline: font.underline }),
    ...(font?.size !== undefined && { size: font.size }),
    ...(font?.name && font.name !== standardFont && { font: font.name }),
    ...(font?.color && { color: font.color }),
    // An unfilled cell calls itself white.
    ...(fill?.color && fill.color !== '#FFFFFF' && { fill: fill.color }),
    ...(top && { top }),
    ...(bottom && { bottom }),
    ...(format?.horizontalAlignment &&
      format.horizontalAlignment !== 'General' && { horizontal: format.horizontalAlignment }),
    ...(format?.verticalAlignment && format.verticalAlignment !== 'Bottom' && { vertical: format.verticalAlignment }),
    ...(format?.indentLevel && { indent: format.indentLevel }),
    ...(format?.wrapText && { wrap: true }),
  };
  const key = JSON.stringify(look);
  const known = same.get(key);
  if (!known) same.set(key, look);
  return known ?? look;
}

function borderOf(found: Excel.CellBorder | undefined): CellBorder | undefined {
  if (!found?.style || found.style === 'None') return undefined;
  return { style: found.style, weight: found.weight ?? 'Thin', color: found.color ?? '#000000' };
}
