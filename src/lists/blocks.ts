/** The blocks of filled cells on a sheet, parted by blank rows and blank columns. */
import { valueOn, type SheetValues, type TableArea } from '../workbook/sheetValues';

/** First and last rows and columns, counted from 1. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

type IsFilled = (row: number, column: number) => boolean;

/** From the top, side by side ones from the left; the cells of tables count as blank. */
export function blocksOf(sheet: SheetValues): readonly Block[] {
  const isFilled: IsFilled = (row, column) =>
    valueOn(sheet, row, column) !== null && !sheet.tables.some((table) => holds(table, row, column));
  const right = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return parted({ top: 1, left: 1, bottom: sheet.rows.length, right }, isFilled);
}

function parted(area: Block, isFilled: IsFilled): readonly Block[] {
  const inRows = bands(area.top, area.bottom, (row) => anyIn(area.left, area.right, (column) => isFilled(row, column)));
  const tall = inRows.map(([top, bottom]) => ({ ...area, top, bottom }));
  return tall.flatMap((band) => {
    const columns = bands(band.left, band.right, (column) =>
      anyIn(band.top, band.bottom, (row) => isFilled(row, column)),
    );
    const parts = columns.map(([left, right]) => ({ ...band, left, right }));
    return parts.length > 1 ? parts.flatMap((part) => parted(part, isFilled)) : parts;
  });
}

/** Runs of numbers for which it holds, each as its first and last. */
function bands(first: number, last: number, holdsAt: (at: number) => boolean): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let start: number | undefined;
  for (let at = first; at <= last + 1; at += 1) {
    const isIn = at <= last && holdsAt(at);
    if (isIn) start ??= at;
    else if (start !== undefined) {
      found.push([start, at - 1]);
      start = undefined;
    }
  }
  return found;
}

function anyIn(first: number, last: number, holdsAt: (at: number) => boolean): boolean {
  for (let at = first; at <= last; at += 1) if (holdsAt(at)) return true;
  return false;
}

function holds(table: TableArea, row: number, column: number): boolean {
  const { headerRow, firstColumn, columnCount, rowCount, totalsRows } = table;
  const isBeside = column < firstColumn || column >= firstColumn + columnCount;
  return !isBeside && row >= headerRow && row <= headerRow + rowCount + totalsRows;
}
