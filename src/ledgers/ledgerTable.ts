/** A ledger as it was read: its columns typed, each row knowing its cells. */
import type { Finding, Place } from '../findings/finding';
import { cellAddress } from '../workbook/address';
import type { TableSnapshot } from '../workbook/snapshot';
import type { Column, Ledger } from './columns';

/** How a cell was read. A `bad` cell has a finding and no value. */
export const CellState = { blank: 0, good: 1, bad: 2 } as const;

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

export interface LedgerTable {
  readonly ledger: Ledger;
  readonly snapshot: TableSnapshot;
  readonly columns: ReadonlyMap<string, LedgerColumn>;
  /** Rows with anything in a known column, 0-based. */
  readonly rows: Int32Array;
  /** Rows that look like totals and whose names no formula asks for, 0-based: they are none of `rows`. */
  readonly leftOut: readonly number[];
  /** Rows that hold nothing but a unit or a choice, 0-based: they are none of `rows` either. */
  readonly prefilled: readonly number[];
  /** Errors by 0-based row; a row with one does not count. */
  readonly badRows: ReadonlyMap<number, readonly Finding[]>;
  /** Errors that make the whole table unusable. */
  readonly tableErrors: readonly Finding[];
}

/** `Scrap!G18` of a 0-based row and column position of a table. */
export function cellOf(table: TableSnapshot, row: number, position: number): string {
  return `${table.sheet}!${cellAddress(table.headerRow + 1 + row, table.firstColumn + position)}`;
}

/** The place of a ledger cell for a finding. */
export function placeOf(table: LedgerTable, row: number, key: string): Place {
  const column = table.columns.get(key);
  const place = { table: table.ledger.table, row: row + 1 };
  return column
    ? { ...place, column: column.header, cell: cellOf(table.snapshot, row, column.position) }
    : { ...place, cell: cellOf(table.snapshot, row, 0) };
}

/** Text of a cell as it stands, or the empty text. */
export function textAt(table: LedgerTable, key: string, row: number): string {
  const column = table.columns.get(key);
  return column?.texts[column.codes[row] ?? 0] ?? '';
}

/** Meaning of a cell: the choice's value, the unit's symbol, or the text itself; empty where blank. */
export function meaningAt(table: LedgerTable, key: string, row: number): string {
  const column = table.columns.get(key);
  return column?.meanings[column.codes[row] ?? 0] ?? '';
}

/** Number of a cell as the sheet stores it; nothing where the cell is blank or bad. */
export function numberAt(table: LedgerTable, key: string, row: number): number | undefined {
  const column = table.columns.get(key);
  return column && column.states[row] === CellState.good ? column.numbers[row] : undefined;
}
