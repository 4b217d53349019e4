/** Sentences whose figures are cells: a text that follows the results. */
import { numberOf, type Node } from '../../calculation/graph/node';
import { exact } from '../../quantity/exact';
import { formulaText } from '../../workbook/structuredReference';
import { text } from './contents';
import { fixedReference, nextRow, putRow, type Cell, type Content, type Draft, type References } from './draft';

/** A figure in a sentence: an amount without needless decimals, a footprint with all its decimals, a share in percent. */
interface SentenceFigure {
  readonly node: Node;
  readonly as: 'amount' | 'footprint' | 'share';
}

/** Words, or a figure whose cell the formula refers to. */
export type SentencePiece = string | SentenceFigure;
export type Sentence = readonly SentencePiece[];

const decimals = 3;
const shareDecimals = 1;
const hundred = 100;

const asAmount = (node: Node): SentenceFigure => ({ node, as: 'amount' });
export const asFootprint = (node: Node): SentenceFigure => ({ node, as: 'footprint' });
export const asShare = (node: Node): SentenceFigure => ({ node, as: 'share' });

/** The pieces of a sentence into which figures are filled, in whatever order the language says them. */
export function piecesOf(
  figures: readonly (Node | SentenceFigure)[],
  say: (...marks: readonly string[]) => string,
): Sentence {
  const mark = (index: number): string => `\u0001${index}\u0001`;
  return say(...figures.map((_, index) => mark(index)))
    .split('\u0001')
    .flatMap((part, index): readonly SentencePiece[] => {
      if (index % 2 === 0) return part === '' ? [] : [part];
      const figure = figures[Number(part)];
      return figure ? ['as' in figure ? figure : asAmount(figure)] : [];
    });
}

/** Where the numbers stand by which a sentence writes its figures. */
interface Writing {
  readonly decimals: Cell;
  readonly shareDecimals: Cell;
  readonly percent: Cell;
}

/** Names of those numbers. */
interface WritingWords {
  readonly decimals: string;
  readonly shareDecimals: string;
  readonly percent: string;
}

/** A section of sentences below what the sheet holds, one to a row, with the cells that say how their figures are written. One whose figure is withheld is left out. */
export function putSentences(draft: Draft, title: string, say: WritingWords, sentences: readonly Sentence[]): void {
  const start = nextRow(draft) + 1;
  putRow(draft, start, 1, [
    text(title, { role: 'section' }),
    ...Array.from({ length: 9 }, (): Content => ({ value: null, role: 'section' })),
  ]);
  const withShares = sentences.some((pieces) =>
    pieces.some((piece) => typeof piece !== 'string' && piece.as === 'share'),
  );
  const numbers: readonly (readonly [string, number])[] = [
    [say.decimals, decimals],
    ...(withShares
      ? ([
          [say.shareDecimals, shareDecimals],
          [say.percent, hundred],
        ] as const)
      : []),
  ];
  numbers.forEach(([label, value], index) =>
    putRow(draft, start + 1 + index, 1, [text(label, { role: 'label' }), { value: null }, { value, role: 'input' }]),
  );
  const cell = (row: number): Cell => ({ sheet: draft, row: start + row, column: 3 });
  const writing: Writing = { decimals: cell(1), shareDecimals: cell(2), percent: cell(3) };
  const contents = sentences.flatMap((pieces) => sentenceCell(pieces, writing) ?? []);
  contents.forEach((content, index) => putRow(draft, start + 1 + numbers.length + index, 1, [content]));
}

function sentenceCell(pieces: Sentence, writing: Writing): Content | undefined {
  const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : readableNumber(piece)));
  if (texts.includes(undefined)) return undefined;
  const value = texts.join('');
  if (pieces.every((piece) => typeof piece === 'string')) return { value, role: 'note' };
  return {
    value,
    role: 'note',
    formula: (references) => pieces.map((piece) => pieceFormula(piece, references, writing)).join('&'),
  };
}

/** Thousands apart, as FIXED writes it; nothing where the figure is withheld. */
function readableNumber({ node, as }: SentenceFigure): string | undefined {
  const known = numberOf(node);
  if (!known) return undefined;
  const shown = as === 'share' ? known.times(hundred) : known;
  const places = as === 'share' ? shareDecimals : decimals;
  const value = exact(Number(shown.toPrecision(15)))
    .toDecimalPlaces(places, 4)
    .plus(0);
  const [whole = '', fraction] = value.toFixed(as === 'amount' && value.isInteger() ? 0 : places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return as === 'share' ? `${text} %` : text;
}

/** The same by Excel; a text longer than a formula may hold is cut in two. */
function pieceFormula(piece: SentencePiece, { node, sheet }: References, writing: Writing): string {
  if (typeof piece === 'string') return (piece.match(/.{1,200}/gsu) ?? []).map(formulaText).join('&');
  const reference = node(piece.node);
  const number = (key: keyof Writing): string => fixedReference(writing[key], sheet);
  if (piece.as === 'share') return `FIXED(${reference}*${number('percent')},${number('shareDecimals')})&" %"`;
  const places = number('decimals');
  const rounded = `ROUND(${reference},${places})`;
  return piece.as === 'footprint'
    ? `FIXED(${rounded},${places})`
    : `FIXED(${rounded},IF(${rounded}=INT(${rounded}),0,${places}))`;
}
