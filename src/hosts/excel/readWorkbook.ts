/** Reads the ledgers of the open workbook: every table, as values and formulas. */
import { HostError } from '../../workbook/host';
import type { CellValue } from '../../workbook/sheetPlan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { ColumnBuilder } from './columnBuilder';
import { changedTable, findWorkbook, type FoundTable, type FoundWorkbook } from './findWorkbook';
import { hasImportTable } from '../../workbook/importTable';
import { readFirstRows } from './firstRows';
import { stopIfAborted, type Watch } from './inExcel';
import { readSheetCells } from './sheetCells';
import { sheetValues } from './sheetValues';
import { readSurroundings } from './tableSurroundings';
import { readPieces, type Piece, type PieceReader, type RowSource } from './readPieces';

/** Values and formulas arrive side by side, some 20 bytes a cell at first guess. */
const firstCells = 60_000;

/** What was read, and what was found around it, for a later look whether it is still so. */
interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly found: FoundWorkbook;
}

/** The workbook's tables column by column. Throws `changed-meanwhile` where a table was renamed, moved or resized before all was read, and `too-large` where not even one row can be had. */
export async function readWorkbook(context: Excel.RequestContext, watch: Watch): Promise<ReadWorkbook> {
  const found = await findWorkbook(context);
  stopIfAborted(watch.signal);
  refuseTwins(found.tables);
  const date1904 = await startsIn1904(context);
  const columns = new Map(
    found.tables.map((table) => [table, table.headers.map((header) => new ColumnBuilder(header, table.rowCount))]),
  );
  const sources = new Map(found.tables.map((table) => [rowsOf(context, table), columns.get(table) ?? []]));
  await readPieces([...sources.keys()], ledgerReader(context, sources), 'reading', watch);
  const firstRows = await readFirstRows(context, found);
  const surroundings = await readSurroundings(context, found.tables);
  const lists = hasImportTable(found.tables) ? await sheetValues(context, watch) : undefined;
  const log = found.sheets.find(({ ownKey }) => ownKey === 'runLog');
  const runLog = log && (await readSheetCells(context, [log.name], 'reading', watch)).get(log.name);
  const after = await findWorkbook(context);
  const changed = changedTable(found.tables, after.tables);
  if (changed) throw new HostError('changed-meanwhile', { table: changed.name, sheet: changed.sheet });
  const snapshot: WorkbookSnapshot = {
    source: 'workbook',
    date1904,
    sheets: found.sheets.map(({ id: _, ownName: __, name, ...sheet }) => {
      const first = firstRows.get(name);
      return { name, ...sheet, ...(first && { firstRows: first }) };
    }),
    tables: found.tables.map((table) => {
      const { name, sheet, headerRow, firstColumn, rowCount, totalsRows } = table;
      return {
        name,
        sheet,
        headerRow,
        firstColumn,
        rowCount,
        ...(totalsRows > 0 && { totalsRows }),
        ...surroundings.get(table),
        columns: (columns.get(table) ?? []).map((column) => column.finished()),
      };
    }),
    names: found.names,
    ...(lists && { lists }),
    ...(runLog && { runLog: runLog.values.map(filledPart) }),
  };
  return { snapshot, found };
}

/** The values of a row up to its last filled cell; a blank is `null`. */
function filledPart(row: readonly unknown[]): readonly CellValue[] {
  const values = row.map((value) => (value === '' ? null : (value as CellValue)));
  return values.slice(0, values.findLastIndex((value) => value !== null) + 1);
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

/** The body of a table, found by its id, so that it is the right one wherever it moves. */
function rowsOf(context: Excel.RequestContext, { id, name, sheet, rowCount, headers }: FoundTable): RowSource {
  return {
    place: { table: name, sheet },
    rowCount,
    columnCount: headers.length,
    range: (first, count) =>
      context.workbook.tables
        .getItem(id)
        .getDataBodyRange()
        .getCell(first, 0)
        .getResizedRange(count - 1, headers.length - 1),
  };
}

interface Rows {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Which cells hold an error; absent where none does. */
  readonly errors?: readonly (readonly boolean[])[];
}

function ledgerReader(
  context: Excel.RequestContext,
  sources: ReadonlyMap<RowSource, readonly ColumnBuilder[]>,
): PieceReader<Rows> {
  return {
    firstCells,
    async ask(pieces) {
      const ranges = pieces.map(({ source, first, count }) => source.range(first, count));
      for (const range of ranges) range.load('values,formulas');
      await context.sync();
      if (ranges.some(({ values, formulas }) => values === null || formulas === null)) return undefined;
      pieces.forEach(({ source, count }, index) => {
        if (ranges[index]?.values.length !== count) throw new HostError('changed-meanwhile', source.place);
      });
      return withErrors(context, pieces, ranges);
    },
    take({ source, first, count }, { values, formulas, errors }) {
      const columns = sources.get(source) ?? [];
      for (let row = 0; row < count; row++) {
        columns.forEach((column, at) =>
          column.put(first + row, values[row]?.[at], formulas[row]?.[at], errors?.[row]?.[at] ?? false),
        );
      }
    },
  };
}

/** An error arrives as a text such as `#N/A`, so pieces with such texts are asked which of them are errors. */
async function withErrors(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  arrived: readonly Excel.Range[],
): Promise<readonly Rows[]> {
  const isDoubtful = ({ values }: Excel.Range): boolean =>
    values.some((row) => row.some((value) => typeof value === 'string' && value.startsWith('#')));
  const again = pieces.map(({ source, first, count }, index) =>
    isDoubtful(arrived[index] as Excel.Range) ? source.range(first, count) : undefined,
  );
  for (const range of again) range?.load('valueTypes');
  if (again.some((range) => range)) await context.sync();
  return arrived.map(({ values, formulas }, index) => {
    const errors = again[index]?.valueTypes.map((row) => row.map((type) => type === 'Error'));
    return { values, formulas, ...(errors && { errors }) };
  });
}
