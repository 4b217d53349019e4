/** Entries of lists that their ledgers lack: rows that a list got since it became a ledger, and lists of a later month with the same headers. */
import { allLedgers, type LedgerTables } from '../ledgers/allLedgers';
import { findChoice, type Column, type Ledger } from '../ledgers/columns';
import { storedValue } from '../ledgers/cellFixes';
import { typedText } from '../ledgers/cleanText';
import type { LedgerTable } from '../ledgers/ledgerTable';
import { rowsBelow } from '../ledgers/rowsBelow';
import { readDateText, serialOfDate } from '../quantity/calendarDate';
import type { Language } from '../languages';
import type { CellEdit, CellValue } from '../workbook/sheetPlan';
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

/** All of them, as the workbook's own mapping has it; none where it keeps no mapping. */
export function grownLists(snapshot: WorkbookSnapshot, tables: LedgerTables, language: Language): readonly GrownList[] {
  const { lists: sheets = [] } = snapshot;
  const kept = sheets.length > 0 ? keptMapping(snapshot) : undefined;
  if (!kept) return [];
  const filled = matchMapping(findLists(sheets), kept).mapped.flatMap(({ list, mapping }): Filled[] => {
    const ledger = allLedgers.find(({ table }) => table === mapping.ledger);
    const sheet = sheets.find(({ name }) => name === list.sheet);
    const table = ledger && tables.get(ledger.table);
    if (!sheet || !table || table.snapshot.columns.length === 0) return [];
    return [{ list, mapping, ledger, table, entries: fillRows(sheet, list, mapping, ledger).rows }];
  });
  return [...new Set(filled.map(({ table }) => table))].flatMap((table) => {
    const ofTable = filled.filter((one) => one.table === table);
    const lacking = lackingEntries(table, ofTable);
    let before = 0;
    return ofTable.flatMap(({ table: _, ...one }): GrownList[] => {
      const entries = one.entries.filter((entry) => lacking.has(entry));
      const edits = rowsBelow(table, entries, language, before);
      before += entries.length;
      return entries.length === 0 ? [] : [{ ...one, entries, edits }];
    });
  });
}

/** A list with all the entries that its mapping makes, and the ledger they belong to. */
interface Filled extends MappedList {
  readonly ledger: Ledger;
  readonly table: LedgerTable;
  readonly entries: readonly FilledRow[];
}

/**
 * The entries that the ledger lacks. An entry is known where a row follows one of its own cells. One that has none (all of it was read from text), or whose
 * formulas cannot be read, is known where a row, each taken for one entry only, holds its values, or all but one of them: that one was then changed in the ledger.
 */
function lackingEntries(table: LedgerTable, lists: readonly Filled[]): ReadonlySet<FilledRow> {
  const followers = rowsByFormula(table);
  const used = new Set<number>();
  const lacking = new Set<FilledRow>();
  const open: FilledRow[] = [];
  for (const { entries, mapping } of lists)
    for (const entry of entries) {
      const own = ownReferences(entry, mapping.isByMonth ?? false);
      const rows = own.flatMap((reference) => followers.get(reference) ?? []);
      for (const row of rows) used.add(row);
      if (rows.length > 0) continue;
      if (own.length === 0 || followers.has('')) open.push(entry);
      else lacking.add(entry);
    }
  const held = new RowsByValues(table, used);
  const changed = open.filter((entry) => !held.take(entry, filledKeys(entry)));
  for (const entry of changed) {
    const keys = filledKeys(entry);
    const isNear =
      keys.length > 2 &&
      keys.some((key) =>
        held.take(
          entry,
          keys.filter((other) => other !== key),
        ),
      );
    if (!isNear) lacking.add(entry);
  }
  return lacking;
}

const filledKeys = (entry: FilledRow): readonly string[] =>
  Object.keys(entry).filter((key) => entry[key]?.value !== null);

/** Rows of the ledger by the cell that one of their formulas follows. */
function rowsByFormula({ snapshot, columns }: LedgerTable): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const { position } of columns.values())
    for (const [row, formula] of snapshot.columns[position]?.formulas ?? []) {
      const reference = plainReference(formula);
      rows.set(reference, [...(rows.get(reference) ?? []), row]);
    }
  return rows;
}

/** Rows of a ledger by what stands in some of their columns; each is taken once. */
class RowsByValues {
  private readonly indices = new Map<string, Map<string, number[]>>();

  constructor(
    private readonly table: LedgerTable,
    private readonly used: Set<number>,
  ) {}

  /** Takes a row that holds the entry's values in these columns; false where none is left. */
  take(entry: FilledRow, keys: readonly string[]): boolean {
    const read = keys.filter((key) => this.table.columns.has(key));
    const held = this.indexOf(read).get(
      textOf(read.map((key) => plainValue(this.table.columns.get(key)?.column, entry[key]?.value ?? null))),
    );
    const row = held?.find((one) => !this.used.has(one));
    if (row === undefined) return false;
    this.used.add(row);
    return true;
  }

  private indexOf(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
    const known = this.indices.get(keys.join());
    if (known) return known;
    const { columns, snapshot } = this.table;
    const index = new Map<string, number[]>();
    for (let row = 0; row < snapshot.rowCount; row += 1) {
      const values = keys.map((key) => {
        const found = columns.get(key);
        const cells = found && snapshot.columns[found.position];
        return cells ? plainValue(found.column, storedValue(cells, row)) : null;
      });
      index.set(textOf(values), [...(index.get(textOf(values)) ?? []), row]);
    }
    this.indices.set(keys.join(), index);
    return index;
  }
}

const textOf = (values: readonly CellValue[]): string => JSON.stringify(values);

/** A day as its serial number, a word of a choice as what it means in every language. */
function plainValue(column: Column | undefined, value: CellValue): CellValue {
  if (typeof value !== 'string' || !column) return value;
  const day = column.kind === 'date' ? readDateText(value) : undefined;
  return day ? serialOfDate(day.year, day.month, day.day) : (findChoice(column, value) ?? typedText(value));
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
