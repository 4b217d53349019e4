/** Lists on the user's sheets that are no tables yet. */
import type { OpenXlsx } from '../hosts/xlsx/openXlsx';
import { readRange } from '../hosts/xlsx/readRange';
import type { FoundRange } from '../workbook/host';
import type { CellValue } from '../workbook/sheetPlan';
import type { TableSnapshot } from '../workbook/snapshot';
import { isTotalRow } from '../workbook/totalRows';

const mostRows = 200_000;
const shownLines = 12;

type Row = readonly CellValue[];

/** On each sheet, outside its tables: every block of rows between blank rows that has at least a header and one row of two cells. */
export function foundRanges(open: OpenXlsx): readonly FoundRange[] {
  return open.snapshot.sheets
    .filter(({ ownKey }) => ownKey === undefined)
    .filter(({ name }) => open.parts.sheets.some((sheet) => sheet.name === name && sheet.kind === 'worksheet'))
    .flatMap(({ name }) => {
      const tables = open.snapshot.tables.filter((table) => table.sheet === name);
      return listsOf(name, outside(tables, readRange(open, name, mostRows)));
    });
}

/** The rows with the cells of the tables blank. */
function outside(tables: readonly TableSnapshot[], rows: readonly Row[]): readonly Row[] {
  if (tables.length === 0) return rows;
  return rows.map((cells, index) => {
    const here = tables.filter(
      ({ headerRow, rowCount, totalsRows = 0 }) =>
        index + 1 >= headerRow && index + 1 <= headerRow + rowCount + totalsRows,
    );
    const isTaken = (column: number): boolean =>
      here.some(({ firstColumn, columns }) => column >= firstColumn && column < firstColumn + columns.length);
    return here.length === 0 ? cells : cells.map((cell, column) => (isTaken(column + 1) ? null : cell));
  });
}

/** The lists among the rows of a sheet, from the top. */
function listsOf(sheet: string, rows: readonly Row[]): readonly FoundRange[] {
  const lists: FoundRange[] = [];
  for (let first = 0; first < rows.length; first += 1) {
    let end = first;
    while (end < rows.length && filled(rows[end]) > 0) end += 1;
    const list = listOf(sheet, rows, first, end);
    if (list) lists.push(list);
    first = end;
  }
  return lists;
}

/** The list in the rows from `first` up to `end`, without lines of a single cell above and below it, such as titles and remarks. */
function listOf(sheet: string, rows: readonly Row[], first: number, end: number): FoundRange | undefined {
  const isLine = (row: number): boolean => filled(rows[row]) >= 2;
  let [top, bottom] = [first, end - 1];
  while (top <= bottom && !isLine(top)) top += 1;
  while (bottom >= top && !isLine(bottom)) bottom -= 1;
  if (bottom <= top) return undefined;
  const used = rows.slice(top, bottom + 1);
  const firstColumn = Math.min(...used.map((row) => row.findIndex(isFilled)).filter((column) => column >= 0));
  const columnCount = used.reduce((widest, row) => Math.max(widest, row.length), 0) - firstColumn;
  if (columnCount < 2) return undefined;
  const totals = used.flatMap((row, line) => (isTotalRow(row) ? [line] : []));
  return {
    sheet,
    firstRow: top + 1,
    firstColumn: firstColumn + 1,
    rowCount: used.length,
    columnCount,
    lines: used
      .slice(0, shownLines)
      .map((row) => Array.from({ length: columnCount }, (_, column) => row[firstColumn + column] ?? null)),
    ...(totals.length > 0 && { totals }),
  };
}

const isFilled = (value: CellValue): boolean => value !== null && value !== '';
const filled = (row: Row | undefined): number => row?.filter(isFilled).length ?? 0;
