/** All checks, in the order in which their findings are shown. */
import type { LedgerTables } from '../ledgers/allLedgers';
import type { LedgerTable } from '../ledgers/ledgerTable';
import type { Ledgers } from '../ledgers/readLedgers';
import type { Check } from './check';
import { namesAsNumbers } from './namesAsNumbers';
import { nearProducts } from './nearProducts';
import { repeatedTicket } from './repeatedTicket';
import { repeatedRows } from './repeatedRows';
import { settingsRegions } from './settingsRegions';
import { settingsSites } from './settingsSites';
import { settingsStages } from './settingsStages';
import { sharesAddUp } from './sharesAddUp';

export const allChecks: readonly Check[] = [
  namesAsNumbers,
  sharesAddUp,
  repeatedTicket,
  repeatedRows,
  nearProducts,
  settingsSites,
  settingsRegions,
  settingsStages,
];

/** The ledgers with the checks' findings; a row that a check finds in error does not count. */
export function checkLedgers(ledgers: Ledgers): Ledgers {
  const found = allChecks.flatMap((check) => check(ledgers));
  const tables = new Map<string, LedgerTable>(ledgers.tables);
  for (const finding of found) {
    const table = tables.get(finding.place.table ?? '');
    if (!table || finding.severity !== 'error' || finding.place.row === undefined) continue;
    const row = finding.place.row - 1;
    tables.set(table.ledger.table, {
      ...table,
      badRows: new Map(table.badRows).set(row, [...(table.badRows.get(row) ?? []), finding]),
    });
  }
  return { tables: tables as LedgerTables, findings: [...ledgers.findings, ...found] };
}
