/** What Excel makes of a value that is written into a cell, as if it had been typed there. */
import type { Scalar } from './cell';
import { readError } from './cell';

/** `blank` empties the cell; `unchanged` leaves it as it is; a number read from a date or a percentage brings its number format. */
export type TypedInput =
  | { readonly kind: 'blank' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: Scalar; readonly numberFormat?: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads one written value: numbers and booleans stay; text is read as Excel (en-US) reads typing: `=…` a formula, `'…` text, digits a number,
 * `12%` 0.12, `3/4` and `1-2` dates of `thisYear`; in a cell formatted as text (`@`) everything stays text. Undefined for anything a cell cannot take.
 */
export function readTypedInput(input: unknown, isTextCell: boolean, thisYear: number): TypedInput | undefined {
  if (input === null || input === undefined) return { kind: 'unchanged' };
  if (typeof input === 'number') return Number.isFinite(input) ? { kind: 'value', value: input } : undefined;
  if (typeof input === 'boolean') return { kind: 'value', value: input };
  if (typeof input !== 'string') return undefined;
  if (input === '') return { kind: 'blank' };
  if (input.length > 32_767) return undefined;
  if (isTextCell) return { kind: 'value', value: input };
  if (input.startsWith("'")) return { kind: 'value', value: input.slice(1) };
  if (/^[=+-]/.test(input) && input.length > 1 && readNumber(input) === undefined) {
    if (input.startsWith('=')) return { kind: 'formula', formula: input };
    if (
      /^[+-].*[A-Za-z(0-9]/.test(input) &&
      readDate(input, thisYear) === undefined &&
      /^[+-][A-Za-z0-9($.]/.test(input)
    )
      return { kind: 'formula', formula: `=${input}` };
  }
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return { kind: 'value', value: text.toLowerCase() === 'true' };
  const error = readError(text);
  if (error) return { kind: 'value', value: error };
  const number = readNumber(text);
  if (number) return { kind: 'value', ...number };
  const date = readDate(text, thisYear);
  return date ? { kind: 'value', ...date } : { kind: 'value', value: input };
}

/** A typed number keeps 15 significant digits, as in Excel. */
function readNumber(text: string): { value: number; numberFormat?: string } | undefined {
  const match = /^\s*([+-]?)\s*\$?((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?:\.[0-9]*)?)(E[+-]?[0-9]+)?\s*(%?)\s*$/i.exec(
    text,
  );
  if (!match || !/[0-9]/.test(match[2] ?? '')) return undefined;
  const [, sign, digits = '', exponent = '', percent] = match;
  const size = Number(Number(digits.replace(/,/g, '') + exponent).toPrecision(15));
  if (!Number.isFinite(size)) return undefined;
  const value = (sign === '-' ? -size : size) / (percent ? 100 : 1);
  if (percent) return { value, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
  if (exponent) return { value, numberFormat: '0.00E+00' };
  return digits.includes(',') ? { value, numberFormat: digits.includes('.') ? '#,##0.00' : '#,##0' } : { value };
}

function readDate(text: string, thisYear: number): { value: number; numberFormat: string } | undefined {
  const iso = /^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const american = /^([0-9]{1,2})[-/]([0-9]{1,2})(?:[-/]([0-9]{4}|[0-9]{2}))?$/.exec(text);
  if (american) {
    const year = american[3] === undefined ? thisYear : fullYear(american[3]);
    return serial(year, Number(american[1]), Number(american[2]), american[3] === undefined ? 'd-mmm' : 'm/d/yyyy');
  }
  const worded = /^(?:([0-9]{1,2})[- ])?([a-z]{3,9})[- ]([0-9]{1,4})$/i.exec(text);
  const month = worded ? months.findIndex((name) => (worded[2] ?? '').toLowerCase().startsWith(name)) + 1 : 0;
  if (!worded || month === 0) return undefined;
  const last = worded[3] ?? '';
  if (worded[1] !== undefined) return serial(fullYear(last), month, Number(worded[1]), 'd-mmm-yy');
  return last.length <= 2 && Number(last) <= 31
    ? serial(thisYear, month, Number(last), 'd-mmm')
    : serial(Number(last), month, 1, 'mmm-yy');
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function serial(
  year: number,
  month: number,
  day: number,
  numberFormat: string,
): { value: number; numberFormat: string } | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1901 || year > 9999) return undefined;
  return { value: Math.round(date.getTime() / 86_400_000) + 25_569, numberFormat };
}
