/** The countries of ISO 3166-1, by what the program's runtime knows of regions. */
import { defaultLanguage, languages, type Language } from '../../languages';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes that the runtime has names for and that are no countries of the standard: unions, reservations, what users may assign. */
const noCountries: readonly string[] = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' ');

const namesIn = (language: Language): Intl.DisplayNames =>
  new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });

/** True for a code of today: one that was given up stands for its successor. */
export function isCountry(code: string, names = namesIn(defaultLanguage)): boolean {
  if (!/^[A-Z]{2}$/.test(code) || noCountries.includes(code)) return false;
  const isOfToday = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
  return isOfToday && names.of(code) !== undefined;
}

/** The code of a country by its code or its name in one of our languages. */
export function countryCode(text: string): string | undefined {
  if (isCountry(text.toUpperCase())) return text.toUpperCase();
  const names = languages.map(namesIn);
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  return codes.find(
    (code) => names.some((name) => name.of(code)?.toLowerCase() === text.toLowerCase()) && isCountry(code),
  );
}
