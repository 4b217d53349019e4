/** All ledgers of a workbook, each read into a typed table. */
import { finding, type Finding } from '../findings/finding';
import { Notes } from '../findings/notes';
import { cellAddress } from '../workbook/address';
import type { TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { allLedgers, type LedgerTables } from './allLedgers';
import type { Ledger } from './columns';
import type { LedgerTable } from './ledgerTable';
import { lookAlikes, notRead, tablesOf, type LookAlike } from './lookAlikes';
import { readTable, tableCell } from './readTable';
import { noteUntidyNames } from './untidyNames';

export interface Ledgers {
  readonly tables: LedgerTables;
  readonly findings: readonly Finding[];
}

/** Days would be shown four years off. */
const countedFrom1904 = finding('days-from-1904', { table: 'Settings' }, {});

/** Reads every ledger that is there. Missing and doubled tables are findings; a ledger part of whose rows stand where they are not read is unusable. */
export function readLedgers(snapshot: WorkbookSnapshot): Ledgers {
  const tables = new Map<string, LedgerTable>();
  const notes = new Notes();
  if (snapshot.date1904) notes.take([countedFrom1904]);
  const mistaken = lookAlikes(snapshot).filter(({ isMistaken }) => isMistaken);
  for (const ledger of allLedgers) {
    const [first, second] = tablesOf(ledger, snapshot);
    const unread = mistaken.filter((found) => found.ledger === ledger);
    const errors = [...doubledTable(ledger, first, second), ...unread.map(notRead), ...rowsBelow(ledger, first)];
    notes.take(errors);
    if (first) {
      const read = readTable(ledger, first);
      notes.take([...read.findings, ...encodingOf(ledger, first)]);
      const ofDays = snapshot.date1904 && ledger.table === 'Settings' ? [countedFrom1904] : [];
      tables.set(ledger.table, { ...read.table, tableErrors: [...read.table.tableErrors, ...errors, ...ofDays] });
    } else if (unread[0]) tables.set(ledger.table, unreadLedger(unread[0], errors));
    else notes.take(missingTable(ledger, tables.has('Production')));
  }
  const untidy = noteUntidyNames(tables);
  return { tables: untidy.tables as LedgerTables, findings: [...notes.findings, ...untidy.findings] };
}

/** A ledger of which only its look-alike is there: nothing of it is known. */
function unreadLedger(
  { ledger, name, sheet, headerRow, firstColumn }: LookAlike,
  tableErrors: readonly Finding[],
): LedgerTable {
  return {
    ledger,
    snapshot: { name, sheet, headerRow, firstColumn, rowCount: 0, columns: [] },
    columns: new Map(),
    rows: new Int32Array(0),
    leftOut: [],
    prefilled: [],
    examples: [],
    badRows: new Map(),
    tableErrors,
  };
}

function doubledTable(ledger: Ledger, first?: TableSnapshot, second?: TableSnapshot): readonly Finding[] {
  if (!first || !second) return [];
  return [
    finding(
      'duplicate-table',
      { table: ledger.table, cell: tableCell(second) },
      { first: tableCell(first), second: tableCell(second) },
    ),
  ];
}

function rowsBelow(ledger: Ledger, table: TableSnapshot | undefined): readonly Finding[] {
  if (!table?.rowsBelow) return [];
  const { sheet, headerRow, rowCount, totalsRows = 0, firstColumn } = table;
  return [
    finding(
      'rows-below-table',
      {
        table: ledger.table,
        cell: `${sheet}!${cellAddress(headerRow + rowCount + totalsRows + 1, firstColumn)}`,
      },
      { table: ledger.table, count: String(table.rowsBelow) },
    ),
  ];
}

function encodingOf(ledger: Ledger, { file, sheet }: TableSnapshot): readonly Finding[] {
  if (!file?.isGuessed) return [];
  return [
    finding(
      'encoding-guessed',
      { table: ledger.table, cell: `${sheet}!A1` },
      { value: file.name, words: file.encoding },
    ),
  ];
}

/** Without settings and production nothing can be computed, and no footprint without energy: a plant that uses none has the table without rows. */
function missingTable(ledger: Ledger, hasProduction: boolean): readonly Finding[] {
  const severity =
    ledger.table === 'Settings' || ledger.table === 'Production' || (ledger.table === 'Energy' && hasProduction)
      ? 'error'
      : ledger.table === 'Energy'
        ? 'warning'
        : undefined;
  return severity ? [finding('missing-table', { table: ledger.table }, { table: ledger.table }, severity)] : [];
}
