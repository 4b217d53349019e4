/** The factor library: published values by country and year, and the rows of `Factors` that a choice of them fills. */
import { inEach, type InEachLanguage, type Language } from '../languages';
import type { LedgerRow } from '../ledgers/ledgerRow';
import { aluminiumFactors } from './aluminiumFactors';
import { cbamReference } from './cbamReference';
import { fuelFactors } from './fuelFactors';
import { gridFactors } from './gridFactors';
import type { LibraryFactor } from './libraryFactor';

/** Which values these are: year and month of the last change. */
export const libraryVersion = '2026-11';

/** Every value the library has. */
export const factorLibrary: readonly LibraryFactor[] = [
  ...gridFactors,
  ...fuelFactors,
  ...aluminiumFactors,
  ...cbamReference,
];

/** A country, and the year whose data are wanted; the latest where none is named. */
export interface LibraryChoice {
  readonly country: string;
  readonly year: number | undefined;
}

/** A text of the library told from another one. */
const inAll = (texts: InEachLanguage): string => Object.values(texts).join('|');

/** The countries that a choice can name. */
export const libraryCountries: readonly string[] = ['CN', 'EU', 'global'];

/** Reads `CN`, `CN:2023`, `EU` or `global`; nothing for any other text or a year without data. */
export function readLibraryChoice(text: string): LibraryChoice | undefined {
  const [name = '', year, ...more] = text.trim().split(':');
  const country = libraryCountries.find((known) => known.toLowerCase() === name.trim().toLowerCase());
  if (!country || more.length > 0) return undefined;
  if (year === undefined) return { country, year: undefined };
  const number = Number(year);
  return libraryYears(country).includes(number) ? { country, year: number } : undefined;
}

/** Years for which the library has dated factors of the country, or of the world. */
export function libraryYears(country: string): readonly number[] {
  const years = factorLibrary
    .filter((factor) => factor.component && [country, 'global'].includes(factor.country))
    .flatMap(({ year }) => year ?? []);
  return [...new Set(years)].sort();
}

/**
 * The values of a country with those of the world where it has none for the item and component. Of dated values those of the year stand;
 * without a year, the latest of each item and region.
 */
export function chosenFactors({ country, year }: LibraryChoice): readonly LibraryFactor[] {
  const here = factorLibrary.filter((factor) => factor.country === country || factor.country === 'global');
  const isNational = (factor: LibraryFactor): boolean =>
    here.some(
      (other) =>
        other.country === country &&
        other.component !== undefined &&
        other.component === factor.component &&
        inAll(other.item) === inAll(factor.item),
    );
  const fitting = here.filter(
    (factor) => factor.country === country || factor.component === undefined || !isNational(factor),
  );
  const series = (factor: LibraryFactor): string =>
    [inAll(factor.item), factor.component, inAll(factor.region), factor.component ? '' : factor.id].join('|');
  const latest = new Map<string, number>();
  for (const factor of fitting)
    if (factor.year !== undefined) latest.set(series(factor), Math.max(latest.get(series(factor)) ?? 0, factor.year));
  return fitting.filter(
    (factor) =>
      factor.year === undefined ||
      factor.component === undefined ||
      factor.year === (year ?? latest.get(series(factor))),
  );
}

/** A unit that only Chinese counts with, as the others write it. */
const tenThousand = inEach('10000 m3', '万m3');

/** The unit as one writes it in the language. */
export function unitIn({ unit }: LibraryFactor, language: Language): string {
  return unit.replace('万m3', tenThousand[language]);
}

/** Whether somebody looked a value up, as the ledger and the library's sheet say it. */
export const quality = {
  verified: inEach('verified', '已核实'),
  unverified: inEach('not verified', '未核实'),
} as const;

/** The rows of `Factors` for a choice; values that no ledger row can use are left out. */
export function libraryRows(choice: LibraryChoice, language: Language): readonly LedgerRow[] {
  return chosenFactors(choice)
    .filter((factor) => factor.component !== undefined)
    .map((factor) => ({
      item: factor.item[language],
      component: factor.component ?? null,
      gas: factor.gas ?? null,
      value: Number(factor.value),
      unit: unitIn(factor, language),
      region: factor.region[language] || null,
      validFrom: factor.year === undefined ? null : `${factor.year}-01-01`,
      validTo: factor.validTo ?? null,
      source: factor.source[language],
      reference: [factor.reference[language], factor.note[language]].filter(Boolean).join('; '),
      quality: quality[factor.verified ? 'verified' : 'unverified'][language],
    }));
}

/** True where a factor row's quality says that nobody checked it. */
export function isUnverified(quality: string): boolean {
  return /not verified|unverified|not checked|general knowledge|未核实|未验证|未核对/i.test(quality);
}
