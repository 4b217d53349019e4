/** Finds blocks of cells that look like a list with a header row but are no table, to be offered as ledgers. */
import type { FoundRange } from '../../workbook/host';
import type { CellValue } from '../../workbook/sheetPlan';
import { isTotalRow } from '../../workbook/totalRows';
import { findWorkbook, type FoundTable } from './findWorkbook';
import { stopIfAborted } from './inExcel';

/** Lists begin within these; further down and right nobody has looked for them. */
const mostRows = 200;
const mostColumns = 60;
const mostLines = 12;

/** Blocks of at least two rows and two columns on visible sheets of the user's, each with its first lines; blanks are `null`. */
export async function findRanges(
  context: Excel.RequestContext,
  signal: AbortSignal | undefined,
): Promise<readonly FoundRange[]> {
  const found = await findWorkbook(context);
  stopIfAborted(signal);
  const sheets = found.sheets
    .filter(({ visible, ownKey }) => visible && ownKey === undefined)
    .map(({ name }) => ({
      name,
      top: context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(0, 0, mostRows, mostColumns)
        .getUsedRangeOrNullObject(true),
    }));
  for (const { top } of sheets) top.load('values,rowIndex,columnIndex');
  await context.sync();
  stopIfAborted(signal);
  const corners = sheets.flatMap(({ name, top }) => {
    if (top.isNullObject) return [];
    const tables = found.tables.filter(({ sheet }) => sheet === name);
    return listCorners(top.values as CellValue[][], (row, column) =>
      tables.some((table) => holds(table, top.rowIndex + row + 1, top.columnIndex + column + 1)),
    ).map(({ row, column }) => ({ name, row: top.rowIndex + row, column: top.columnIndex + column }));
  });
  const regions = corners.map(({ name, row, column }) => ({
    name,
    range: context.workbook.worksheets.getItem(name).getCell(row, column).getSurroundingRegion(),
  }));
  for (const { range } of regions) range.load('rowIndex,columnIndex,rowCount,columnCount');
  if (regions.length > 0) await context.sync();
  const lists = unique(
    regions.map(({ name, range }) => ({
      name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    })),
  ).filter(({ rows, columns }) => rows >= 2 && columns >= 2);
  const lines = lists.map(({ name, row, column, rows, columns }) =>
    context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(row, column, Math.min(rows, mostLines), Math.min(columns, mostColumns)),
  );
  const lastLines = lists.map(({ name, row, column, rows, columns }) =>
    context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(row + rows - 1, column, 1, Math.min(columns, mostColumns)),
  );
  for (const range of [...lines, ...lastLines]) range.load('values');
  if (lines.length > 0) await context.sync();
  return lists.map(({ name, row, column, rows, columns }, index) => ({
    sheet: name,
    firstRow: row + 1,
    firstColumn: column + 1,
    rowCount: rows,
    columnCount: columns,
    lines: (lines[index]?.values ?? []).map((line: CellValue[]) => line.map((value) => (value === '' ? null : value))),
    ...totalsAmong(lines[index]?.values as CellValue[][], lastLines[index]?.values[0] as CellValue[], rows),
  }));
}

function totalsAmong(
  first: readonly (readonly CellValue[])[],
  last: readonly CellValue[],
  rows: number,
): Pick<FoundRange, 'totals'> {
  const found = first.flatMap((line, index) => (isTotalRow(line) ? [index] : []));
  const totals = isTotalRow(last) && !found.includes(rows - 1) ? [...found, rows - 1] : found;
  return totals.length > 0 ? { totals } : {};
}

/** Cells where a block begins: filled, outside tables, with nothing above or left of them, two filled cells in their row and one below. Counted from 0. */
function listCorners(
  values: readonly (readonly CellValue[])[],
  isTaken: (row: number, column: number) => boolean,
): readonly { readonly row: number; readonly column: number }[] {
  const isFilled = (row: number, column: number): boolean =>
    (values[row]?.[column] ?? '') !== '' && !isTaken(row, column);
  return values.flatMap((line, row) =>
    line.flatMap((_, column) => {
      const begins = isFilled(row, column) && !isFilled(row, column - 1) && !isFilled(row - 1, column);
      return begins && isFilled(row, column + 1) && isFilled(row + 1, column) ? [{ row, column }] : [];
    }),
  );
}

function holds({ headerRow, firstColumn, rowCount, headers }: FoundTable, row: number, column: number): boolean {
  return (
    row >= headerRow && row <= headerRow + rowCount && column >= firstColumn && column < firstColumn + headers.length
  );
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
