/** Reads the ledgers of the open workbook: every table, as values and formulas, in answers of about 2 MB. */
import { HostError } from '../../workbook/host';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { ColumnBuilder } from './columnBuilder';
import { isTooLarge } from './excelErrors';
import { changedTable, findWorkbook, type FoundTable, type FoundWorkbook } from './findTables';
import { stopIfAborted, type Watch } from './inExcel';
import { jsonBytes, RequestSize } from './requestSize';

/** Values and formulas arrive side by side, some 20 bytes a cell at first guess. */
const firstCells = 60_000;

/** Rows of one table that one request asks for. */
interface Piece {
  readonly table: number;
  readonly first: number;
  readonly count: number;
}

interface Arrived {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** What was read, and what was found around it, for a later look whether it is still so. */
export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly found: FoundWorkbook;
}

/** The workbook's tables column by column. Throws `changed-meanwhile` where a table was renamed, moved or resized before all was read, and `too-large` where not even one row can be had. */
export async function readWorkbook(context: Excel.RequestContext, watch: Watch): Promise<ReadWorkbook> {
  const found = await findWorkbook(context);
  stopIfAborted(watch.signal);
  refuseTwins(found.tables);
  const date1904 = await startsIn1904(context);
  const columns = found.tables.map(({ headers, rowCount }) => headers.map((header) => new ColumnBuilder(header, rowCount)));
  await readRows(context, found.tables, columns, watch);
  const after = await findWorkbook(context);
  const changed = changedTable(found.tables, after.tables);
  if (changed) throw new HostError('changed-meanwhile', { table: changed.name, sheet: changed.sheet });
  const snapshot: WorkbookSnapshot = {
    source: 'workbook',
    date1904,
    sheets: found.sheets.map(({ id: _, ...sheet }) => sheet),
    tables: found.tables.map(({ id: _, headers: __, ...table }, index) => ({ ...table, columns: (columns[index] ?? []).map((column) => column.finished()) })),
    names: found.names,
  };
  return { snapshot, found };
}

function refuseTwins(tables: readonly FoundTable[]): void {
  const names = new Set<string>();
  for (const { name } of tables) {
    if (names.has(name.toLowerCase())) throw new HostError('duplicate-table-name', { table: name });
    names.add(name.toLowerCase());
  }
}

/** Whether the workbook counts days from 1904: the first of that year is then day 0. No property says so. */
async function startsIn1904(context: Excel.RequestContext): Promise<boolean> {
  const day = context.workbook.functions.date(1904, 1, 1);
  day.load('value');
  await context.sync();
  return day.value === 0;
}

async function readRows(context: Excel.RequestContext, tables: readonly FoundTable[], columns: readonly (readonly ColumnBuilder[])[], { progress, signal }: Watch): Promise<void> {
  const size = new RequestSize(firstCells);
  const widthOf = (table: number): number => tables[table]?.headers.length ?? 1;
  const total = tables.reduce((sum, { rowCount, headers }) => sum + rowCount * headers.length, 0);
  let done = 0;
  let next = { table: 0, row: 0 };
  while (next.table < tables.length) {
    stopIfAborted(signal);
    progress?.('reading', total === 0 ? 1 : done / total);
    const { pieces, after } = piecesFrom(next, tables, size.cells);
    const cells = pieces.reduce((sum, { table, count }) => sum + count * widthOf(table), 0);
    const arrived = await readPieces(context, pieces, tables);
    if (!arrived) {
      const [first] = pieces;
      if (!size.halve(cells, widthOf(first?.table ?? 0))) throw new HostError('too-large', { table: tables[first?.table ?? 0]?.name ?? '' });
      continue;
    }
    const errors = await errorCells(context, pieces, arrived, tables);
    pieces.forEach((piece, index) => take(piece, arrived[index], errors[index], columns[piece.table] ?? []));
    size.fit(cells, jsonBytes(arrived));
    done += cells;
    next = after;
  }
  progress?.('reading', 1);
}

/** The next rows of the tables in their order, as many cells as a request may have but at least one row. */
function piecesFrom(from: { readonly table: number; readonly row: number }, tables: readonly FoundTable[], cells: number): { readonly pieces: readonly Piece[]; readonly after: { table: number; row: number } } {
  const pieces: Piece[] = [];
  let { table, row } = from;
  for (let room = cells; table < tables.length; table++, row = 0) {
    const { rowCount, headers } = tables[table] as FoundTable;
    const fitting = Math.max(pieces.length === 0 ? 1 : 0, Math.floor(room / Math.max(1, headers.length)));
    const count = Math.min(rowCount - row, fitting);
    if (count > 0) pieces.push({ table, first: row, count });
    room -= count * headers.length;
    if (row + count < rowCount) return { pieces, after: { table, row: row + count } };
  }
  return { pieces, after: { table, row: 0 } };
}

function rangeOf(context: Excel.RequestContext, { table, first, count }: Piece, tables: readonly FoundTable[]): Excel.Range {
  const { id, headers } = tables[table] as FoundTable;
  return context.workbook.tables.getItem(id).getDataBodyRange().getCell(first, 0).getResizedRange(count - 1, headers.length - 1);
}

/** Values and formulas of the pieces; nothing where they are too much for one answer, which Excel says by an error or by leaving them out. */
async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[], tables: readonly FoundTable[]): Promise<readonly Arrived[] | undefined> {
  const ranges = pieces.map((piece) => rangeOf(context, piece, tables));
  for (const range of ranges) range.load('values,formulas');
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return undefined;
    throw error;
  }
  const arrived = ranges.map(({ values, formulas }) => ({ values, formulas }));
  if (arrived.some(({ values, formulas }) => values === null || formulas === null)) return undefined;
  pieces.forEach(({ table, count }, index) => {
    if (arrived[index]?.values.length !== count) throw new HostError('changed-meanwhile', { table: tables[table]?.name ?? '' });
  });
  return arrived;
}

/** For pieces with a text that could be an error, which cells hold one (row by row); nothing for the others. */
async function errorCells(context: Excel.RequestContext, pieces: readonly Piece[], arrived: readonly Arrived[], tables: readonly FoundTable[]): Promise<readonly ((readonly boolean[])[] | undefined)[]> {
  const doubtful = arrived.map(({ values }) => values.some((row) => row.some((value) => typeof value === 'string' && value.startsWith('#'))));
  if (!doubtful.includes(true)) return doubtful.map(() => undefined);
  const ranges = pieces.map((piece, index) => (doubtful[index] ? rangeOf(context, piece, tables) : undefined));
  for (const range of ranges) range?.load('valueTypes');
  await context.sync();
  return ranges.map((range) => range?.valueTypes.map((row) => row.map((type) => type === 'Error')));
}

function take({ first, count }: Piece, arrived: Arrived | undefined, errors: readonly (readonly boolean[])[] | undefined, columns: readonly ColumnBuilder[]): void {
  for (let row = 0; row < count; row++) {
    const values = arrived?.values[row] ?? [];
    const formulas = arrived?.formulas[row] ?? [];
    columns.forEach((column, at) => column.put(first + row, values[at], formulas[at], errors?.[row]?.[at] ?? false));
  }
}
