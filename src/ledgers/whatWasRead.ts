/** The account of everything in a workbook: what was read as which ledger, which rows count, and what was left alone. */
import { cellAddress } from '../workbook/address';
import type { ListFate, ListRead } from '../workbook/listRead';
import { CellKind, type TableSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { allLedgers } from './allLedgers';
import type { Ledger } from './columns';
import { CellState, type LedgerTable } from './ledgerTable';
import { importedSheets } from './importedLists';
import { knownName, lookAlikes, tablesOf, type LookAlike } from './lookAlikes';
import { reasonsTable } from './leftReasons';
import type { Ledgers } from './readLedgers';

/** First and last day as date serials, both inside. */
interface Days {
  readonly from: number;
  readonly to: number;
}

const noRows = { counted: 0, blank: 0, examples: 0, prefilled: 0, refused: 0, totals: 0, outside: 0 } as const;

/** One entry for every table, file and sheet without tables, in the workbook's order; sheets of ours are none, nor is the table of reasons. Without a period no row is outside it. */
export function whatWasRead(snapshot: WorkbookSnapshot, ledgers: Ledgers, period?: Days): readonly ListRead[] {
  const alike = lookAlikes(snapshot);
  const imported = importedSheets(snapshot);
  const sheets = snapshot.sheets.flatMap((sheet): readonly ListRead[] => {
    if (sheet.ownKey !== undefined) return [];
    const onSheet = snapshot.tables.filter((table) => table.sheet === sheet.name);
    const tables = onSheet.filter(({ name }) => name !== reasonsTable);
    if (tables.length === 0 && onSheet.length > 0) return [];
    const place = { sheet: sheet.name, isHidden: !sheet.visible };
    if (tables.length > 0)
      return tables.map((table) => {
        const read = tableRead(table, snapshot, ledgers, alike, period);
        return { ...place, ...read, ...(imported.has(sheet.name) && read.fate === 'other' && { fate: 'imported' }) };
      });
    return [
      {
        ...place,
        ...listRead(
          sheet.name,
          alike.find((found) => found.sheet === sheet.name),
        ),
        ...(imported.has(sheet.name) && { fate: 'imported' }),
      },
    ];
  });
  const files = alike.filter(({ sheet }) => sheet === '');
  return [
    ...sheets,
    ...files.map((file): ListRead => ({
      ...listRead(file.name, file),
      kind: 'file',
      sheet: '',
      cell: file.name,
      isHidden: false,
    })),
  ];
}

/** What is no table: a sheet with a list or without, or a file of another kind. */
function listRead(name: string, like: LookAlike | undefined): Omit<ListRead, 'sheet' | 'isHidden'> {
  return {
    ...noRows,
    ledger: like?.ledger?.table ?? '',
    kind: 'sheet',
    name,
    cell: like ? `${name}!${cellAddress(like.headerRow, like.firstColumn)}` : name,
    fate: like ? (like.isMistaken ? 'mistaken' : 'similar') : 'other',
    rows: 0,
    hidden: 0,
    uncalculated: 0,
    totalsRows: 0,
    rowsBelow: 0,
    columns: [],
    otherColumns: (like?.headers ?? []).filter((header) => header !== ''),
  };
}

function tableRead(
  table: TableSnapshot,
  snapshot: WorkbookSnapshot,
  ledgers: Ledgers,
  alike: readonly LookAlike[],
  period: Days | undefined,
): Omit<ListRead, 'sheet' | 'isHidden'> {
  const own = allLedgers.find((ledger) => tablesOf(ledger, snapshot).includes(table));
  const isFirst = own !== undefined && tablesOf(own, snapshot)[0] === table;
  const read = own && isFirst ? ledgers.tables.get(own.table) : undefined;
  const like = alike.find(
    ({ sheet, headerRow, firstColumn }) =>
      sheet === table.sheet && headerRow === table.headerRow && firstColumn === table.firstColumn,
  );
  const columns = [...(read?.columns.values() ?? [])].sort((a, b) => a.position - b.position);
  const taken = new Set(columns.map(({ position }) => position));
  return {
    ...noRows,
    ...(read ? rowsOf(read, period) : {}),
    ledger: (own ?? like?.ledger)?.table ?? '',
    kind: table.file ? 'file' : 'table',
    name: table.file?.name ?? knownName(table),
    cell: `${table.sheet}!${cellAddress(table.headerRow, table.firstColumn)}`,
    fate: fateOf(own, read, like),
    rows: table.rowCount,
    hidden: table.hiddenRows?.size ?? 0,
    uncalculated: table.columns.reduce((sum, { uncalculated }) => sum + (uncalculated?.size ?? 0), 0),
    totalsRows: table.totalsRows ?? 0,
    rowsBelow: table.rowsBelow ?? 0,
    columns: columns.map(({ header, column }) => ({ header, column: column.name })),
    otherColumns: table.columns.flatMap(({ header, kinds }, position) =>
      taken.has(position) || (header.trim() === '' && kinds.every((kind) => kind === CellKind.blank)) ? [] : [header],
    ),
    ...(table.file && { file: table.file }),
  };
}

function fateOf(own: Ledger | undefined, read: LedgerTable | undefined, like: LookAlike | undefined): ListFate {
  if (read) return read.tableErrors.length > 0 ? 'unusable' : 'read';
  if (own) return 'second';
  return like ? (like.isMistaken ? 'mistaken' : 'similar') : 'other';
}

/** The rows of an activity are those of the period; certificates, factors, targets and settings have days of another meaning. */
function rowsOf(table: LedgerTable, period: Days | undefined): Record<keyof typeof noRows, number> {
  const { rows, leftOut, prefilled, examples, badRows, snapshot, columns } = table;
  const dates = columns.has('quantity') ? columns.get('date') : undefined;
  const isOutside = (row: number): boolean => {
    const day = dates?.numbers[row] ?? 0;
    return period !== undefined && dates?.states[row] === CellState.good && (day < period.from || day >= period.to + 1);
  };
  const outside = rows.filter(isOutside).length;
  const refused = rows.filter((row) => badRows.has(row) && !isOutside(row)).length;
  return {
    counted: rows.length - refused - outside,
    blank: snapshot.rowCount - rows.length - leftOut.length - prefilled.length - examples.length,
    examples: examples.length,
    prefilled: prefilled.length,
    refused,
    totals: leftOut.length,
    outside,
  };
}
