/** Sentences whose figures are cells: a text that follows the results. */
import { numberOf, type Node } from '../calculation/node';
import { exact, type Exact } from '../quantity/exact';
import { formulaText } from '../workbook/structuredReference';
import { text } from './contents';
import { fixedReference, nextRow, putRow, type Cell, type Content, type Draft, type References } from './draft';

/** Words, or a figure whose cell the formula refers to. */
export type SentencePiece = string | Node;

const decimals = 3;

/** The pieces of a sentence into which figures are filled, in whatever order the language says them. */
export function piecesOf(
  nodes: readonly Node[],
  say: (...marks: readonly string[]) => string,
): readonly SentencePiece[] {
  const mark = (index: number): string => `\u0001${index}\u0001`;
  return say(...nodes.map((_, index) => mark(index)))
    .split('\u0001')
    .flatMap((part, index): readonly SentencePiece[] => {
      if (index % 2 === 0) return part === '' ? [] : [part];
      const node = nodes[Number(part)];
      return node ? [node] : [];
    });
}

/** A section of sentences below what the sheet holds, one to a row, with the cell that says how many decimals they show. One whose figure is withheld is left out. */
export function putSentences(
  draft: Draft,
  title: string,
  decimalsLabel: string,
  sentences: readonly (readonly SentencePiece[])[],
): void {
  const start = nextRow(draft) + 1;
  putRow(draft, start, 1, [
    text(title, { role: 'section' }),
    ...Array.from({ length: 9 }, (): Content => ({ value: null, role: 'section' })),
  ]);
  putRow(draft, start + 1, 1, [
    text(decimalsLabel, { role: 'label' }),
    { value: null },
    { value: decimals, role: 'input' },
  ]);
  const contents = sentences.flatMap(
    (pieces) => sentenceCell(pieces, { sheet: draft, row: start + 1, column: 3 }) ?? [],
  );
  contents.forEach((content, index) => putRow(draft, start + 2 + index, 1, [content]));
}

function sentenceCell(pieces: readonly SentencePiece[], decimalsCell: Cell): Content | undefined {
  const values = pieces.map((piece) => (typeof piece === 'string' ? piece : numberOf(piece)));
  if (values.includes(undefined)) return undefined;
  const value = values
    .map((known) => (known === undefined || typeof known === 'string' ? (known ?? '') : readableNumber(known)))
    .join('');
  if (pieces.every((piece) => typeof piece === 'string')) return { value, role: 'note' };
  return {
    value,
    role: 'note',
    formula: (references) => pieces.map((piece) => pieceFormula(piece, references, decimalsCell)).join('&'),
  };
}

/** Thousands apart; no decimals where they would all be zero. */
function readableNumber(known: Exact): string {
  const value = exact(Number(known.toPrecision(15)))
    .toDecimalPlaces(decimals, 4)
    .plus(0);
  const [whole = '', fraction] = value.toFixed(value.isInteger() ? 0 : decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The same by Excel; a text longer than a formula may hold is cut in two. */
function pieceFormula(piece: SentencePiece, { node, sheet }: References, decimalsCell: Cell): string {
  if (typeof piece === 'string') return (piece.match(/.{1,200}/gsu) ?? []).map(formulaText).join('&');
  const places = fixedReference(decimalsCell, sheet);
  const rounded = `ROUND(${node(piece)},${places})`;
  return `FIXED(${rounded},IF(${rounded}=INT(${rounded}),0,${places}))`;
}
