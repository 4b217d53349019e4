/** Lists on the user's sheets that are no tables yet. */
import type { OpenXlsx } from '../hosts/xlsx/openXlsx';
import { readRange } from '../hosts/xlsx/readRange';
import type { FoundRange } from '../pane/paneHost';
import type { CellValue } from '../workbook/sheetPlan';

const mostRows = 200_000;
const shownLines = 12;

/** One range per sheet without tables: all its filled rows, where there are at least a header and one row of two cells. */
export function foundRanges(open: OpenXlsx): readonly FoundRange[] {
  return open.snapshot.sheets
    .filter(({ name, ownKey }) => ownKey === undefined && open.snapshot.tables.every((table) => table.sheet !== name))
    .filter(({ name }) => open.parts.sheets.some((sheet) => sheet.name === name && sheet.kind === 'worksheet'))
    .flatMap(({ name }) => rangeOf(name, readRange(open, name, mostRows)));
}

function rangeOf(sheet: string, rows: readonly (readonly CellValue[])[]): readonly FoundRange[] {
  const isFilled = (row: readonly CellValue[]): boolean =>
    row.filter((value) => value !== null && value !== '').length >= 2;
  const first = rows.findIndex(isFilled);
  if (first < 0) return [];
  let last = first;
  rows.forEach((row, index) => {
    if (isFilled(row)) last = index;
  });
  const used = rows.slice(first, last + 1);
  const firstColumn = Math.min(
    ...used.map((row) => {
      const at = row.findIndex((value) => value !== null);
      return at < 0 ? Infinity : at;
    }),
  );
  const columnCount = used.reduce((widest, row) => Math.max(widest, row.length), 0) - firstColumn;
  if (last === first || columnCount < 2) return [];
  return [
    {
      sheet,
      firstRow: first + 1,
      firstColumn: firstColumn + 1,
      rowCount: last - first + 1,
      columnCount,
      lines: used
        .slice(0, shownLines)
        .map((row) => Array.from({ length: columnCount }, (_, column) => row[firstColumn + column] ?? null)),
    },
  ];
}
