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

/** Units under which a figure is a plain number: a share of something where it is not large. */
const unitless: ReadonlySet<string> = new Set(['', '1']);

/** Whether a figure of this size without a unit is a share, to be read in per cent. */
function isShare(value: string, unit: string): boolean {
  return unitless.has(unit) && Math.abs(Number(value)) <= 1.5;
}

/** Decimals that tell something of a number of this size: four digits, none behind the point from a thousand on. */
function tellingDecimals(size: number): number {
  return Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(size) || 1))));
}

/** A number of any size in a sentence: the digits that tell something, never so few that what is not zero looks like it. */
export function figureText(value: string, language: Language): string {
  return shortText(value, language, tellingDecimals(Number(value)));
}

/** A figure with its unit, a share in per cent; a dash where there is none. */
export function measureText(value: string, unit: string, language: Language): string {
  if (value === '') return '–';
  if (isShare(value, unit)) return shareText(value, language);
  const text = shortText(value, language, tellingDecimals(Number(value)));
  return unitless.has(unit) ? text : `${text} ${unit}`;
}

/** How far a figure is from what it should be, without a sign: three decimals where that tells something, of shares percentage points. */
export function distanceText(
  distance: string,
  unit: string,
  language: Language,
  points: (value: string) => string,
): string {
  if (unit === '1') return points(shortText(String(Number(distance) * 100), language, 1));
  const size = Number(distance);
  const text = shortText(
    distance,
    language,
    size >= 0.001 ? Math.min(3, tellingDecimals(size)) : tellingDecimals(size),
  );
  return unitless.has(unit) ? text : `${text} ${unit}`;
}

/** How far a figure is from another, with its sign; of shares in percentage points. */
export function apartText(
  difference: string,
  value: string,
  unit: string,
  language: Language,
  points: (value: string) => string,
): string {
  if (isShare(value, unit)) return points(signedText(String(Number(difference) * 100), language, 1));
  const text = shortText(difference, language, Math.min(3, tellingDecimals(Number(difference))));
  return Number(difference) > 0 ? `+${text}` : text;
}
