/** Rows of a ledger as records: what their cells say, by the keys of the columns. */
import type { Ledger } from './columns';
import { CellState, isUnreadAt, stateAt, valueAt, type KeyOf, type LedgerTable, type ValueOf } from './ledgerTable';

/** What a row says in some columns: the empty text, or nothing, where a cell is blank. */
export type Entry<Of extends Ledger, Key extends string> = { readonly [One in Key]: ValueOf<Of, One> };

/** A cell of a row that may not be readable: its value as far as it can be told. */
export interface Cell<Value> {
  readonly value: Value;
  readonly isBlank: boolean;
  /** True where it cannot be read, or is blank and must not be. */
  readonly isUnread: boolean;
}

/** What can be told of a row cell by cell. */
export type Cells<Of extends Ledger, Key extends string> = { readonly [One in Key]: Cell<ValueOf<Of, One>> };

/** What the row says in these columns. */
export function entryAt<Table extends LedgerTable, Key extends KeyOf<Table['ledger']>>(
  table: Table,
  keys: readonly Key[],
  row: number,
): Entry<Table['ledger'], Key> {
  return Object.fromEntries(keys.map((key) => [key, valueAt(table, key, row)])) as unknown as Entry<
    Table['ledger'],
    Key
  >;
}

/** What can be told of the row in these columns. */
export function cellsAt<Table extends LedgerTable, Key extends KeyOf<Table['ledger']>>(
  table: Table,
  keys: readonly Key[],
  row: number,
): Cells<Table['ledger'], Key> {
  const cellOf = (key: Key): Cell<ValueOf<Table['ledger'], Key>> => ({
    value: valueAt(table, key, row),
    isBlank: stateAt(table, key, row) === CellState.blank,
    isUnread: isUnreadAt(table, key, row),
  });
  return Object.fromEntries(keys.map((key) => [key, cellOf(key)])) as unknown as Cells<Table['ledger'], Key>;
}
