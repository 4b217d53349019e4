/** A finding's details as its sentence needs them: each known, short and on one line, the missing ones empty. */
import type { DetailName, FindingCode } from '../findings/codes';
import type { Finding } from '../findings/finding';
import type { Language } from '../languages';
import { columnName, settingName, tableName } from '../ledgers/names';
import { libraryName } from '../library/libraryNames';
import { oneLine } from './sentence';

/** Longest text of each detail in characters, so that no sentence grows beyond 240. */
const longest = {
  value: 40,
  near: 40,
  clean: 40,
  first: 40,
  second: 40,
  cell: 30,
  offered: 44,
  words: 80,
  table: 40,
  column: 40,
  library: 24,
  setting: 40,
  process: 40,
  processes: 70,
  site: 40,
  product: 40,
  item: 40,
  metric: 40,
  subject: 40,
  period: 40,
  check: 40,
  component: 20,
  boundary: 20,
  region: 20,
  factor: 40,
  unit: 20,
  wanted: 20,
  count: 20,
  computed: 20,
  difference: 20,
  drawn: 20,
  made: 20,
  pre: 20,
  post: 20,
  metal: 55,
  other: 55,
  year: 10,
  technology: 20,
  certificate: 30,
  invoice: 30,
  customer: 30,
  beneficiary: 40,
  scheme: 12,
  day: 10,
  currency: 12,
} as const;

/** `header` is the column's header as it stands in the sheet. */
export type Details = Readonly<Record<keyof typeof longest | 'header' | keyof Names, string>>;

/** What is said of the findings of each code. */
export type FindingWords = {
  readonly [C in FindingCode]: {
    /** What findings of the code have in common, above their group. */
    readonly heading: string;
    /** One sentence or two: what is wrong, then what to do, of the details that the code has. The place is said elsewhere. */
    readonly sentence: (details: Readonly<Record<DetailName<C> | NameOf<DetailName<C>> | 'header', string>>) => string;
  };
};

type NameOf<D extends string> = Extract<`${D}Name`, keyof Names>;

/** The details of a finding, for a sentence in the language; `''` where the finding has none by that name. */
export function detailsOf({ details, place }: Pick<Finding, 'details' | 'place'>, language: Language): Details {
  const known = Object.fromEntries(
    Object.entries(longest).map(([key, length]) => [key, oneLine(details[key] ?? '', length)]),
  ) as Record<keyof typeof longest, string>;
  return { ...known, ...namesOf(known, place.table ?? '', language), header: oneLine(place.column ?? '', 40) };
}

/** What the table, column, setting and the library's item of a finding are called in the language. */
interface Names {
  readonly tableName: string;
  readonly columnName: string;
  readonly settingName: string;
  readonly libraryName: string;
}

function namesOf(
  { table, column, setting, library }: Record<'table' | 'column' | 'setting' | 'library', string>,
  tableOfColumn: string,
  language: Language,
): Names {
  return {
    tableName: tableName(table, language),
    columnName: columnName(tableOfColumn, column, language),
    settingName: settingName(setting, language),
    libraryName: libraryName(library, language),
  };
}
