/** A workbook's snapshot with another content in one cell, or with one row twice or not at all. */
import { CellKind, type ColumnSnapshot, type WorkbookSnapshot } from '../../src/workbook/snapshot';

/** An error value of Excel, as `#REF!`. */
export interface ErrorValue {
  readonly error: string;
}
export type CellContent = number | string | null | ErrorValue;

export interface CellPlace {
  readonly table: string;
  /** 0-based data row. */
  readonly row: number;
  readonly header: string;
}

/** What stands in a cell. */
export function contentAt(snapshot: WorkbookSnapshot, place: CellPlace): CellContent {
  const column = columnAt(snapshot, place);
  const kind = column.kinds[place.row];
  if (kind === CellKind.blank) return null;
  return kind === CellKind.number
    ? (column.numbers[place.row] ?? 0)
    : (column.dictionary[column.texts[place.row] ?? 0] ?? '');
}

function columnAt(snapshot: WorkbookSnapshot, { table, header }: CellPlace): ColumnSnapshot {
  const column = snapshot.tables.find(({ name }) => name === table)?.columns.find((one) => one.header === header);
  if (!column) throw new Error(`no column ${table} ${header}`);
  return column;
}

/** The same workbook with another content in one cell. */
export function withCell(snapshot: WorkbookSnapshot, place: CellPlace, content: CellContent): WorkbookSnapshot {
  const before = columnAt(snapshot, place);
  const [kinds, numbers, texts] = [before.kinds.slice(), before.numbers.slice(), before.texts.slice()];
  kinds[place.row] = kindOf(content);
  numbers[place.row] = typeof content === 'number' ? content : 0;
  const text = typeof content === 'object' ? content?.error : typeof content === 'string' ? content : undefined;
  texts[place.row] = text === undefined ? 0 : before.dictionary.length;
  const dictionary = text === undefined ? before.dictionary : [...before.dictionary, text];
  const after: ColumnSnapshot = { ...before, kinds, numbers, texts, dictionary };
  return {
    ...snapshot,
    tables: snapshot.tables.map((table) =>
      table.name === place.table
        ? { ...table, columns: table.columns.map((column) => (column === before ? after : column)) }
        : table,
    ),
  };
}

function kindOf(content: CellContent): CellKind {
  if (content === null) return CellKind.blank;
  if (typeof content === 'object') return CellKind.error;
  return typeof content === 'number' ? CellKind.number : CellKind.text;
}

export function rowCountOf(snapshot: WorkbookSnapshot, table: string): number {
  return snapshot.tables.find(({ name }) => name === table)?.rowCount ?? 0;
}

/** The same workbook with a row entered a second time below the last. */
export function withRowTwice(snapshot: WorkbookSnapshot, { table, row }: CellPlace): WorkbookSnapshot {
  return withRows(snapshot, table, (rows) => [...rows, row]);
}

/** The same workbook without a row. */
export function withoutRow(snapshot: WorkbookSnapshot, { table, row }: CellPlace): WorkbookSnapshot {
  return withRows(snapshot, table, (rows) => rows.filter((one) => one !== row));
}

/** The same workbook with these rows of a table, each by its place before. */
export function withRows(
  snapshot: WorkbookSnapshot,
  name: string,
  change: (rows: readonly number[]) => readonly number[],
): WorkbookSnapshot {
  return {
    ...snapshot,
    tables: snapshot.tables.map((table) => {
      if (table.name !== name) return table;
      const rows = change(Array.from({ length: table.rowCount }, (_, row) => row));
      const columns = table.columns.map((column) => ({
        ...column,
        kinds: Uint8Array.from(rows, (row) => column.kinds[row] ?? CellKind.blank),
        numbers: Float64Array.from(rows, (row) => column.numbers[row] ?? 0),
        texts: Uint32Array.from(rows, (row) => column.texts[row] ?? 0),
      }));
      return { ...table, rowCount: rows.length, columns };
    }),
  };
}
