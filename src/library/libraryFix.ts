/** The library's factors for an item that has none, as rows of the workbook's own table of factors. */
import type { Finding } from '../findings/finding';
import type { LedgerTables } from '../ledgers/allLedgers';
import type { LedgerRow } from '../ledgers/ledgerRow';
import { rowsBelow } from '../ledgers/rowsBelow';
import type { Language } from '../languages';
import type { CellEdit } from '../workbook/sheetPlan';
import { isUnverified, libraryCountries, libraryRows, libraryYears } from './factorLibrary';
import { libraryNameOf } from './libraryNames';
import { isInRegion } from './regions';

/** The factors of one country. */
export interface LibraryFix {
  readonly country: string;
  /** Each factor as a person reads it: component, value with unit, source. */
  readonly factors: readonly {
    readonly component: string;
    readonly value: string;
    readonly unit: string;
    readonly source: string;
    readonly isUnverified: boolean;
  }[];
  readonly edits: readonly CellEdit[];
}

/** Where the factors shall hold: the report's region and the year of its period. */
interface Wanted {
  readonly region: string;
  readonly year: number;
}

/** One fix for each country that has factors for the item, under the item's name in the workbook; of factors by region those of the report's region where it is one of them. */
export function libraryFixes(
  { code, details }: Finding,
  tables: LedgerTables,
  { region, year }: Wanted,
  language: Language,
): readonly LibraryFix[] {
  const factors = tables.get('Factors');
  const { item = '' } = details;
  const name = libraryNameOf(item)?.[language] ?? item;
  if (code !== 'no-factor' || !factors) return [];
  return libraryCountries.flatMap((country): LibraryFix[] => {
    const dated = libraryYears(country).includes(year) ? year : undefined;
    const all = libraryRows({ country, year: dated }, language).filter((row) => row['item'] === name);
    const here = all.filter((row) => isInRegion(String(row['region'] ?? ''), region));
    const rows = (here.length > 0 ? here : all).map((row) => ({ ...row, item }));
    const edits = rowsBelow(factors, rows.map(cells), language);
    return edits.length === 0 ? [] : [{ country, factors: rows.map(factorOf), edits }];
  });
}

const cells = (row: LedgerRow): Readonly<Record<string, { readonly value: string | number | null }>> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, { value: value as string | number | null }]));

function factorOf(row: LedgerRow): LibraryFix['factors'][number] {
  const text = (key: string): string => String(row[key] ?? '');
  return {
    component: text('component'),
    value: text('value'),
    unit: text('unit'),
    source: text('source'),
    isUnverified: isUnverified(text('quality')),
  };
}
