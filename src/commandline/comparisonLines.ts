/** What the terminal says of two books: their changes, then what moved the results that head the report. */
import type { Comparison } from '../compare/compareBooks';
import { comparisonText } from '../compare/comparisonText';
import type { Language } from '../language/words';

/** Ready to be printed. */
export function comparisonLines(comparison: Comparison, books: string, language: Language): readonly string[] {
  const { how, ledgers, results, notes, statements } = comparisonText(comparison, language);
  return [
    books,
    ...(how === '' ? [] : [how]),
    '',
    ...ledgers.flatMap(({ title, changes, more }) => [
      title,
      ...changes.map(({ cell, text }) => `  ${cell}  ${text}`),
      ...(more === '' ? [] : [`  ${more}`]),
    ]),
    ...(ledgers.length === 0 ? [] : ['']),
    ...results.flatMap(({ title, parts }) => [
      title,
      ...parts.flatMap(({ text, lines }) => [`  ${text}`, ...lines.map((line) => `    ${line}`)]),
    ]),
    ...notes,
    ...statements,
  ];
}
