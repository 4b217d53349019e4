/** Pieces of sentences that are left out where there is nothing to say, in any language. */

/** What `make` says of the text, or nothing where the text is empty. */
export function clause(text: string, make: (text: string) => string): string {
  return text === '' ? '' : make(text);
}

/** The number with its unit, alone where the unit is 1; nothing where there is no number. */
export function amount(number: string, unit: string): string {
  return clause(number, (known) => (unit === '' || unit === '1' ? known : `${known} ${unit}`));
}

/** The text on one line without control characters, cut with `…` to so many characters. */
export function oneLine(text: string, longest: number): string {
  const characters = Array.from(text.replace(/[\r\n\t\u2028\u2029]+/g, ' ').replace(/\p{Cc}/gu, ''));
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}

/** From the first to the second, short; the one that is known, or nothing. */
export function rangeOf(ends: Readonly<Record<'first' | 'second', string>>, between: string): string {
  return [oneLine(ends.first, 8), oneLine(ends.second, 8)].filter(Boolean).join(between);
}
