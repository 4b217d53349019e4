/** A sentence as a formula that a person can read: words and cells joined, never longer than a formula should be. */
import { formulaText } from '../../workbook/structuredReference';

/** Words, the row of a number, or words that stand in a cell of their own. */
export type SentencePart = string | NumberPart | WordsPart;
interface NumberPart {
  readonly number: number;
}
interface WordsPart {
  readonly words: string;
}

export const isWordsPart = (part: SentencePart): part is WordsPart => typeof part === 'object' && 'words' in part;

const mostLetters = 300;
/** What a reference such as `$D$1234` and the sign that joins it take. */
const lettersOfCell = 9;

/** The parts, the longest words moved into cells of their own for as long as the formula would be too long. */
export function shortened(parts: readonly SentencePart[]): readonly SentencePart[] {
  const lettersOf = (part: SentencePart): number =>
    typeof part === 'string' ? formulaText(part).length + 1 : lettersOfCell;
  const letters = parts.reduce((sum, part) => sum + lettersOf(part), 0);
  const longest = parts.reduce(
    (found, part, index) => (lettersOf(part) > lettersOf(parts[found] ?? '') ? index : found),
    0,
  );
  const words = parts[longest];
  if (letters <= mostLetters || typeof words !== 'string' || lettersOf(words) <= lettersOfCell) return parts;
  return shortened(parts.map((part, index) => (index === longest ? { words } : part)));
}

/** The formula, without `=`; `cellOf` refers to the cell of a number as it is printed, or of words. */
export function sentenceFormula(
  parts: readonly SentencePart[],
  cellOf: (part: NumberPart | WordsPart) => string,
): string {
  return parts.map((part) => (typeof part === 'string' ? formulaText(part) : cellOf(part))).join('&');
}
