/** The metrics of the contract by the names people give them, in any language. */
import { cleanText } from '../../ledgers/cleanText';
import { languages, words, type Words } from '../../language/words';

const metricWords: readonly Words['metric'][] = languages.map((language) => words(language).metric);

/** The metrics of the contract. */
export const metricIds: readonly string[] = Object.keys(metricWords[0] ?? {});

const digits: Readonly<Record<string, string>> = { 1: '一', 2: '二', 3: '三' };
const spelled = (text: string): string =>
  cleanText(text)
    .toLowerCase()
    .replace(/[\s,，;；·]+/g, ' ')
    .replace(/\s*\+\s*/g, '+')
    .replace(/范围[123一二三](?:\+[123一二三])*/g, (scopes) =>
      scopes.replace(/[123]/g, (digit) => digits[digit] ?? digit),
    )
    .trim();

/** Names that are no metrics of the contract, for no one view computes them, but are often printed. */
const further: readonly (readonly [string, string])[] = [
  ['scope 2', '范围二'],
  ['scope 3', '范围三'],
  ['scope 1+2+3', '范围一+二+三'],
];
const bySpelling = new Map([
  ...metricIds.map((id) => [spelled(id), id] as const),
  ...metricWords.flatMap((names) => Object.entries(names).map(([id, name]) => [spelled(name), id] as const)),
  ...further.flatMap(([id, zh]) => [[id, id] as const, [zh, id] as const]),
]);

/**
 * The metric's name as the contract spells it; for any other text the text itself without case, doubled blanks and remarks in brackets, so that
 * `Scrap processed (more than)` and `scrap processed` are one metric.
 */
export function metricId(metric: string): string {
  const known = bySpelling.get(spelled(metric));
  if (known) return known;
  const plain = spelled(metric.replace(/[(（][^()（）]*[)）]/g, ' '));
  return bySpelling.get(plain) ?? plain;
}
