/** Rectangles of cells, counted from 0 as Excel's client counts them. */
import { columnLetters, columnNumber } from '../../../src/workbook/address';

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;
export const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

/** The one cell in `row` and `column`. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** Whether the area runs over all rows of its columns. */
export function isEntireColumns(area: Area): boolean {
  return area.rows === sheetRows;
}

/** Whether the area runs over all columns of its rows. */
export function isEntireRows(area: Area): boolean {
  return area.columns === sheetColumns;
}

/** Area of `B2`, `B2:C9`, `B:C` or `2:9`, with or without `$`; undefined if the text is none of these or leaves the sheet. */
export function parseArea(text: string): Area | undefined {
  const plain = text.replace(/\$/g, '');
  const corners = /^([A-Za-z]{1,3})([0-9]{1,7})(?::([A-Za-z]{1,3})([0-9]{1,7}))?$/.exec(plain);
  if (corners) {
    const [, left = '', top = '', right = left, bottom = top] = corners;
    return between(Number(top) - 1, columnNumber(left) - 1, Number(bottom) - 1, columnNumber(right) - 1);
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) return between(0, columnNumber(columns[1] ?? '') - 1, sheetRows - 1, columnNumber(columns[2] ?? '') - 1);
  const rows = /^([0-9]{1,7}):([0-9]{1,7})$/.exec(plain);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, sheetColumns - 1);
  return undefined;
}

/** The smallest area with these two corners; undefined outside the sheet. */
export function between(row: number, column: number, otherRow: number, otherColumn: number): Area | undefined {
  const area = {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(row - otherRow) + 1,
    columns: Math.abs(column - otherColumn) + 1,
  };
  return isOnSheet(area) ? area : undefined;
}

/** Whether the area has cells and all of them are on the sheet. */
export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= sheetRows &&
    area.column + area.columns <= sheetColumns
  );
}

/** `B2`, `B2:C9`, `B:C` or `2:9`, as Excel writes an address. */
export function areaAddress(area: Area): string {
  const left = columnLetters(area.column + 1);
  const right = columnLetters(area.column + area.columns);
  const bottom = area.row + area.rows;
  if (isEntireColumns(area)) return `${left}:${right}`;
  if (isEntireRows(area)) return `${area.row + 1}:${bottom}`;
  const first = `${left}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${right}${bottom}`;
}

/** `$B$2:$C$9`, the form that does not move. */
export function fixedAreaAddress(area: Area): string {
  return areaAddress(area)
    .split(':')
    .map((corner) =>
      corner.replace(
        /^([A-Z]*)([0-9]*)$/,
        (_, letters: string, digits: string) => (letters && `$${letters}`) + (digits && `$${digits}`),
      ),
    )
    .join(':');
}

/** The cells that both areas have; undefined if there are none. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether every cell of `inner` is in `outer`. */
export function holds(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== undefined && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** Key of a cell in a sheet's map. */
export function cellKey(row: number, column: number): number {
  return row * sheetColumns + column;
}

export function rowOfKey(key: number): number {
  return Math.floor(key / sheetColumns);
}

export function columnOfKey(key: number): number {
  return key % sheetColumns;
}
