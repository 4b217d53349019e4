/** Pieces of English sentences; each is nothing where its text is empty. */
import { clause } from '../sentence';

/** ` "text"` behind a word. */
export function quoted(text: string): string {
  return clause(text, (known) => ` "${known}"`);
}

/** `"text"`, or the fallback where the text is empty. */
export function quotedOr(text: string, fallback: string): string {
  return text === '' ? fallback : `"${text}"`;
}

/** ` (first, second)` behind a word, without the empty ones. */
export function inBrackets(...texts: readonly string[]): string {
  return clause(texts.filter(Boolean).join(', '), (known) => ` (${known})`);
}

/** `: first and second`, where both are known. */
export function bothOf(first: string, second: string): string {
  return first === '' || second === '' ? '' : `: ${first} and ${second}`;
}

/** ` Did you mean "near"?` */
export function didYouMean(near: string): string {
  return clause(near, (name) => ` Did you mean "${name}"?`);
}

/** The words among which to choose, or what to do otherwise. */
export function chooseFrom(words: string, otherwise: string): string {
  return words === '' ? otherwise : `Choose one of: ${words}.`;
}
