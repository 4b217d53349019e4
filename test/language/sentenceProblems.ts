/** What is wrong with a sentence, for the tests of all sentences. */
import type { Language } from '../../src/language/words';

/** Faults that no detail may cause: line breaks, length, no full stop. */
export function lineProblems(sentence: string, language: Language): readonly string[] {
  return [
    ...(/[\p{Cc}\u2028\u2029]/u.test(sentence) ? ['not one line'] : []),
    ...(Array.from(sentence).length >= 240 ? [`${Array.from(sentence).length} characters`] : []),
    ...(sentence.endsWith(language === 'en' ? '.' : '。') ? [] : ['no full stop']),
  ];
}

/** Faults of the sentence itself, where its details are plain words. */
export function sentenceProblems(sentence: string, language: Language): readonly string[] {
  return [...lineProblems(sentence, language), ...textProblems(sentence, language)];
}

/** Holes and doubled signs in a text; in Chinese also half-width punctuation beside a Chinese character. */
export function textProblems(text: string, language: Language): readonly string[] {
  const faults: readonly (readonly [RegExp, string])[] = [
    [/undefined|null|NaN|\[object/, 'a hole'],
    [/ {2}|^ | $/, 'blanks'],
    [/""|“”|\(\)|（）|\( | \)/, 'empty brackets or quotes'],
    [/ [.,;?!](\s|$)| [。，；：？！]|[,;:]\.|[。，；：][。，；：]/, 'punctuation'],
    [/\.\.(?!\.)/, 'two stops'],
  ];
  const halfWidth =
    language === 'zh-CN' && /\p{Script=Han}[,;:?!()"]|[,;:?!()"]\p{Script=Han}|\p{Script=Han}\.(\s|$)/u.test(text);
  return [
    ...faults.filter(([pattern]) => pattern.test(text)).map(([, name]) => `${name}: ${text}`),
    ...(halfWidth ? [`half-width punctuation: ${text}`] : []),
  ];
}
