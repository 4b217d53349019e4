/** What a table's own cells do not tell: which of its rows are hidden, and filled rows directly below it that do not belong to it. */
import type { TableSnapshot } from '../../workbook/snapshot';
import type { FoundTable } from './findWorkbook';

type TableSurroundings = Pick<TableSnapshot, 'hiddenRows' | 'rowsBelow'>;

/** Excel has no row below this one. */
const lastRow = 1_048_576;
/** Rows asked for at once below a table. */
const rowsAtOnce = 500;
/** Rows of a table of which one answer tells whether they are hidden, some 20 bytes each. */
const looksAtOnce = 50_000;

/** By table; one request where nothing is hidden and nothing stands below, few more elsewhere. */
export async function readSurroundings(
  context: Excel.RequestContext,
  tables: readonly FoundTable[],
): Promise<ReadonlyMap<FoundTable, TableSurroundings>> {
  const asked = tables.map((table) => {
    const body = context.workbook.tables.getItem(table.id).getDataBodyRange();
    body.load('rowHidden');
    return { table, body, below: askBelow(context, table, 0, 1) };
  });
  if (asked.length > 0) await context.sync();
  const found = new Map<FoundTable, TableSurroundings>();
  for (const { table, body, below } of asked) {
    // Null stands for some rows hidden, others not.
    const isAnyHidden = (body.rowHidden as boolean | null) !== false;
    const hiddenRows = isAnyHidden ? await hiddenRowsOf(context, body, table.rowCount) : [];
    found.set(table, {
      ...(hiddenRows.length > 0 && { hiddenRows: new Set(hiddenRows) }),
      ...(below.count() > 0 && { rowsBelow: await countBelow(context, table) }),
    });
  }
  return found;
}

/** Hidden rows from the given one on, counted from 0. */
async function hiddenRowsOf(
  context: Excel.RequestContext,
  body: Excel.Range,
  rowCount: number,
  first = 0,
): Promise<readonly number[]> {
  const count = Math.min(looksAtOnce, rowCount - first);
  if (count <= 0) return [];
  const rows = body
    .getCell(first, 0)
    .getResizedRange(count - 1, 0)
    .getRowProperties({ rowHidden: true });
  await context.sync();
  const hidden = rows.value.flatMap(({ rowHidden }, row) => (rowHidden ? [first + row] : []));
  return [...hidden, ...(await hiddenRowsOf(context, body, rowCount, first + count))];
}

/** Filled rows that follow one another, from so many below the table on. */
async function countBelow(context: Excel.RequestContext, table: FoundTable, from = 0): Promise<number> {
  const below = askBelow(context, table, from, rowsAtOnce);
  await context.sync();
  const count = below.count();
  return count < rowsAtOnce ? count : count + (await countBelow(context, table, from + count));
}

/** Asks for rows in the table's columns; `count` then tells how many of them follow one another filled. */
function askBelow(
  context: Excel.RequestContext,
  { sheet, headerRow, rowCount, totalsRows, firstColumn, headers }: FoundTable,
  from: number,
  rows: number,
): { count(): number } {
  const first = headerRow + rowCount + totalsRows + from;
  const there = Math.min(rows, lastRow - first);
  if (there <= 0) return { count: () => 0 };
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(first, firstColumn - 1, there, headers.length);
  range.load('formulas');
  return {
    count: () => {
      const end = range.formulas.findIndex((row) => row.every((cell: unknown) => cell === ''));
      return end < 0 ? there : end;
    },
  };
}
