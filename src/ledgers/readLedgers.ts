/** All ledgers of a workbook, each read into a typed table. */
import type { Finding } from '../findings/finding';
import type { TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { allLedgers } from './allLedgers';
import type { Ledger } from './columns';
import type { LedgerTable } from './ledgerTable';
import { readTable, tableCell } from './readTable';
import { noteUntidyNames } from './untidyNames';

export interface Ledgers {
  readonly tables: ReadonlyMap<string, LedgerTable>;
  readonly findings: readonly Finding[];
}

/** Days would be shown four years off. */
const countedFrom1904: Finding = {
  code: 'days-from-1904',
  severity: 'error',
  place: { table: 'Settings' },
  details: {},
};

const normalName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** The tables of a workbook that are this ledger, by its English or Chinese name. */
export function tablesOf(ledger: Ledger, snapshot: WorkbookSnapshot): readonly TableSnapshot[] {
  const names = [normalName(ledger.table), normalName(ledger.zh)];
  return snapshot.tables.filter((table) => names.includes(normalName(table.name)));
}

/** Reads every ledger that is there. Missing and doubled tables are findings. */
export function readLedgers(snapshot: WorkbookSnapshot): Ledgers {
  const tables = new Map<string, LedgerTable>();
  const findings: Finding[] = snapshot.date1904 ? [countedFrom1904] : [];
  for (const ledger of allLedgers) {
    const [first, second] = tablesOf(ledger, snapshot);
    if (!first) {
      findings.push(...missingTable(ledger));
      continue;
    }
    const read = readTable(ledger, first);
    const doubled: Finding[] = second
      ? [
          {
            code: 'duplicate-table',
            severity: 'error',
            place: { table: ledger.table, cell: tableCell(second) },
            details: { first: `${first.name} (${tableCell(first)})`, second: `${second.name} (${tableCell(second)})` },
          },
        ]
      : [];
    findings.push(...doubled, ...read.findings);
    const ofDays = snapshot.date1904 && ledger.table === 'Settings' ? [countedFrom1904] : [];
    tables.set(ledger.table, { ...read.table, tableErrors: [...read.table.tableErrors, ...doubled, ...ofDays] });
  }
  const untidy = noteUntidyNames(tables);
  return { tables: untidy.tables, findings: [...findings, ...untidy.findings] };
}

/** Without settings and production nothing can be computed; without energy a footprint would leave it out in silence. */
function missingTable(ledger: Ledger): readonly Finding[] {
  const severity =
    ledger.table === 'Settings' || ledger.table === 'Production'
      ? 'error'
      : ledger.table === 'Energy'
        ? 'warning'
        : undefined;
  return severity
    ? [
        {
          code: 'missing-table',
          severity,
          place: { table: ledger.table },
          details: { table: ledger.table, tableZh: ledger.zh },
        },
      ]
    : [];
}
