/** Decimal texts as a person reads them: rounded from all their digits, grouped, in the language's way. */
import type { Language } from '../../language/words';

const made = new Map<string, Intl.NumberFormat>();

function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new Intl.NumberFormat(language, options);
  made.set(key, known);
  return known;
}

/** `Intl` reads decimal text digit by digit; its type only knows literals. */
const asNumeric = (text: string): Intl.StringNumericLiteral => text as Intl.StringNumericLiteral;

/** The number with exactly so many decimals; a minus sign that is one, not a hyphen. */
export function fixedText(text: string, language: Language, decimals: number): string {
  return format(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(asNumeric(text))
    .replace('-', '\u2212');
}

/** The number with at most so many decimals. */
export function shortText(text: string, language: Language, decimals: number): string {
  return format(language, { maximumFractionDigits: decimals }).format(asNumeric(text)).replace('-', '\u2212');
}

/** A count. */
export function countText(count: number, language: Language): string {
  return format(language, { maximumFractionDigits: 0 }).format(count);
}

/** A share as per cent with one decimal. */
export function shareText(text: string, language: Language, decimals = 1): string {
  return format(language, { style: 'percent', minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(asNumeric(text))
    .replace('-', '\u2212');
}

/** The number with its sign, plus included. */
export function signedText(text: string, language: Language, decimals: number): string {
  return format(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'exceptZero',
  })
    .format(asNumeric(text))
    .replace('-', '\u2212');
}

/** Difference of two decimal texts, for what is only shown rounded; null where one is missing. */
export function differenceText(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return null;
  const difference = Number(first) - Number(second);
  return Number.isFinite(difference) ? difference.toFixed(12) : null;
}

/** The day of a date serial of Excel, such as 2024-03-31. */
export function dayText(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10);
}
