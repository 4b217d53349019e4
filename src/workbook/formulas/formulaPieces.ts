/** Formulas taken apart: texts, references, function names and signs, each as it is spelt. */

type PieceKind = 'text' | 'error' | 'cells' | 'table' | 'function' | 'word' | 'number' | 'blank' | 'sign';

interface FormulaPiece {
  readonly kind: PieceKind;
  readonly text: string;
}

/** A sheet in front of a reference, plain or in quotes, with its `!`. */
const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}\p{M}_.\\]*)!`;
const corner = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const rows = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
/** A reference ends where no name goes on and no function begins. */
const behind = String.raw`(?![\p{L}\p{N}_.(\[!])`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*`;

/** How each kind begins, in the order in which they are tried. */
const spellings: readonly (readonly [PieceKind, string])[] = [
  ['text', String.raw`"(?:[^"]|"")*"`],
  ['cells', String.raw`(?:${sheet})?(?:${corner}(?::${corner})?|${columns}|${rows})${behind}`],
  ['error', String.raw`(?:${sheet})?#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NUM!|NULL!)`],
  ['table', String.raw`(?:${word})?\[`],
  ['function', String.raw`${word}(?=\()`],
  ['word', String.raw`(?:${sheet})?${word}`],
  ['number', String.raw`(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?`],
  ['blank', String.raw`\s+`],
  ['sign', String.raw`<=|>=|<>|[^]`],
];
const kinds = spellings.map(([kind]) => kind);
const pattern = new RegExp(spellings.map(([, spelling]) => `(${spelling})`).join('|'), 'uy');
/** What nothing but a sign begins with. */
const signs = '(),+-*/&=^';

/** The pieces of a formula, without or with its leading `=`, in their order; joined they are the formula again. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  for (let at = 0; at < formula.length;) {
    const letter = formula[at] ?? '';
    const piece = signs.includes(letter) ? { kind: 'sign' as const, text: letter } : pieceAt(formula, at);
    pieces.push(piece);
    at += piece.text.length;
  }
  return pieces;
}

function pieceAt(formula: string, at: number): FormulaPiece {
  pattern.lastIndex = at;
  const [text = '', ...groups] = pattern.exec(formula) ?? [];
  const kind = kinds[groups.findIndex((group) => group !== undefined)] ?? 'sign';
  return { kind, text: kind === 'table' ? formula.slice(at, bracketsEnd(formula, at + text.length)) : text };
}

/** Where the brackets close that were opened just before; an apostrophe makes a plain character of the next one. */
function bracketsEnd(formula: string, from: number): number {
  let depth = 1;
  for (let at = from; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === "'") at++;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}
