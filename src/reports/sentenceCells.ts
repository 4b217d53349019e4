/** Sentences whose figures are cells: a text that follows the results. */
import { numberOf, type Node } from '../calculation/node';
import { exact, plainText } from '../quantity/exact';
import { formulaText } from '../workbook/structuredReference';
import { fixedReference, type Cell, type Content, type References } from './draft';

/** Words, or a figure whose cell the formula refers to. */
export type SentencePiece = string | Node;

/** The pieces of a sentence into which figures are filled, in whatever order the language says them. */
export function piecesOf(nodes: readonly Node[], say: (...marks: readonly string[]) => string): readonly SentencePiece[] {
  const mark = (index: number): string => `\u0001${index}\u0001`;
  return say(...nodes.map((_, index) => mark(index))).split('\u0001').flatMap((part, index): readonly SentencePiece[] => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    const node = nodes[Number(part)];
    return node ? [node] : [];
  });
}

/** The sentence, its figures rounded to as many decimals as a cell says; nothing where a figure is withheld. A text longer than a formula may hold is cut in two. */
export function sentenceCell(pieces: readonly SentencePiece[], decimals: number, decimalsCell: Cell): Content | undefined {
  const values = pieces.map((piece) => (typeof piece === 'string' ? piece : numberOf(piece)));
  if (values.includes(undefined)) return undefined;
  const value = values.map((known) => (known === undefined || typeof known === 'string' ? (known ?? '') : plainText(exact(Number(known.toPrecision(15))).toDecimalPlaces(decimals, 4)))).join('');
  if (pieces.every((piece) => typeof piece === 'string')) return { value, role: 'note' };
  const part = (piece: SentencePiece, { node, sheet }: References): string =>
    typeof piece === 'string' ? (piece.match(/.{1,200}/gsu) ?? []).map(formulaText).join('&') : `ROUND(${node(piece)},${fixedReference(decimalsCell, sheet)})`;
  return { value, role: 'note', formula: (references) => pieces.map((piece) => part(piece, references)).join('&') };
}
