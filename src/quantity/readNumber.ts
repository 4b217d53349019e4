/** Numbers as people write them in text. */
import { exact, type Exact } from './exact';

/** Full-width forms, the various blanks and the minus sign as plain characters. Nothing else: NFKC would turn 12² into 122. */
export function plainCharacters(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u2007\u2009\u202F\u3000]/g, ' ')
    .replace(/\u2019/g, "'")
    .replace(/\u2212/g, '-');
}

/** Which sign parts the decimals. */
type Notation = 'point' | 'comma';

/** What a text is with a decimal point and with a decimal comma; nothing where it is no number in that notation. */
interface NumberReadings {
  readonly point: Exact | undefined;
  readonly comma: Exact | undefined;
}

const forms: Readonly<Record<Notation, readonly RegExp[]>> = {
  point: [
    /^(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i,
    /^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/,
    /^[1-9]\d?(,\d{2})+,\d{3}(\.\d*)?$/,
    /^[1-9]\d{0,2}([ ']\d{3})+(\.\d*)?$/,
  ],
  comma: [
    /^(\d+(,\d+)?|,\d+)(e[+-]?\d{1,3})?$/i,
    /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,
    /^[1-9]\d{0,2}([ ']\d{3})+(,\d+)?$/,
  ],
};
/** No number that a cell can hold is written in more characters. */
const longest = 400;

/**
 * The number that the text is in each notation.
 *
 *     number    = magnitude | ("+" | "-") magnitude | "(" magnitude ")"      brackets are the accountant's minus
 *     magnitude = digits ["%"]                                               12 % is 0.12
 *     digits    = 1234.5 | .5 | 1.2e3 | 1,234.5 | 12,34,567.5 | 1 234.5 | 1'234.5      with a point; groups do not begin with 0
 *               | 1234,5 | ,5 | 1,2e3 | 1.234,5 | 1 234,5 | 1'234,5                    with a comma
 *
 * Blanks may stand around each part; full-width characters and the minus sign U+2212 count as plain ones. Dates, words and what no cell can
 * hold (1e999) are nothing in both.
 */
export function numberReadings(text: string): NumberReadings {
  if (text.length > longest) return { point: undefined, comma: undefined };
  let rest = plainCharacters(text).trim();
  let negative = false;
  if (rest.startsWith('(') && rest.endsWith(')') && rest.length > 1) {
    negative = true;
    rest = rest.slice(1, -1).trim();
  } else if (rest.startsWith('-') || rest.startsWith('+')) {
    negative = rest.startsWith('-');
    rest = rest.slice(1).trimStart();
  }
  const percent = rest.endsWith('%');
  if (percent) rest = rest.slice(0, -1).trimEnd();
  const read = (notation: Notation): Exact | undefined => {
    if (!forms[notation].some((form) => form.test(rest))) return undefined;
    const digits = notation === 'point' ? rest.replace(/[ ,']/g, '') : rest.replace(/[ .']/g, '').replace(',', '.');
    if (!Number.isFinite(Number(digits))) return undefined;
    const magnitude = percent ? exact(digits).times('0.01') : exact(digits);
    return negative && !magnitude.isZero() ? magnitude.negated() : magnitude;
  };
  return { point: read('point'), comma: read('comma') };
}

/** True where the text is one number with a decimal point and another with a decimal comma, such as 1,234. */
export function hasTwoReadings({ point, comma }: NumberReadings): boolean {
  return point !== undefined && comma !== undefined && !point.equals(comma);
}

/** The number that the text is with a decimal point; nothing where only a decimal comma explains it, or nothing does. */
export function readNumberText(text: string): Exact | undefined {
  return numberReadings(text).point;
}
