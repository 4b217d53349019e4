/** The contract's ledgers as the pane lists them: which were found, their rows and days, and what they lack. */
import type { Finding } from '../../findings/finding';
import { each } from '../../languages';
import { allLedgers } from '../../ledgers/allLedgers';
import { nameIn } from '../../ledgers/columns';
import { cellOf, type LedgerTable } from '../../ledgers/ledgerTable';
import type { Ledgers } from '../../ledgers/readLedgers';
import { daysOf } from '../../model/rowsAndDays';
import { dateOfSerial } from '../../quantity/calendarDate';
import type { PaneLedger } from './paneResult';

/** One entry per ledger of the contract, in its order. */
export function ledgerViews(ledgers: Ledgers, findings: readonly Finding[]): readonly PaneLedger[] {
  return allLedgers.map((ledger): PaneLedger => {
    const own = findings.filter((finding) => finding.place.table === ledger.table);
    const table = ledgers.tables.get(ledger.table);
    const outside = own.find((finding) => finding.code === 'outside-period')?.details['count'];
    return {
      table: ledger.table,
      name: ledger.names,
      errors: own.filter((finding) => finding.severity === 'error').length,
      warnings: own.filter((finding) => finding.severity === 'warning').length,
      // A list that only looks like the ledger stands for it without columns, so that it is known to be unread.
      ...(table &&
        table.snapshot.columns.length > 0 && { found: { ...foundTable(table), outside: Number(outside ?? 0) } }),
    };
  });
}

function foundTable(table: LedgerTable): Omit<NonNullable<PaneLedger['found']>, 'outside'> {
  const { snapshot } = table;
  const days = dayRange(table);
  return {
    name: snapshot.name,
    sheet: snapshot.sheet,
    cell: cellOf(snapshot, -1, 0),
    rows: table.rows.length,
    undated: days.undated,
    ...(days.from !== undefined && { from: days.from }),
    ...(days.to !== undefined && { to: days.to }),
    missing: table.ledger.columns
      .filter((column) => !column.required && !table.columns.has(column.key))
      .map((column) => each((language) => nameIn(column, language))),
  };
}

function dayRange(table: LedgerTable): { readonly from?: string; readonly to?: string; readonly undated: number } {
  const { days, undated } = daysOf(table);
  const [from, to] = [days && dateOfSerial(days.from), days && dateOfSerial(days.to)];
  return from !== undefined && to !== undefined ? { from, to, undated } : { undated };
}
