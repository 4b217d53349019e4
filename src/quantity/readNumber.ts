/** Numbers as people write them in text. */
import { exact, type Exact } from './exact';

/** Full-width forms, the various blanks and the minus sign as plain characters. Nothing else: NFKC would turn 12² into 122. */
export function plainCharacters(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u2007\u2009\u202F\u3000]/g, ' ')
    .replace(/\u2212/g, '-');
}

const PLAIN = /^(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
const COMMA_GROUPS = /^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/;
const BLANK_GROUPS = /^[1-9]\d{0,2}( \d{3})+(\.\d*)?$/;
const BRACKETED = /^\( *([^()]*?) *\)$/;

/**
 * The number that the text can only mean, or nothing.
 *
 *     number   = magnitude | ("+" | "-") magnitude | "(" magnitude ")"       brackets are the accountant's minus
 *     magnitude = digits ["%"]                                               12 % is 0.12
 *     digits   = 1234.5 | .5 | 1.2e3 | 1,234.5 | 1 234.5                     groups of three, the first not beginning with 0
 *
 * Blanks may stand around each part; full-width characters and the minus sign U+2212 count as plain ones. The decimal sign is the point, so
 * 1,234 is 1234; what only a decimal comma explains (1,23 or 1.234.567,8), dates, words and what no cell can hold (1e999) are nothing.
 */
export function readNumberText(text: string): Exact | undefined {
  let rest = plainCharacters(text).trim();
  let negative = false;
  const bracketed = BRACKETED.exec(rest)?.[1];
  if (bracketed !== undefined) {
    negative = true;
    rest = bracketed;
  } else if (rest.startsWith('-') || rest.startsWith('+')) {
    negative = rest.startsWith('-');
    rest = rest.slice(1).trimStart();
  }
  const percent = rest.endsWith('%');
  if (percent) rest = rest.slice(0, -1).trimEnd();
  if (!PLAIN.test(rest) && !COMMA_GROUPS.test(rest) && !BLANK_GROUPS.test(rest)) return undefined;
  const digits = rest.replace(/[ ,]/g, '');
  if (!Number.isFinite(Number(digits))) return undefined;
  const magnitude = percent ? exact(digits).times('0.01') : exact(digits);
  return negative && !magnitude.isZero() ? magnitude.negated() : magnitude;
}
