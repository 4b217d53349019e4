/** The ledger sheets that lists fill, and the account of what of the lists they hold. */
import { allLedgers, summedLedgers } from '../ledgers/allLedgers';
import type { Ledger } from '../ledgers/columns';
import type { LedgerRow } from '../ledgers/ledgerRow';
import { settingKeyNamed, settingRows, siteOfRegionSetting } from '../ledgers/settingKeys';
import type { Language } from '../languages';
import { chosenFactors, libraryRows, readLibraryChoice, type LibraryChoice } from '../library/factorLibrary';
import { dateOfSerial } from '../quantity/calendarDate';
import { filledLedgers } from '../templates/ledgerWorkbook';
import { headerRow as templateHeaderRow } from '../templates/ledgerTemplate';
import { inGroups } from '../templates/ledgerColumns';
import { freeSheetName } from '../workbook/sheetNames';
import type { SheetPlan } from '../workbook/sheetPlan';
import type { SheetValues } from '../workbook/sheetValues';
import { fillRows, type FilledRow } from './fillRows';
import type { FoundList } from './findLists';
import { importSheet } from './importSheet';
import type { ListMapping } from './listMapping';
import { lastDayOf } from './months';

/** What became of a list by one mapping of it. */
export interface ListAccount {
  readonly list: FoundList;
  readonly mapping: ListMapping;
  /** Entries that it makes, and months without a quantity. */
  readonly entries: number;
  readonly blankMonths: number;
  /** Rows of the list that no mapping of it takes. */
  readonly untaken: readonly number[];
  /** Columns of the ledger that must be filled and for which nothing was chosen, by key. */
  readonly missing: readonly string[];
}

export interface ImportedLedgers {
  readonly sheets: readonly SheetPlan[];
  readonly accounts: readonly ListAccount[];
  /** Lists of ledgers that the workbook has already. */
  readonly leftAlone: readonly MappedList[];
}

/** A mapping of a list with the list in the workbook that it is. */
export interface MappedList {
  readonly list: FoundList;
  readonly mapping: ListMapping;
}

interface ImportOptions {
  readonly language: Language;
  /** Names of all sheets that there are. */
  readonly sheetNames: readonly string[];
  readonly factors?: string;
  /** Ledgers that the workbook has already, by their names in the contract: they are left alone. */
  readonly present: readonly string[];
}

/** The sheets of the ledgers that the mapped lists fill; settings are completed, and factors of the library put in where they are asked for. */
export function importLedgers(
  sheets: readonly SheetValues[],
  mapped: readonly MappedList[],
  { language, sheetNames, factors, present }: ImportOptions,
): ImportedLedgers {
  const filled = new Map<string, FilledRow[]>();
  const taken = new Map<FoundList, Set<number>>();
  const made = mapped.flatMap(({ list, mapping }) => {
    const ledger = allLedgers.find(({ table }) => table === mapping.ledger);
    const sheet = sheets.find(({ name }) => name === list.sheet);
    if (!ledger || !sheet || present.includes(ledger.table)) return [];
    const rows = fillRows(sheet, list, mapping, ledger);
    filled.set(ledger.table, [...(filled.get(ledger.table) ?? []), ...rows.rows]);
    taken.set(list, new Set([...(taken.get(list) ?? []), ...rows.taken]));
    return [{ list, mapping, ledger, entries: rows.rows.length, blankMonths: rows.blankMonths }];
  });
  const accounts = made.map(({ ledger, ...account }): ListAccount => ({
    ...account,
    untaken: account.list.rows.filter((row) => !taken.get(account.list)?.has(row)),
    missing: missingColumns(ledger, account.mapping),
  }));
  const choice = factors === undefined ? undefined : readLibraryChoice(factors);
  const rows = withSettings(filled, language, present, choice && regionOf(choice, language));
  const all = new Map<string, readonly FilledRow[]>(rows);
  if (choice && !present.includes('Factors'))
    all.set('Factors', [...(rows.get('Factors') ?? []), ...libraryRows(choice, language).map(constant)]);
  const ledgers = sheetsOf(all, language, sheetNames);
  const keep = importSheet(made, factors, language, [...sheetNames, ...ledgers.map(({ name }) => name)]);
  return {
    sheets: [...ledgers, keep],
    accounts,
    leftAlone: mapped.filter(({ mapping }) => present.includes(mapping.ledger ?? '')),
  };
}

/** Columns that must be filled and that nothing fills, by key. */
export function missingColumns(ledger: Ledger, { columns, isByMonth }: ListMapping): readonly string[] {
  const byMonth = isByMonth ? ['date', 'quantity', 'volume'] : [];
  return ledger.columns
    .filter(({ key, required }) => required && !(key in columns) && !byMonth.includes(key))
    .map(({ key }) => key);
}

function sheetsOf(
  rows: ReadonlyMap<string, readonly FilledRow[]>,
  language: Language,
  sheetNames: readonly string[],
): readonly SheetPlan[] {
  const values = Object.fromEntries([...rows].map(([table, entries]) => [table, entries.map(valuesOf)]));
  const taken = [...sheetNames];
  return filledLedgers(language, values).map((plan) => {
    const table = plan.tables?.[0]?.name ?? '';
    const name = freeSheetName(plan.name, taken);
    taken.push(name);
    return { ...withFormulas(plan, table, rows.get(table) ?? []), name };
  });
}

const valuesOf = (row: FilledRow): LedgerRow =>
  Object.fromEntries(Object.entries(row).map(([key, { value }]) => [key, value]));

const constant = (row: LedgerRow): FilledRow =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, { value }]));

/** The sheet whose cells follow those of the lists. */
function withFormulas(plan: SheetPlan, table: string, entries: readonly FilledRow[]): SheetPlan {
  const ledger = allLedgers.find((one) => one.table === table);
  const keys = ledger ? inGroups(ledger).map(({ key }) => key) : [];
  return {
    ...plan,
    rows: plan.rows.map((cells, index) => {
      const entry = entries[index - templateHeaderRow];
      if (!entry) return cells;
      return cells.map((cell, position) => {
        const formula = entry[keys[position] ?? '']?.formula;
        return cell && formula !== undefined ? { ...cell, formula } : cell;
      });
    }),
  };
}

/** All rows with those of the settings that no list gives: the period that the entries cover, and the rest as in a new workbook. */
function withSettings(
  filled: ReadonlyMap<string, readonly FilledRow[]>,
  language: Language,
  present: readonly string[],
  region: string | undefined,
): ReadonlyMap<string, readonly FilledRow[]> {
  if (present.includes('Settings') || filled.size === 0) return filled;
  const given = filled.get('Settings') ?? [];
  const named = given.map(({ setting }) => String(setting?.value ?? ''));
  const known = new Set(named.map((name) => settingKeyNamed(name)?.key));
  const { from, to } = periodOf([...filled].flatMap(([table, rows]) => (isDated(table) ? rows : [])));
  const defaults = settingRows(language, { organisation: null, periodFrom: from, periodTo: to, region: region ?? null })
    .filter(({ setting }) => !known.has(settingKeyNamed(String(setting))?.key ?? ''))
    .filter(({ setting }) => siteOfRegionSetting(String(setting)) === undefined);
  return new Map([
    ['Settings', [...given, ...defaults.map(constant)]],
    ...[...filled].filter(([table]) => table !== 'Settings'),
  ]);
}

/** The country of the library's own average, so that its factors hold for sites of which nothing else is said. */
function regionOf(choice: LibraryChoice, language: Language): string | undefined {
  return chosenFactors(choice).find(({ component, region }) => component === 'location' && region[language] !== '')
    ?.region[language];
}

/** Ledgers whose days lie in the period. */
const isDated = (table: string): boolean => (summedLedgers as readonly string[]).includes(table);

/** The whole year in which all days lie, else from the first month to the last; nothing without days. */
function periodOf(rows: readonly FilledRow[]): { readonly from: string | null; readonly to: string | null } {
  const days = rows.flatMap(({ date }) => {
    const day = typeof date?.value === 'number' ? dateOfSerial(date.value) : date?.value;
    return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? [day] : [];
  });
  const [first, last] = [days.reduce((a, b) => (a < b ? a : b), '9999'), days.reduce((a, b) => (a > b ? a : b), '')];
  if (last === '') return { from: null, to: null };
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  if (from === to) return { from: `${from}-01-01`, to: `${to}-12-31` };
  const month = Number(last.slice(5, 7));
  return { from: `${first.slice(0, 7)}-01`, to: dateOfSerial(lastDayOf(Number(to), month)) ?? last };
}
