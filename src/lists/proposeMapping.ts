/** Guesses which ledger a list is, from what stands above it, from its headers and from what its cells hold. */
import { allLedgers } from '../ledgers/allLedgers';
import { everydayChoice, findChoice, type Column, type Ledger } from '../ledgers/columns';
import { unitOfHeader } from '../ledgers/headerUnits';
import { libraryNameOf } from '../library/libraryNames';
import { findUnit } from '../quantity/units';
import type { SheetValues } from '../workbook/sheetValues';
import { contentOf, fitsColumn, type ColumnContent } from './columnContent';
import type { FoundList } from './findLists';
import { namesColumn } from './headerNames';
import { cluesFor, itemKey, type SeenList } from './ledgerClues';
import { carrierIn, isEnergyCarrier } from './knownItems';
import type { ColumnSource, ListMapping } from './listMapping';
import { measuresAcross, monthColumns, monthsOf } from './monthColumns';
import { yearIn } from './months';

/** A mapping with what of it is a guess. */
export interface Proposal {
  readonly mapping: ListMapping;
  /** Keys of columns that a content or a word in a header suggests, not a name. */
  readonly guessed: readonly string[];
  /** How much speaks for the ledger: 0 nothing. */
  readonly score: number;
}

export function seeList(sheet: SheetValues, list: FoundList): SeenList {
  return { sheet, list, contents: list.headers.map((_, position) => contentOf(sheet, list, position)) };
}

/** So much must speak for a ledger before it is proposed. */
const enough = 1.6;

/** The mapping for which most speaks; without a ledger where too little does. */
function proposeMapping(seen: SeenList, measure: string | undefined): Proposal {
  const all = allLedgers.map((ledger) => proposeFor(seen, ledger, measure)).sort((a, b) => b.score - a.score);
  const [best] = all;
  if (best && best.score >= enough) return best;
  return { mapping: openMapping(seen, measure), guessed: [], score: best?.score ?? 0 };
}

/** The mapping of a list, or of one measure of it, that stays as it is. */
export function openMapping({ list: { sheet, headers } }: SeenList, measure: string | undefined): ListMapping {
  return { sheet, headers, columns: {}, ...(measure && { isByMonth: true, measure }) };
}

/** The mapping of the list to this ledger; of several measures in months across, that of this one. */
export function proposeFor(seen: SeenList, ledger: Ledger, measure?: string): Proposal {
  const { list, contents } = seen;
  const across = measuresAcross(list);
  const of = measure ?? across[0];
  const isByMonth = ledger.columns.some(({ key }) => key === 'date') && of !== undefined;
  const months = isByMonth ? monthsOf(list, of) : [];
  const fromMonths = isByMonth ? ['date', 'quantity', 'volume'] : [];
  const open = ledger.columns.filter(({ key }) => !fromMonths.includes(key));
  const free = new Set(list.headers.keys());
  if (isByMonth)
    for (const position of [...monthColumns(list).map((column) => column.position), ...totalColumns(list)])
      free.delete(position);
  const columns: Record<string, ColumnSource> = {};
  const guessed: string[] = [];
  const surely = new Map<string, number>();
  const take = (column: Column, position: number, sure: number): void => {
    columns[column.key] = { from: list.headers[position] ?? '' };
    surely.set(column.key, sure);
    free.delete(position);
    if (sure < 0.9) guessed.push(column.key);
  };
  for (const { column, position, sure } of matches(seen, open, [...free]))
    if (!(column.key in columns) && free.has(position)) take(column, position, sure);
  const carrier = isByMonth && !('carrier' in columns) ? carrierIn(of) : undefined;
  if (carrier !== undefined && open.some(({ key }) => key === 'carrier')) {
    columns.carrier = { always: carrier };
    surely.set('carrier', 0.8);
    guessed.push('carrier');
  }
  for (const column of open.filter(({ key, required }) => required && !(key in columns))) {
    const position = byContent(seen, ledger, column, [...free]);
    if (position !== undefined) take(column, position, 0.4);
  }
  const unit = unitFor(list, contents, columns, months[0]);
  if (
    open.some(({ key, required }) => key === 'unit' && (required || ledger.table.startsWith('Certificate'))) &&
    !('unit' in columns) &&
    unit !== undefined
  ) {
    columns.unit = { always: unit };
    surely.set('unit', 0.8);
  }
  const required = open.filter((column) => column.required);
  const sure = required.reduce((sum, { key }) => sum + (surely.get(key) ?? 0), 0) / Math.max(1, required.length);
  const matched = list.headers.filter((header) =>
    Object.values(columns).some((source) => 'from' in source && source.from === header),
  );
  const year = yearIn(`${list.title} ${list.sheet}`);
  const { repeated, words } = ofCells(seen, ledger, columns);
  return {
    mapping: {
      sheet: list.sheet,
      headers: list.headers,
      ledger: ledger.table,
      columns,
      ...(Object.keys(words).length > 0 && { words }),
      ...(isByMonth && { isByMonth }),
      ...(isByMonth && of !== '' && { measure: of }),
      ...(year !== undefined && saysMonths(seen, columns, isByMonth) && { year }),
      ...(repeated.length > 0 && { repeated }),
    },
    guessed,
    score:
      sure * 2 +
      matched.length / Math.max(2, list.headers.length - (isByMonth ? monthColumns(list).length : 0)) +
      cluesFor(ledger, seen, columns, isByMonth ? of : ''),
  };
}

/** Columns behind months that are their sums. */
function totalColumns(list: FoundList): readonly number[] {
  return list.headers.flatMap((header, position) =>
    header.split(' ').some((word) => /^(合计|小计|总计|累计|全年|total|sum|ytd|year|q[1-4]|.*季度)$/i.test(word))
      ? [position]
      : [],
  );
}

/** What fits together by header and content, the surest first, required columns before others. */
function matches(
  { list, contents }: SeenList,
  columns: readonly Column[],
  positions: readonly number[],
): readonly { readonly column: Column; readonly position: number; readonly sure: number }[] {
  return columns
    .flatMap((column) =>
      positions.flatMap((position) => {
        const sure = namesColumn(list.headers[position] ?? '', column);
        const content = contents[position];
        const fits = content ? fitsColumn(column, content) : 0;
        // What is named outright is taken even if its cells are in disorder: they are then said to be.
        return sure === 0 || (fits === 0 && sure < 0.95)
          ? []
          : [{ column, position, sure: fits === 0 ? sure - 0.3 : sure }];
      }),
    )
    .sort(
      (a, b) => b.sure - a.sure || Number(b.column.required) - Number(a.column.required) || a.position - b.position,
    );
}

/** The one column left that can only be this one. */
function byContent(
  { contents }: SeenList,
  ledger: Ledger,
  column: Column,
  free: readonly number[],
): number | undefined {
  const fitting = free.filter((position) => {
    const content = contents[position];
    if (!content || content.filled === 0) return false;
    const fits = fitsColumn(column, content);
    if (column.kind === 'name' || column.kind === 'text')
      return column.key === itemKey(ledger) && content.texts.length > 0 && content.units < 0.6 && content.days < 0.6;
    if (column.kind === 'number' || column.kind === 'amount') return fits > 0 && content.serials < 0.6;
    return fits === 2;
  });
  return fitting.length === 1 || (column.kind === 'unit' && fitting.length > 0) ? fitting[0] : undefined;
}

/** The unit that a quantity's header has in brackets or is itself, that stands below it, or that the list's title names. */
function unitFor(
  list: FoundList,
  contents: readonly ColumnContent[],
  columns: Readonly<Record<string, ColumnSource>>,
  firstMonth: number | undefined,
): string | undefined {
  const source = columns.quantity ?? columns.volume;
  const position = firstMonth ?? (source && 'from' in source ? list.headers.indexOf(source.from) : -1);
  const header = list.headers[position] ?? '';
  const behind = unitBehindWord(header);
  const named = [
    list.units[position],
    unitOfHeader(header),
    behind,
    /单位[:：]\s*(\S+)/.exec(list.title)?.[1],
    unitOfHeader(list.title),
  ];
  return named.find((unit) => unit !== undefined && findUnit(unit));
}

/** The unit that a header is, as Tonnes, 吨数 and kWh are. */
function unitBehindWord(header: string): string | undefined {
  const bare = header.normalize('NFKC').trim().replace(/数$/, '');
  return findUnit(bare)?.symbol;
}

const saysMonths = (
  { list, contents }: SeenList,
  columns: Readonly<Record<string, ColumnSource>>,
  isByMonth: boolean,
): boolean => {
  if (isByMonth) return true;
  const source = columns.date;
  const content = contents[source && 'from' in source ? list.headers.indexOf(source.from) : -1];
  return (content?.days ?? 0) > 0;
};

/** Columns in which blanks repeat the cell above, and words that everyday usage explains. */
function ofCells(
  { list, contents }: SeenList,
  ledger: Ledger,
  columns: Readonly<Record<string, ColumnSource>>,
): {
  readonly repeated: readonly string[];
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
} {
  const repeated: string[] = [];
  const words: Record<string, Record<string, string>> = {};
  for (const column of ledger.columns) {
    const source = columns[column.key];
    if (!source || !('from' in source)) continue;
    const content = contents[list.headers.indexOf(source.from)];
    if (!content) continue;
    const isGrouped = ['date', 'site', 'process', 'product', 'item', 'carrier', 'unit', 'class'].includes(column.key);
    if (isGrouped && content.filled > 0 && content.filled * 2 <= list.rows.length && list.rows.length > 1)
      repeated.push(source.from);
    const meant =
      column.choices.length > 0 ? content.texts.filter((text) => findChoice(column, text) === undefined) : [];
    const known = meant.flatMap((text) => {
      const word = everydayChoice(column, text);
      return word === undefined ? [] : [[text, word] as const];
    });
    if (known.length > 0) words[column.key] = Object.fromEntries(known);
  }
  return { repeated, words };
}

/** The proposals for a list: one, or one for each ledger whose rows or columns stand in it together. */
export function proposals(seen: SeenList): readonly Proposal[] {
  const across = measuresAcross(seen.list);
  return across.length > 1 ? across.flatMap((measure) => proposalsFor(seen, measure)) : proposalsFor(seen, across[0]);
}

function proposalsFor(seen: SeenList, measure: string | undefined): readonly Proposal[] {
  const best = proposeMapping(seen, measure);
  const ledger = best.mapping.ledger;
  if (ledger !== 'Energy' && ledger !== 'Materials') return [best];
  const source = best.mapping.columns[ledger === 'Energy' ? 'carrier' : 'item'];
  if (!source || !('from' in source)) return [best];
  const { texts } = seen.contents[seen.list.headers.indexOf(source.from)] ?? { texts: [] };
  const carriers = texts.filter(isEnergyCarrier);
  const others = texts.filter((text) => !isEnergyCarrier(text));
  if (carriers.length === 0 || !others.some((text) => libraryNameOf(text) !== undefined)) return [best];
  const part = (table: string, values: readonly string[]): Proposal[] =>
    allLedgers
      .filter((one) => one.table === table)
      .map((one) => proposeFor(seen, one, measure))
      .map((proposal) => ({
        ...proposal,
        mapping: { ...proposal.mapping, only: { column: source.from, values } },
      }));
  return [...part('Energy', carriers), ...part('Materials', others)];
}
