/** The places of the tables and ranges that were read of a workbook, to which formulas refer. */
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { bookPlaces, type BookPlaces, type TablePlace } from './bookPlaces';

/** What formulas of ledgers refer to. */
export function ledgerPlaces(snapshot: WorkbookSnapshot): BookPlaces {
  return bookPlaces(
    snapshot.sheets.map(({ name }) => name),
    snapshot.tables.map(ledgerPlace),
  );
}

/** The place of a ledger. */
export function ledgerPlace(table: TableSnapshot): TablePlace {
  return {
    name: table.name,
    sheet: table.sheet,
    headers: table.columns.map(({ header }) => header),
    left: table.firstColumn,
    firstRow: table.headerRow + 1,
    rowCount: table.rowCount,
    headerRows: 1,
    totalsRows: table.totalsRows ?? 0,
  };
}
