/** Pieces of Chinese sentences; each is nothing where its text is empty. */
import { clause } from '../sentence';
import { wordFor } from '../wordFor';

/** `“text”` behind a word. */
export function quoted(text: string): string {
  return clause(text, (known) => `“${known}”`);
}

/** `“text”`, or the fallback where the text is empty. */
export function quotedOr(text: string, fallback: string): string {
  return quoted(text) || fallback;
}

/** `（first，second）` behind a word, without the empty ones. */
export function inBrackets(...texts: readonly string[]): string {
  return clause(texts.filter(Boolean).join('，'), (known) => `（${known}）`);
}

/** `（first 与 second）`, where both are known. */
export function bothOf(first: string, second: string): string {
  return first === '' || second === '' ? '' : `（${first} 与 ${second}）`;
}

/** `是否指“near”？` */
export function didYouMean(near: string): string {
  return clause(near, (name) => `是否指“${name}”？`);
}

/** The words among which to choose, as `known` says them in Chinese, or what to do otherwise. */
export function chooseFrom(words: string, known: Readonly<Record<string, string>>, otherwise: string): string {
  return words === ''
    ? otherwise
    : `请从中选一项：${words
        .split(' / ')
        .map((word) => wordFor(known, word))
        .join('、')}。`;
}
