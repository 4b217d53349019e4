/** The steps that give cells their looks: one for all cells that look alike. */
import { addressLists, areasOf, type Rectangle } from './areasOf';
import type { CellBorder, CellLook, SheetContent } from './sheetContent';
import { actionBytes, type WriteUnit } from './writeUnits';

/** Properties that one look sets at most. */
const mostActions = 18;

/** Looks with a line above come last: two cells share the line between them, and the line above a total is the stronger one. */
export function lookUnits({ name, rows }: SheetContent): readonly WriteUnit[] {
  const areas = [...areasOf(rows, (cell) => cell?.look)].sort(
    ([a], [b]) => Number(a.top !== undefined) - Number(b.top !== undefined),
  );
  return areas.flatMap(([look, rectangles]) => {
    const single = rectangles.filter(isOneRow);
    const several = rectangles.filter((rectangle) => !isOneRow(rectangle));
    return [...unitsFor(name, look, single, false), ...unitsFor(name, look, several, true)];
  });
}

function isOneRow({ top, bottom }: Rectangle): boolean {
  return top === bottom;
}

function unitsFor(sheet: string, look: CellLook, rectangles: readonly Rectangle[], severalRows: boolean): WriteUnit[] {
  return addressLists(rectangles).map((addresses) => ({
    sheet,
    bytes: addresses.length + mostActions * actionBytes,
    run: (sheets) => setLook(sheets.named(sheet).getRanges(addresses).format, look, severalRows),
  }));
}

function setLook(format: Excel.RangeFormat, look: CellLook, severalRows: boolean): void {
  const { font } = format;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.underline !== undefined) font.underline = look.underline as Excel.RangeUnderlineStyle;
  if (look.size !== undefined) font.size = look.size;
  if (look.font !== undefined) font.name = look.font;
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap) format.wrapText = true;
  const between = look.top ?? look.bottom;
  if (look.top) setBorder(format, 'EdgeTop', look.top);
  if (look.bottom) setBorder(format, 'EdgeBottom', look.bottom);
  if (between && severalRows) setBorder(format, 'InsideHorizontal', between);
}

function setBorder(
  format: Excel.RangeFormat,
  side: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  { style, weight, color }: CellBorder,
): void {
  const border = format.borders.getItem(side);
  border.style = style as Excel.BorderLineStyle;
  border.weight = weight as Excel.BorderWeight;
  border.color = color;
}
