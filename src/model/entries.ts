/** What the rows of a line of each ledger say alike, as facts: decided here once, from the columns that the ledger declares. */
import type { ActivityLedger, LedgerNamed, TableOf } from '../ledgers/allLedgers';
import { cellsAt, entryAt, type Cells, type Entry } from '../ledgers/ledgerEntry';
import { textAt } from '../ledgers/ledgerTable';

/** The columns in which all rows of a line agree. */
export type LineKey<Name extends ActivityLedger> = LedgerNamed<Name>['lines']['agreeIn'][number];

type Entries = { readonly [Name in ActivityLedger]: Entry<LedgerNamed<Name>, LineKey<Name>> };
type EntryCells = { readonly [Name in ActivityLedger]: Cells<LedgerNamed<Name>, LineKey<Name>> };

/** What all rows of a line say. */
export type EntryOf<Name extends ActivityLedger> = Entries[Name];

export type ProductionEntry = EntryOf<'Production'>;
export type EnergyEntry = EntryOf<'Energy'>;

/** What can be told of a row that cannot be counted. */
export type CellsOf<Name extends ActivityLedger> = EntryCells[Name];

/** What the row says in the columns that make a line. */
export function lineEntryAt<Name extends ActivityLedger>(table: TableOf<Name>, row: number): EntryOf<Name> {
  const any: TableOf<ActivityLedger> = table;
  return entryAt(any, any.ledger.lines.agreeIn, row) as unknown as EntryOf<Name>;
}

/** What can be told of the row in the columns that make a line. */
export function lineCellsAt<Name extends ActivityLedger>(table: TableOf<Name>, row: number): CellsOf<Name> {
  const any: TableOf<ActivityLedger> = table;
  return cellsAt(any, any.ledger.lines.agreeIn, row) as unknown as CellsOf<Name>;
}

/** What a group of rows is about: its product, item, carrier, gas or scrap class, as it is spelled. */
export function itemOf({
  table,
  firstRow,
}: {
  readonly table: TableOf<ActivityLedger>;
  readonly firstRow: number;
}): string {
  return textAt(table, table.ledger.lines.item, firstRow);
}

/** True where a supplier declares the footprint of what is taken in, or a part of it. */
export function declaresFootprint(entry: EntryOf<ActivityLedger>): boolean {
  if ('footprintDirect' in entry && (entry.footprintDirect ?? entry.footprintIndirect)) return true;
  return 'footprint' in entry && entry.footprint !== undefined;
}
