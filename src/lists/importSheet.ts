/** The sheet on which a workbook keeps its mapping, so that next month's lists become ledgers in the same way. */
import { allLedgers } from '../ledgers/allLedgers';
import { nameIn, type Column, type Ledger } from '../ledgers/columns';
import { importedLists } from '../ledgers/importedLists';
import { importTable } from '../workbook/importTable';
import { ledgerNamed } from '../ledgers/lookAlikes';
import { cellText } from '../ledgers/readColumn';
import { inputCell, tableSheet } from '../ledgers/tableSheet';
import { languages, type Language } from '../languages';
import { words } from '../language/words';
import { readLibraryChoice } from '../library/factorLibrary';
import { tabColors } from '../workbook/look';
import { freeSheetName } from '../workbook/sheetNames';
import type { SheetPlan } from '../workbook/sheetPlan';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { FoundList } from './findLists';
import type { ColumnSource, ImportMapping, ListMapping } from './listMapping';
import { placeOf } from './listPlace';

/** What a row of the table says: the list's headers, a column, a fixed value, what a word means, the rows taken, months across, the year, blanks that repeat, the factors. */
const kinds = ['headers', 'column', 'always', 'word', 'only', 'months', 'year', 'repeated', 'factors'] as const;
type Kind = (typeof kinds)[number];

type Row = readonly [list: string, ledger: string, kind: Kind, column: string, inList: string, meaning: string];

/** A mapping with the list it is for. */
interface Kept {
  readonly list: FoundList;
  readonly mapping: ListMapping;
}

/** The sheet, one row for each thing that was said. */
export function importSheet(
  kept: readonly Kept[],
  factors: string | undefined,
  language: Language,
  sheetNames: readonly string[],
): SheetPlan {
  const { sheet } = words(language).lists;
  const rows: readonly Row[] = [
    ...kept.flatMap(({ list, mapping }) => rowsOf(placeOf(list), mapping, language)),
    ...(factors === undefined ? [] : [['', nameOf('Factors', language), 'factors', '', '', factors] as const]),
  ];
  const texts = rows.map(([list, ledger, kind, ...more]) => [list, ledger, sheet.kinds[kind], ...more]);
  const heads = [
    sheet.heads.list,
    sheet.heads.ledger,
    sheet.heads.kind,
    sheet.heads.column,
    sheet.heads.inList,
    sheet.heads.meaning,
  ];
  const plan = tableSheet(
    freeSheetName(sheet.name, sheetNames),
    importTable,
    heads.map((header, at) => ({
      header,
      cells: texts.map((row) => inputCell(row[at] === '' ? null : (row[at] ?? null))),
      blank: inputCell(null),
    })),
  );
  return { ...plan, tabColor: tabColors.ledgers };
}

const nameOf = (table: string, language: Language): string =>
  allLedgers.find((ledger) => ledger.table === table)?.names[language] ?? '';

function rowsOf(place: string, mapping: ListMapping, language: Language): readonly Row[] {
  const ledger = allLedgers.find(({ table }) => table === mapping.ledger);
  const name = ledger?.names[language] ?? '';
  const row = (kind: Kind, column: string, inList: string, meaning = ''): Row => [
    place,
    name,
    kind,
    column,
    inList,
    meaning,
  ];
  const called = (key: string): string => {
    const column = ledger?.columns.find((one) => one.key === key);
    return column ? nameIn(column, language) : key;
  };
  return [
    row('headers', '', mapping.headers.join(separator)),
    ...Object.entries(mapping.columns).map(([key, source]) =>
      'from' in source ? row('column', called(key), source.from) : row('always', called(key), '', source.always),
    ),
    ...Object.entries(mapping.words ?? {}).flatMap(([key, meant]) =>
      Object.entries(meant).map(([word, meaning]) => row('word', called(key), word, meaning)),
    ),
    ...(mapping.only?.values ?? []).map((value) => row('only', '', mapping.only?.column ?? '', value)),
    ...(mapping.isByMonth ? [row('months', '', mapping.measure ?? '')] : []),
    ...(mapping.year === undefined ? [] : [row('year', '', '', String(mapping.year))]),
    ...(mapping.repeated ?? []).map((header) => row('repeated', '', header)),
  ];
}

const separator = ' | ';

/** The mapping that the workbook keeps; nothing where it keeps none. What cannot be read of it is passed over: it is then proposed anew. */
export function keptMapping(snapshot: WorkbookSnapshot): ImportMapping | undefined {
  const table = importedLists(snapshot);
  if (!table) return undefined;
  const lists: ListMapping[] = [];
  const last = new Map<string, number>();
  let factors: string | undefined;
  for (let row = 0; row < table.rowCount; row += 1) {
    const [place = '', name = '', said = '', column = '', inList = '', meaning = ''] = table.columns.map((one) =>
      cellText(one, row),
    );
    const kind = kindOf(said);
    if (kind === 'factors' && readLibraryChoice(meaning)) factors = meaning;
    if (!kind || !place.includes('!')) continue;
    const ledger = ledgerNamed(name);
    const key = `${place}\n${name}`;
    // Each mapping begins with the headers: a list with several measures has more than one for a ledger.
    const at = kind === 'headers' ? lists.length : (last.get(key) ?? lists.length);
    last.set(key, at);
    const before = lists[at] ?? {
      sheet: place.slice(0, place.lastIndexOf('!')),
      headers: [],
      columns: {},
      ...(ledger && { ledger: ledger.table }),
    };
    lists[at] = withRow(before, ledger, kind, { column, inList, meaning });
  }
  return lists.length === 0 ? undefined : { lists, ...(factors !== undefined && { factors }) };
}

function kindOf(said: string): Kind | undefined {
  return kinds.find((kind) => languages.some((language) => words(language).lists.sheet.kinds[kind] === said));
}

function withRow(
  mapping: ListMapping,
  ledger: Ledger | undefined,
  kind: Kind,
  { column: called, inList, meaning }: { readonly column: string; readonly inList: string; readonly meaning: string },
): ListMapping {
  const column = ledger?.columns.find((one) => languages.some((language) => nameIn(one, language) === called));
  const source = (made: ColumnSource): ListMapping =>
    column ? { ...mapping, columns: { ...mapping.columns, [column.key]: made } } : mapping;
  if (kind === 'headers') return { ...mapping, headers: inList.split(separator) };
  if (kind === 'column') return source({ from: inList });
  if (kind === 'always') return source({ always: meaning });
  if (kind === 'word') return column ? withWord(mapping, column, inList, meaning) : mapping;
  if (kind === 'only')
    return { ...mapping, only: { column: inList, values: [...(mapping.only?.values ?? []), meaning] } };
  if (kind === 'months') return { ...mapping, isByMonth: true, ...(inList !== '' && { measure: inList }) };
  if (kind === 'year') return { ...mapping, year: Number(meaning) };
  return kind === 'repeated' ? { ...mapping, repeated: [...(mapping.repeated ?? []), inList] } : mapping;
}

function withWord(mapping: ListMapping, { key }: Column, word: string, meaning: string): ListMapping {
  return { ...mapping, words: { ...mapping.words, [key]: { ...mapping.words?.[key], [word]: meaning } } };
}
