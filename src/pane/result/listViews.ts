/** What the pane shows of lists on their way to ledgers: what each becomes, column by column, and what is still open. */
import { allLedgers } from '../../ledgers/allLedgers';
import { everydayChoice, findChoice, nameIn, type Column, type Ledger } from '../../ledgers/columns';
import { choiceIn } from '../../ledgers/ledgerRow';
import type { Language } from '../../language/words';
import { missingColumns, type ImportedLedgers, type MappedList } from '../../lists/importLedgers';
import { sampleText } from '../../lists/columnContent';
import type { SeenList } from '../../lists/ledgerClues';
import type { LeftOutRow } from '../../lists/listRows';
import type { ColumnSource, ListMapping } from '../../lists/listMapping';
import { firstCellOf, placeOf } from '../../lists/listPlace';
import { measuresAcross, monthsOf } from '../../lists/monthColumns';
import { findUnit, meaningsOfUnit } from '../../quantity/units';

/** A column of the ledger, and where it comes from. */
export interface PaneColumn {
  readonly key: string;
  readonly name: string;
  readonly required: boolean;
  readonly isGuess: boolean;
  readonly source?: ColumnSource;
  readonly samples: readonly string[];
  /** Words that a fixed value can be. */
  readonly fixed: readonly string[];
  /** Words of the list that the ledger does not know, with what they are read as. */
  readonly words: readonly { readonly word: string; readonly meaning: string }[];
  /** What such a word may be read as. */
  readonly meanings: readonly { readonly value: string; readonly name: string }[];
}

/** A list with what it becomes. */
export interface PaneList {
  /** Which of the lists that were found; two entries have the same where rows of two ledgers stand in it. */
  readonly list: number;
  readonly mapping: ListMapping;
  readonly guessed: readonly string[];
  readonly place: string;
  /** Its first header cell. */
  readonly cell: string;
  readonly rows: number;
  readonly leftOut: readonly LeftOutRow[];
  readonly headers: readonly string[];
  /** The ledger's name; absent where the list stays as it is. */
  readonly ledger?: string;
  readonly columns: readonly PaneColumn[];
  /** Names of columns that must be filled and for which nothing is chosen. */
  readonly missing: readonly string[];
  /** The first and last month of those across. */
  readonly months?: readonly [first: string, last: string];
  /** True where the workbook has the ledger already, so that the list stays as it is. */
  readonly isPresent: boolean;
  /** Headers that go into no column. */
  readonly unused: readonly string[];
}

/** A ledger that a list can become. */
export interface PaneChoice {
  readonly value: string;
  readonly name: string;
}

export interface PaneImport {
  readonly lists: readonly PaneList[];
  readonly ledgers: readonly PaneChoice[];
  /** Published factors to be put in; absent where none shall be. */
  readonly factors?: string;
}

/** What would be added to the workbook. */
export interface PaneAnnouncement {
  readonly sheets: ImportedLedgers['sheets'];
  /** By list: entries, rows in no ledger, months without a quantity. */
  readonly accounts: readonly {
    readonly place: string;
    readonly ledger: string;
    readonly entries: number;
    readonly untaken: number;
    readonly blankMonths: number;
  }[];
}

/** The ledgers by their names. */
export function ledgerChoices(language: Language): readonly PaneChoice[] {
  return allLedgers.map(({ table, names }) => ({ value: table, name: names[language] }));
}

interface ViewOptions {
  readonly language: Language;
  /** Ledgers that the workbook has, by their names in the contract. */
  readonly present: readonly string[];
}

export function viewList(
  index: number,
  seen: SeenList,
  mapping: ListMapping,
  guessed: readonly string[],
  { language, present }: ViewOptions,
): PaneList {
  const { list } = seen;
  const ledger = allLedgers.find(({ table }) => table === mapping.ledger);
  const place = placeOf(list);
  const months = mapping.isByMonth
    ? monthsOf(list, mapping.measure).map((position) => list.headers[position] ?? '')
    : [];
  // Every measure in months across has a view of its own.
  const across = mapping.isByMonth ? measuresAcross(list).flatMap((measure) => monthsOf(list, measure)) : [];
  const used = new Set(Object.values(mapping.columns).flatMap((source) => ('from' in source ? [source.from] : [])));
  const missing = ledger ? missingColumns(ledger, mapping) : [];
  const [first, last] = [months[0], months.at(-1)];
  return {
    list: index,
    mapping,
    guessed,
    place,
    cell: firstCellOf(list),
    rows: list.rows.length,
    leftOut: list.leftOut,
    headers: list.headers.filter((header) => !months.includes(header)),
    ...(ledger && { ledger: ledger.names[language] }),
    columns: ledger
      ? columnsOf(ledger, mapping).map((column) => viewColumn(column, seen, mapping, guessed, language))
      : [],
    isPresent: present.includes(mapping.ledger ?? ''),
    missing: ledger?.columns.filter(({ key }) => missing.includes(key)).map((column) => nameIn(column, language)) ?? [],
    ...(first !== undefined && last !== undefined && { months: [first, last] as const }),
    unused: list.headers.filter(
      (header, position) => !used.has(header) && !across.includes(position) && header !== mapping.only?.column,
    ),
  };
}

function columnsOf({ columns }: Ledger, { isByMonth }: ListMapping): readonly Column[] {
  return columns.filter(({ key }) => !isByMonth || !['date', 'quantity', 'volume'].includes(key));
}

function viewColumn(
  column: Column,
  seen: SeenList,
  mapping: ListMapping,
  guessed: readonly string[],
  language: Language,
): PaneColumn {
  const source = mapping.columns[column.key];
  const content = source && 'from' in source ? seen.contents[seen.list.headers.indexOf(source.from)] : undefined;
  const choices = column.choices.map((choice) => ({ value: choice.value, name: choiceIn(choice, language) }));
  const isUnit = column.kind === 'unit';
  const known = (text: string): boolean => (isUnit ? findUnit(text) : findChoice(column, text)) !== undefined;
  const unknown =
    isUnit || choices.length > 0 ? (content?.texts ?? []).filter((text) => !known(text)).slice(0, 20) : [];
  return {
    key: column.key,
    name: nameIn(column, language),
    required: column.required,
    isGuess: guessed.includes(column.key),
    ...(source && { source }),
    samples: (content?.samples ?? []).map((value) => sampleText(value, column, mapping.ledger === 'Settings')),
    fixed: isUnit ? commonUnits : choices.map(({ name }) => name),
    words: unknown.map((word) => ({
      word,
      meaning: mapping.words?.[column.key]?.[word] ?? everydayChoice(column, word) ?? '',
    })),
    meanings: isUnit ? commonUnits.map((unit) => ({ value: unit, name: meaningsOfUnit(unit) ?? unit })) : choices,
  };
}

const commonUnits = ['t', 'kg', 'kWh', 'MWh', 'GJ', 'm3', 'L'];

/** What the import would add, by list. */
export function announcementOf({ sheets, accounts }: ImportedLedgers, language: Language): PaneAnnouncement {
  return {
    sheets,
    accounts: accounts.map(({ list, mapping, entries, untaken, blankMonths }) => ({
      place: placeOf(list),
      ledger: allLedgers.find(({ table }) => table === mapping.ledger)?.names[language] ?? '',
      entries,
      untaken: untaken.length,
      blankMonths,
    })),
  };
}

/** The lists that become ledgers. */
export function mappedLists(
  lists: readonly SeenList[],
  entries: readonly Pick<PaneList, 'list' | 'mapping'>[],
): readonly MappedList[] {
  return entries.flatMap(({ list, mapping }) => {
    const seen = lists[list];
    return seen && mapping.ledger !== undefined ? [{ list: seen.list, mapping }] : [];
  });
}
