/** Entries of lists that their ledgers lack: rows that a list got since it became a ledger, and lists of a later month with the same headers. */
import { allLedgers, type LedgerTables } from '../ledgers/allLedgers';
import type { ColumnKind, Ledger } from '../ledgers/columns';
import { storedValue } from '../ledgers/cellFixes';
import type { LedgerTable } from '../ledgers/ledgerTable';
import { rowsBelow } from '../ledgers/rowsBelow';
import { readDateText, serialOfDate } from '../quantity/calendarDate';
import type { Language } from '../languages';
import type { CellEdit } from '../workbook/sheetPlan';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { fillRows, type FilledRow } from './fillRows';
import { findLists } from './findLists';
import type { MappedList } from './importLedgers';
import { keptMapping } from './importSheet';
import { matchMapping } from './matchMapping';

export interface GrownList extends MappedList {
  readonly ledger: Ledger;
  readonly entries: readonly FilledRow[];
  /** What puts the entries below the ledger's rows; nothing where something stands in the way. */
  readonly edits: readonly CellEdit[];
}

/** All of them, as the workbook's own mapping has it; none where it keeps no mapping. An entry whose cells no row of the ledger follows is one that is lacking. */
export function grownLists(snapshot: WorkbookSnapshot, tables: LedgerTables, language: Language): readonly GrownList[] {
  const { lists: sheets = [] } = snapshot;
  const kept = sheets.length > 0 ? keptMapping(snapshot) : undefined;
  if (!kept) return [];
  const added = new Map<string, number>();
  return matchMapping(findLists(sheets), kept).mapped.flatMap(({ list, mapping }): GrownList[] => {
    const ledger = allLedgers.find(({ table }) => table === mapping.ledger);
    const sheet = sheets.find(({ name }) => name === list.sheet);
    const table = ledger && tables.get(ledger.table);
    if (!sheet || !table || table.snapshot.columns.length === 0) return [];
    const isKnown = knownTo(table);
    const entries = fillRows(sheet, list, mapping, ledger).rows.filter((entry) => !isKnown(entry, mapping.isByMonth));
    if (entries.length === 0) return [];
    const before = added.get(ledger.table) ?? 0;
    added.set(ledger.table, before + entries.length);
    return [{ list, mapping, ledger, entries, edits: rowsBelow(table, entries, language, before) }];
  });
}

/** Whether the ledger has the entry: a row follows one of its own cells, or, where formulas cannot be read, holds its values. */
function knownTo(table: LedgerTable): (entry: FilledRow, isByMonth: boolean | undefined) => boolean {
  const formulas = [...table.columns.values()].flatMap(({ position }) => [
    ...(table.snapshot.columns[position]?.formulas?.values() ?? []),
  ]);
  const followed = new Set(formulas.map(plainReference));
  const rows = formulas.includes('') ? Array.from({ length: table.snapshot.rowCount }, (_, row) => row) : [];
  return (entry, isByMonth = false) => {
    const own = ownReferences(entry, isByMonth);
    // Nothing tells such an entry from another one.
    if (own.length === 0 || own.some((reference) => followed.has(reference))) return true;
    return rows.some((row) => holds(table, row, entry));
  };
}

function holds(table: LedgerTable, row: number, entry: FilledRow): boolean {
  return Object.entries(entry).every(([key, { value }]) => {
    const column = table.columns.get(key);
    const cells = column && table.snapshot.columns[column.position];
    return !cells || value === null || storedValue(cells, row) === stored(value, column.column.kind);
  });
}

/** A day is stored as its serial. */
function stored(value: string | number, kind: ColumnKind): string | number {
  const day = kind === 'date' && typeof value === 'string' ? readDateText(value) : undefined;
  return day ? serialOfDate(day.year, day.month, day.day) : value;
}

/** The cells of the list that this entry alone follows, not those that a blank repeats from above. */
function ownReferences(entry: FilledRow, isByMonth: boolean): readonly string[] {
  const followed = Object.entries(entry).flatMap(([key, { formula }]) =>
    formula === undefined || (isByMonth && key !== 'quantity' && key !== 'volume') ? [] : [plainReference(formula)],
  );
  const rowOf = (reference: string): number => Number(/\d+$/.exec(reference)?.[0] ?? 0);
  const last = Math.max(0, ...followed.map(rowOf));
  return followed.filter((reference) => rowOf(reference) === last);
}

/** A reference without what programs write in other ways: marks of fixed rows, quotes, the division of per cent. */
const plainReference = (formula: string): string => formula.replace(/['$=]|\/100$/g, '').toLowerCase();
