/** A ledger as it was read: its columns typed, each row knowing its cells. */
import type { Finding, Place } from '../findings/finding';
import { cellAddress } from '../workbook/address';
import type { TableSnapshot } from '../workbook/snapshot';
import { exact, type Exact } from '../quantity/exact';
import { findUnit, type Unit } from '../quantity/units';
import type { Column, ColumnKind, Ledger } from './columns';

/** How a cell was read. A `bad` cell has a finding and no value. */
export const CellState = { blank: 0, good: 1, bad: 2 } as const;
export type CellState = (typeof CellState)[keyof typeof CellState];

/** One column of a ledger, arrays one entry per data row. */
export interface LedgerColumn {
  readonly column: Column;
  readonly header: string;
  /** Position in the table, from 0. */
  readonly position: number;
  readonly states: Uint8Array;
  /** Number, share, amount or date serial; 0 where there is none. */
  readonly numbers: Float64Array;
  /** Index into `texts` for names, units, choices and carried text; 0 is the blank. */
  readonly codes: Uint32Array;
  /** Texts as they stand in the first cell that has them; `texts[0]` is empty. Two texts that formulas match are one. */
  readonly texts: readonly string[];
  /** What each text means: the choice's value or the unit's symbol; the text itself otherwise. */
  readonly meanings: readonly string[];
}

/** A ledger as it was read; what its cells hold follows from how `Of` declares its columns. */
export interface LedgerTable<Of extends Ledger = Ledger> {
  readonly ledger: Of;
  readonly snapshot: TableSnapshot;
  readonly columns: ReadonlyMap<Of['columns'][number]['key'], LedgerColumn>;
  /** Rows with anything in a known column, 0-based. */
  readonly rows: Int32Array;
  /** Rows that look like totals and whose names no formula asks for, 0-based: they are none of `rows`. */
  readonly leftOut: readonly number[];
  /** Rows that hold nothing but a unit or a choice, 0-based: they are none of `rows` either. */
  readonly prefilled: readonly number[];
  /** Examples of a new workbook that still stand as they were written, 0-based: none of `rows`. */
  readonly examples: readonly number[];
  /** Errors by 0-based row; a row with one does not count. */
  readonly badRows: ReadonlyMap<number, readonly Finding[]>;
  /** Errors that make the whole table unusable. */
  readonly tableErrors: readonly Finding[];
}

/** The keys of a ledger's columns; none where it is not known which ledger it is. */
export type KeyOf<Of extends Ledger> = string extends Of['columns'][number]['key']
  ? never
  : Of['columns'][number]['key'];

/** The keys of a ledger's columns of some kinds. */
export type KeyOfKind<Of extends Ledger, Kind extends ColumnKind> = KeyOf<Of> &
  Extract<Of['columns'][number], { readonly kind: Kind }>['key'];

/** `Scrap!G18` of a 0-based row and column position of a table. */
export function cellOf(table: TableSnapshot, row: number, position: number): string {
  return `${table.sheet}!${cellAddress(table.headerRow + 1 + row, table.firstColumn + position)}`;
}

/** The place of a ledger cell for a finding. */
export function placeOf<Table extends LedgerTable>(table: Table, row: number, key: KeyOf<Table['ledger']>): Place {
  const column = columnOf(table, key);
  return column
    ? placeIn(table, row, column)
    : { table: table.ledger.table, row: row + 1, cell: cellOf(table.snapshot, row, 0) };
}

/** The place of a cell of a column for a finding. */
export function placeIn({ ledger, snapshot }: LedgerTable, row: number, { header, position }: LedgerColumn): Place {
  return { table: ledger.table, row: row + 1, column: header, cell: cellOf(snapshot, row, position) };
}

/** How a cell was read; blank where the table has no such column. */
export function stateAt<Table extends LedgerTable>(table: Table, key: KeyOf<Table['ledger']>, row: number): CellState {
  return (columnOf(table, key)?.states[row] ?? CellState.blank) as CellState;
}

/** True where the table has the column. */
export function hasColumn<Table extends LedgerTable>(table: Table, key: KeyOf<Table['ledger']>): boolean {
  return columnOf(table, key) !== undefined;
}

/** True where the cell cannot be read, or holds nothing where something must stand. */
export function isUnreadAt<Table extends LedgerTable>(table: Table, key: KeyOf<Table['ledger']>, row: number): boolean {
  const state = stateAt(table, key, row);
  if (state !== CellState.blank) return state === CellState.bad;
  return table.ledger.columns.some((column) => column.key === key && column.required);
}

/** Text of a cell as it stands, or the empty text. */
export function textAt<Table extends LedgerTable>(table: Table, key: KeyOf<Table['ledger']>, row: number): string {
  const column = columnOf(table, key);
  return column?.texts[column.codes[row] ?? 0] ?? '';
}

/** What a cell of a column holds: a choice, a unit, the serial of a day, an exact number, or a text. */
export type ValueOf<Of extends Ledger, Key extends string> =
  Extract<Of['columns'][number], { readonly key: Key }> extends Column<Key, infer Kind, infer Value>
    ? Kind extends 'name' | 'text'
      ? string
      : (Kind extends 'choice' ? Value : Kind extends 'unit' ? Unit : Kind extends 'date' ? number : Exact) | undefined
    : never;

/** Value of a cell; the empty text, or nothing, where it is blank or does not say one. */
export function valueAt<Table extends LedgerTable, Key extends KeyOf<Table['ledger']>>(
  table: Table,
  key: Key,
  row: number,
): ValueOf<Table['ledger'], Key> {
  const read = columnOf(table, key);
  const kind = table.ledger.columns.find((column) => column.key === key)?.kind;
  const meaning = read?.meanings[read.codes[row] ?? 0] ?? '';
  const number = read && read.states[row] === CellState.good ? read.numbers[row] : undefined;
  const value = (): string | number | Unit | Exact | undefined => {
    if (kind === 'name' || kind === 'text') return meaning;
    if (kind === 'choice') return meaning || undefined;
    if (kind === 'unit') return findUnit(meaning);
    return kind === 'date' || number === undefined ? number : exact(number);
  };
  return value() as ValueOf<Table['ledger'], Key>;
}

/** A cell as the sheet stores it, for a formula that compares with it: its number, else its text. */
export function storedAt<Table extends LedgerTable>(
  table: Table,
  key: KeyOf<Table['ledger']>,
  row: number,
): string | number {
  const column = columnOf(table, key);
  const number = column?.states[row] === CellState.good ? column.numbers[row] : undefined;
  return number ?? textAt(table, key, row);
}

function columnOf({ columns }: LedgerTable, key: string): LedgerColumn | undefined {
  return columns.get(key);
}
