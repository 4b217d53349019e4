/** A mapping as a small file that a person reads and changes: ledgers and columns by their names. */
import { allLedgers } from '../ledgers/allLedgers';
import { allHeaders, normalHeader, type Column, type Ledger } from '../ledgers/columns';
import { ledgerNamed } from '../ledgers/lookAlikes';
import { readLibraryChoice } from '../library/factorLibrary';
import type { ColumnSource, ImportMapping, ListMapping } from './listMapping';

const mark = 'import mapping';

/** Why a file is no mapping: what is wrong, and where in it. */
export class MappingError extends Error {
  constructor(
    readonly code: 'no-mapping' | 'unknown-ledger' | 'unknown-column' | 'unknown-header' | 'bad-part',
    readonly where: string,
    readonly value = '',
  ) {
    super(`${code} ${where} ${value}`);
    this.name = 'MappingError';
  }
}

/** What is written: every column of each ledger, `null` where nothing was chosen. */
export function mappingJson({ lists, factors }: ImportMapping): object {
  return {
    crossfoot: mark,
    lists: lists.map((mapping) => {
      const ledger = allLedgers.find(({ table }) => table === mapping.ledger);
      const named = (keyed: Readonly<Record<string, unknown>>): object =>
        Object.fromEntries(
          (ledger?.columns ?? []).flatMap(({ key, name }) => (key in keyed ? [[name, keyed[key]]] : [])),
        );
      const { sheet, headers, words, only, isByMonth, measure, year, repeated } = mapping;
      const byMonth = isByMonth ? ['date', 'quantity', 'volume'] : [];
      const columns = (ledger?.columns ?? []).filter(({ key }) => !byMonth.includes(key));
      return {
        sheet,
        headers,
        ledger: mapping.ledger ?? null,
        ...(ledger && {
          columns: Object.fromEntries(columns.map(({ key, name }) => [name, sourceJson(mapping.columns[key])])),
        }),
        ...(words && { words: named(words) }),
        ...(only && { only }),
        ...(isByMonth && { monthsAcross: true }),
        ...(measure !== undefined && { measure }),
        ...(year !== undefined && { year }),
        ...(repeated && { blankRepeatsAbove: repeated }),
      };
    }),
    factors: factors ?? null,
  };
}

const sourceJson = (source: ColumnSource | undefined): unknown =>
  source === undefined ? null : 'from' in source ? source.from : source;

/** The mapping that the text of a file says; throws a `MappingError` where it is none. */
export function readMapping(text: string): ImportMapping {
  const file = parsed(text);
  if (!isRecord(file) || file.crossfoot !== mark || !Array.isArray(file.lists))
    throw new MappingError('no-mapping', '');
  const { factors } = file;
  if (factors !== null && factors !== undefined && (typeof factors !== 'string' || !readLibraryChoice(factors)))
    throw new MappingError('bad-part', 'factors', String(factors));
  return {
    lists: file.lists.map((list, index) => readList(list, `lists[${index}]`)),
    ...(typeof factors === 'string' && { factors }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    throw new MappingError('no-mapping', '');
  }
}

function readList(list: unknown, where: string): ListMapping {
  if (!isRecord(list) || typeof list.sheet !== 'string' || !isTexts(list.headers))
    throw new MappingError('bad-part', where);
  const { sheet, headers, only, year, monthsAcross, measure, blankRepeatsAbove: repeated } = list;
  const ledger = list.ledger === null || list.ledger === undefined ? undefined : ledgerOf(String(list.ledger), where);
  const inList = (header: string, at: string): string => {
    if (!headers.includes(header)) throw new MappingError('unknown-header', at, header);
    return header;
  };
  const columns: Record<string, ColumnSource> = {};
  for (const [name, source] of entriesOf(list.columns, `${where}.columns`)) {
    const at = `${where}.columns.${name}`;
    const { key } = columnNamed(ledger, name, at);
    if (source === null) continue;
    if (typeof source === 'string') columns[key] = { from: inList(source, at) };
    else if (isRecord(source) && (typeof source.always === 'string' || typeof source.always === 'number'))
      columns[key] = { always: String(source.always) };
    else throw new MappingError('bad-part', at);
  }
  const words = entriesOf(list.words, `${where}.words`).map(([name, meant]) => {
    const at = `${where}.words.${name}`;
    const texts = entriesOf(meant, at).map(([word, value]) => [word, String(value)] as const);
    return [columnNamed(ledger, name, at).key, Object.fromEntries(texts)] as const;
  });
  if (measure !== undefined && typeof measure !== 'string') throw new MappingError('bad-part', `${where}.measure`);
  if (year !== undefined && !Number.isInteger(year)) throw new MappingError('bad-part', `${where}.year`, String(year));
  if (repeated !== undefined && !isTexts(repeated)) throw new MappingError('bad-part', `${where}.blankRepeatsAbove`);
  return {
    sheet,
    headers,
    ...(ledger && { ledger: ledger.table }),
    columns,
    ...(words.length > 0 && { words: Object.fromEntries(words) }),
    ...(only !== undefined && { only: readOnly(only, `${where}.only`, inList) }),
    ...(monthsAcross === true && { isByMonth: true }),
    ...(measure !== undefined && { measure }),
    ...(typeof year === 'number' && { year }),
    ...(repeated !== undefined && { repeated }),
  };
}

function readOnly(
  only: unknown,
  where: string,
  inList: (header: string, at: string) => string,
): NonNullable<ListMapping['only']> {
  if (!isRecord(only) || typeof only.column !== 'string' || !isTexts(only.values))
    throw new MappingError('bad-part', where);
  return { column: inList(only.column, where), values: only.values };
}

function ledgerOf(name: string, where: string): Ledger {
  const found = ledgerNamed(name);
  if (!found) throw new MappingError('unknown-ledger', where, name);
  return found;
}

function columnNamed(ledger: Ledger | undefined, name: string, where: string): Column {
  const found =
    ledger?.columns.find((column) => same(column.name, name)) ??
    ledger?.columns.find((column) => allHeaders(column).some((one) => same(one, name)));
  if (!found) throw new MappingError('unknown-column', where, name);
  return found;
}

const same = (one: string, other: string): boolean => normalHeader(one) === normalHeader(other);

function entriesOf(value: unknown, where: string): readonly (readonly [string, unknown])[] {
  if (value === undefined) return [];
  if (!isRecord(value)) throw new MappingError('bad-part', where);
  return Object.entries(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
