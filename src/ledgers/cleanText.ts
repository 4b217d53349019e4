/** Text as a person reads it, to find what a person would match and a formula would not. */

/** No blanks around or doubled, no invisible characters, no line breaks; full-width letters, digits and signs as plain ones. */
export function cleanText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim();
}

/** The text as it was typed, without the blanks and invisible characters that nobody sees: how names are shown. */
export function typedText(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim();
}

/** The key under which a person finds two names the same: without case, width, and blanks that nobody sees. */
export function nameKey(text: string): string {
  return formulaKey(cleanText(text));
}

/** The key under which spreadsheet formulas find the text equal: whole text, without case. */
export function formulaKey(text: string): string {
  return text.toLowerCase();
}

/** True where blanks that nobody sees stand around or inside the text. */
export function hasHiddenBlanks(text: string): boolean {
  return /^[\s\u00a0\u3000]|[\s\u00a0\u3000]$|[\u200b-\u200d\u2060\ufeff\u00a0]|\s\s/.test(text);
}

/** True for text from a ledger that a spreadsheet would take for a formula if it were typed in. */
export function looksLikeFormula(text: string): boolean {
  return /^[=@]|^[+-](?![\d.,\s]*%?$)/.test(text);
}
