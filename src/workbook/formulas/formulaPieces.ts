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

const pattern = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<cells>(?:${sheet})?(?:${corner}(?::${corner})?|${columns}|${rows})${behind})`,
    String.raw`(?<error>(?:${sheet})?#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NUM!|NULL!))`,
    String.raw`(?<table>(?:${word})?\[)`,
    String.raw`(?<function>${word}(?=\())`,
    String.raw`(?<word>(?:${sheet})?${word})`,
    String.raw`(?<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?)`,
    String.raw`(?<blank>\s+)`,
    String.raw`(?<sign><=|>=|<>|[^])`,
  ].join('|'),
  'uy',
);

/** The pieces of a formula, without or with its leading `=`, in their order; joined they are the formula again. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  for (let at = 0; at < formula.length;) {
    pattern.lastIndex = at;
    const groups = pattern.exec(formula)?.groups ?? {};
    const [kind, found] = (Object.entries(groups).find(([, text]) => text !== undefined) ?? ['sign', '']) as [
      PieceKind,
      string,
    ];
    const text = kind === 'table' ? formula.slice(at, bracketsEnd(formula, at + found.length)) : found;
    if (text === '') break;
    pieces.push({ kind, text });
    at += text.length;
  }
  return pieces;
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
