/** Guesses which ledger a list is, which of its rows holds the headers, and which column is which. */
import { allLedgers } from '../../ledgers/allLedgers';
import { allHeaders, normalHeader, type Column, type Ledger } from '../../ledgers/columns';
import { headerIn } from '../../ledgers/ledgerRow';
import type { Language } from '../../language/words';
import { nearestName } from '../../quantity/nearestName';
import type { FoundRange, TableRequest } from '../../workbook/host';

interface MappedColumn {
  readonly key: string;
  /** The column's name in the language asked for. */
  readonly name: string;
  readonly required: boolean;
  readonly isDate: boolean;
  /** Position in the list from 0; absent where no column of the list fits. */
  readonly position?: number;
}

export interface Mapping {
  readonly table: string;
  /** Position of the header line among the range's lines, from 0. */
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly columns: readonly MappedColumn[];
  /** Part of the list's headers that were recognised, from 0 to 1. */
  readonly confidence: number;
}

/** The mapping that recognises most: over all ledgers and lines, or for those that a person chose. */
export function proposeMapping(
  range: FoundRange,
  language: Language,
  chosen: { readonly table?: string; readonly headerLine?: number } = {},
): Mapping {
  const ledgers = allLedgers.filter((ledger) => chosen.table === undefined || ledger.table === chosen.table);
  const lines = chosen.headerLine === undefined ? range.lines.map((_, line) => line).slice(0, -1) : [chosen.headerLine];
  const all = ledgers.flatMap((ledger) =>
    (lines.length === 0 ? [0] : lines).map((line) => mapTo(ledger, range, line, language)),
  );
  const [best] = all.sort((a, b) => score(b) - score(a));
  if (!best) throw new Error(`there is no ledger ${chosen.table}`);
  return best;
}

/** Recognised headers, with required columns counting double so that `Production` is told from `Materials`. */
function score(mapping: Mapping): number {
  const found = mapping.columns.filter((column) => column.position !== undefined);
  const needed = mapping.columns.filter((column) => column.required);
  return mapping.confidence + found.filter((column) => column.required).length / Math.max(1, needed.length);
}

function mapTo(ledger: Ledger, range: FoundRange, headerLine: number, language: Language): Mapping {
  const headers = (range.lines[headerLine] ?? []).map((value) => (value === null ? '' : String(value)));
  const taken = new Set<number>();
  const take = (position: number): number | undefined => {
    if (position < 0 || taken.has(position)) return undefined;
    taken.add(position);
    return position;
  };
  const exactly = ledger.columns.map((column) => {
    const spellings = allHeaders(column).map(normalHeader);
    return take(
      headers.findIndex((header, position) => !taken.has(position) && spellings.includes(normalHeader(header))),
    );
  });
  const columns = ledger.columns.map((column, index): MappedColumn => {
    const near = exactly[index] ?? take(nearest(column, headers, taken));
    return {
      key: column.key,
      name: headerIn(column, language),
      required: column.required,
      isDate: column.kind === 'date',
      ...(near !== undefined && { position: near }),
    };
  });
  const named = headers.filter((header) => header.trim() !== '').length;
  return {
    table: ledger.table,
    headerLine,
    headers,
    columns,
    confidence: named === 0 ? 0 : taken.size / Math.max(named, 2),
  };
}

/** A header that is nearly the column's name, as a misspelt or shortened one. */
function nearest(column: Column, headers: readonly string[], taken: ReadonlySet<number>): number {
  const free = headers.filter((header, position) => !taken.has(position) && header.trim() !== '');
  // In Chinese one sign more or less makes another word of a short one: 产量 is not 产品.
  for (const name of allHeaders(column).filter((one) => one.length >= 4 || !/\p{Script=Han}/u.test(one))) {
    const found = nearestName(name, free);
    if (found !== undefined) return headers.indexOf(found);
  }
  return -1;
}

/** What the host is asked to do. A header that is a name of its column in either language stays as it is, the others get the ledger's; blank ones get a number so that the table can stand. Totals at the end stay outside. */
export function tableRequest(range: FoundRange, mapping: Mapping): TableRequest {
  const ledger = allLedgers.find(({ table }) => table === mapping.table);
  const headers = Array.from({ length: range.columnCount }, (_, position) => {
    const header = mapping.headers[position] ?? '';
    const mapped = mapping.columns.find((column) => column.position === position);
    const column = ledger?.columns.find(({ key }) => key === mapped?.key);
    const isKnown = column && allHeaders(column).some((name) => normalHeader(name) === normalHeader(header));
    return mapped && !isKnown ? mapped.name : header;
  });
  const used = new Set<string>();
  return {
    sheet: range.sheet,
    headerRow: range.firstRow + mapping.headerLine,
    firstColumn: range.firstColumn,
    rowCount: range.rowCount - mapping.headerLine - 1 - totalsAtEnd(range).length,
    name: mapping.table,
    headers: headers.map((header, position) =>
      distinct(header.trim() === '' ? `Column ${position + 1}` : header, used),
    ),
  };
}

/** Lines of totals with which the list ends. */
function totalsAtEnd({ rowCount, totals = [] }: FoundRange): readonly number[] {
  const found: number[] = [];
  for (let line = rowCount - 1; totals.includes(line); line -= 1) found.unshift(line);
  return found;
}

/** Rows of the sheet, as they are numbered there, that the table would not hold, and totals that it would. */
export interface LeftOut {
  /** Filled rows above the header row. */
  readonly above: readonly number[];
  /** Totals with which the list ends. */
  readonly totals: readonly number[];
  /** Totals in the midst of the list, whose numbers would be counted twice. */
  readonly totalsInside: readonly number[];
}

/** What of a list a table of this mapping leaves out. */
export function leftOut(range: FoundRange, { headerLine }: Mapping): LeftOut {
  const atEnd = totalsAtEnd(range);
  const rowOf = (line: number): number => range.firstRow + line;
  return {
    above: range.lines
      .slice(0, headerLine)
      .flatMap((line, index) => (line.filter((value) => value !== null).length >= 2 ? [rowOf(index)] : [])),
    totals: atEnd.map(rowOf),
    totalsInside: (range.totals ?? []).filter((line) => line > headerLine && !atEnd.includes(line)).map(rowOf),
  };
}

function distinct(header: string, used: Set<string>): string {
  let name = header;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${header} ${number}`;
  used.add(name.toLowerCase());
  return name;
}

/** Headers that the request changes: before and after. */
export function renamedHeaders(
  mapping: Mapping,
  request: TableRequest,
): readonly (readonly [before: string, after: string])[] {
  return request.headers.flatMap((after, position) => {
    const before = mapping.headers[position] ?? '';
    return before === after ? [] : [[before, after] as const];
  });
}
