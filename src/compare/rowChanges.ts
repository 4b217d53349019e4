/** What changed between a ledger of two books, row by row: rows are known again by their natural key, never by where they stand. */
import { cellOf, CellState, type LedgerTable } from '../ledgers/ledgerTable';
import { formulaKey } from '../ledgers/cleanText';
import { dateOfSerial } from '../quantity/calendarDate';
import { exact, plainText, total } from '../quantity/exact';
import { CellKind, type ColumnSnapshot } from '../workbook/snapshot';
import { naturalKeyOf } from './naturalKeys';

/** A row as one of the books has it. */
export interface RowSeen {
  /** `Scrap!A12`: its first cell. */
  readonly cell: string;
  /** What its natural key says. */
  readonly name: string;
}

interface CellChange {
  /** The key of the column. */
  readonly column: string;
  readonly earlier: string;
  readonly later: string;
}

/** `renamed`: one cell of the natural key differs, nothing else. `split` and `joined`: the same in several rows or in one, with the same sum. */
export interface RowChange {
  readonly kind: 'changed' | 'renamed' | 'split' | 'joined' | 'added' | 'removed';
  readonly earlier: readonly RowSeen[];
  readonly later: readonly RowSeen[];
  readonly cells: readonly CellChange[];
}

interface Row {
  readonly seen: RowSeen;
  /** By column key: the text a person would read, empty where it is blank. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Every change of the ledger: changed and renamed rows, then split and joined ones, then those that came and went. Linear in the rows. */
export function rowChanges(earlier: LedgerTable | undefined, later: LedgerTable | undefined): readonly RowChange[] {
  const ledger = (later ?? earlier)?.ledger;
  if (!ledger) return [];
  const keys = ledger.columns.map(({ key }) => key);
  const measure = ledger.lines?.sum ?? (keys.includes('volume') ? 'volume' : undefined);
  const named = naturalKeyOf(ledger);
  const open: Open = { earlier: rowsIn(earlier, named), later: rowsIn(later, named) };
  pair(open, (row) => textOf(row, keys));
  const parted =
    measure === undefined
      ? []
      : partedRows(
          open,
          keys.filter((key) => key !== measure),
          measure,
        );
  const changed = [
    ...(measure === undefined ? [] : pair(open, (row) => textOf(row, [...named, measure]))),
    ...pair(open, (row) => (named.some((key) => row.cells.get(key)) ? textOf(row, named) : undefined)),
  ].map(([from, to]) => change('changed', from, to));
  const renamed = named.flatMap((key) =>
    pair(open, (row) =>
      textOf(
        row,
        keys.filter((other) => other !== key),
      ),
    ).map(([from, to]) => change('renamed', from, to)),
  );
  return [
    ...changed,
    ...renamed,
    ...parted,
    ...open.later.map(({ seen }): RowChange => ({ kind: 'added', earlier: [], later: [seen], cells: [] })),
    ...open.earlier.map(({ seen }): RowChange => ({ kind: 'removed', earlier: [seen], later: [], cells: [] })),
  ];
}

/** Rows that have found no partner yet. */
interface Open {
  earlier: readonly Row[];
  later: readonly Row[];
}

/** Takes out the rows of both books that are alike, in their order; rows without a text are like none. */
function pair(open: Open, alike: (row: Row) => string | undefined): readonly (readonly [Row, Row])[] {
  const waiting = new Map<string, Row[]>();
  for (const row of open.earlier) {
    const text = alike(row);
    const same = text === undefined ? undefined : waiting.get(text);
    if (same) same.push(row);
    else if (text !== undefined) waiting.set(text, [row]);
  }
  const taken = new Set<Row>();
  const pairs = open.later.flatMap((row): (readonly [Row, Row])[] => {
    const text = alike(row);
    const partner = text === undefined ? undefined : waiting.get(text)?.shift();
    if (!partner) return [];
    taken.add(partner).add(row);
    return [[partner, row]];
  });
  open.earlier = open.earlier.filter((row) => !taken.has(row));
  open.later = open.later.filter((row) => !taken.has(row));
  return pairs;
}

/** Takes out one row of the one book that is several of the other, alike in all but their measure, which adds up. */
function partedRows(open: Open, keys: readonly string[], measure: string): readonly RowChange[] {
  const [before, after] = [byText(open.earlier, keys), byText(open.later, keys)];
  const found: RowChange[] = [];
  const taken = new Set<Row>();
  for (const [text, from] of before) {
    const to = after.get(text) ?? [];
    const isParted = Math.min(from.length, to.length) === 1 && from.length !== to.length;
    const [sum, other] = [sumOf(from, measure), sumOf(to, measure)];
    if (!isParted || sum === undefined || sum !== other) continue;
    for (const row of [...from, ...to]) taken.add(row);
    const kind = from.length === 1 ? 'split' : 'joined';
    found.push({ kind, earlier: from.map(({ seen }) => seen), later: to.map(({ seen }) => seen), cells: [] });
  }
  open.earlier = open.earlier.filter((row) => !taken.has(row));
  open.later = open.later.filter((row) => !taken.has(row));
  return found;
}

function byText(rows: readonly Row[], keys: readonly string[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const text = textOf(row, keys);
    const same = found.get(text);
    if (same) same.push(row);
    else found.set(text, [row]);
  }
  return found;
}

/** The sum as plain text; nothing where one of them is no number. */
function sumOf(rows: readonly Row[], measure: string): string | undefined {
  const numbers = rows.map(({ cells }) => cells.get(measure) ?? '');
  return numbers.every((text) => /^-?\d+(\.\d+)?$/.test(text)) ? plainText(total(numbers.map(exact))) : undefined;
}

function change(kind: 'changed' | 'renamed', from: Row, to: Row): RowChange {
  const keys = new Set([...from.cells.keys(), ...to.cells.keys()]);
  const cells = [...keys].flatMap((column): CellChange[] => {
    const [earlier, later] = [from.cells.get(column) ?? '', to.cells.get(column) ?? ''];
    return earlier === later ? [] : [{ column, earlier, later }];
  });
  return { kind, earlier: [from.seen], later: [to.seen], cells };
}

function textOf({ cells }: Row, keys: readonly string[]): string {
  return JSON.stringify(keys.map((key) => formulaKey(cells.get(key) ?? '')));
}

function rowsIn(table: LedgerTable | undefined, named: readonly string[]): readonly Row[] {
  if (!table) return [];
  return [...table.rows].map((row) => {
    const cells = new Map(table.ledger.columns.map(({ key }) => [key, cellText(table, key, row)] as const));
    const name = named.flatMap((key) => cells.get(key) || []).join(' · ');
    return { seen: { cell: cellOf(table.snapshot, row, 0), name }, cells };
  });
}

/** What the cell says, the same in every language: a day, a plain number, a choice by its word in the contract; what cannot be read as it was typed. */
function cellText(table: LedgerTable, key: string, row: number): string {
  const read = table.columns.get(key);
  if (!read) return '';
  if (read.states[row] !== CellState.good) return typedIn(table.snapshot.columns[read.position], row);
  if (read.numbers.length === 0) {
    const text = read.meanings[read.codes[row] ?? 0] ?? '';
    return key === 'value' && /^\d{5}$/.test(text) ? (dateOfSerial(Number(text)) ?? text) : text;
  }
  const number = read.numbers[row] ?? 0;
  return (read.column.kind === 'date' ? dateOfSerial(number) : undefined) ?? plainText(exact(number));
}

function typedIn(cells: ColumnSnapshot | undefined, row: number): string {
  const kind = cells?.kinds[row];
  if (!cells || kind === undefined || kind === CellKind.blank) return '';
  if (kind === CellKind.number) return String(cells.numbers[row]);
  return kind === CellKind.boolean
    ? cells.numbers[row]
      ? 'TRUE'
      : 'FALSE'
    : (cells.dictionary[cells.texts[row] ?? 0] ?? '');
}
