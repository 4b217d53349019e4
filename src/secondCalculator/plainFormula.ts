/** Formulas as the second calculator reads them: tables as plain ranges, and what it is known to get wrong spelt so that it gets it right. */
import { blockAddress, cellBlock, tableBlock, type BookPlaces } from '../workbook/formulas/bookPlaces';
import { formulaPieces } from '../workbook/formulas/formulaPieces';

interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The formula with references to sheets by `sheetName`. A range of one cell stays a range, since SUMIFS and COUNTIFS would take no single cell; a double minus
 * becomes `1*`, since it would be dropped without a word; a name that is neither table nor function is `#NAME?`, what is not there `#REF!`.
 */
export function plainFormula(
  formula: string,
  place: FormulaPlace,
  places: BookPlaces,
  sheetName: (sheet: string) => string,
): string {
  const pieces = formulaPieces(formula).map(({ kind, text }) => {
    switch (kind) {
      case 'cells': {
        const block = cellBlock(text, place.sheet, places);
        return block ? `${sheetName(block.sheet)}!${blockAddress(block, text.includes(':'))}` : '#REF!';
      }
      case 'table': {
        const block = tableBlock(text, place, places);
        return block ? `${sheetName(block.sheet)}!${blockAddress(block, !isOneRow(text))}` : '#REF!';
      }
      case 'function':
        return text.replace(/^(_xlfn\.|_xlws\.)+/i, '');
      case 'word': {
        const table = places.tableNamed(text);
        const block = table && tableBlock(`${text}[]`, place, places);
        if (block) return `${sheetName(block.sheet)}!${blockAddress(block, true)}`;
        return /^(true|false)$/i.test(text) ? text : '#NAME?';
      }
      case 'error':
        return text.slice(text.lastIndexOf('!', text.length - 2) + 1);
      default:
        return text;
    }
  });
  return respelt(pieces).reduce((before, piece) => {
    const isDoubled = piece === '-' && /(^|[(,+*/^&=<>-])\s*-$/.test(before);
    return isDoubled ? `${before.slice(0, -1)}1*` : before + piece;
  }, '');
}

/** Enough to lift a half that doubles cannot hold over the half, as Excel does. */
const halfLifted = '*1.00000000000001';

/**
 * Calls respelt: a whole row of a range that has one column would come as its value, which SUMIFS and COUNTIFS refuse, and is taken by OFFSET; a single cell, as
 * LibreOffice spells a column of one row, is refused where they take a range; ROUND and FIXED would round 1.005 down.
 */
function respelt(pieces: readonly string[]): readonly string[] {
  const done: string[] = [];
  /** Where the parentheses opened, and the commas of each that is open. */
  const open: { readonly at: number; readonly commas: number[] }[] = [];
  for (const piece of pieces) {
    done.push(piece);
    if (piece === '(') open.push({ at: done.length - 1, commas: [] });
    if (piece === ',') open.at(-1)?.commas.push(done.length - 1);
    if (piece !== ')') continue;
    const { at = 0, commas = [] } = open.pop() ?? {};
    const ends = [...commas, done.length - 1];
    const parts = ends.map((end, index) => done.slice((index === 0 ? at : (commas[index - 1] ?? 0)) + 1, end).join(''));
    const call = respeltCall(done[at - 1]?.toUpperCase() ?? '', parts);
    if (call !== undefined) done.splice(at - 1, done.length, call);
  }
  return done;
}

/** Which of the arguments, from 0 on, are ranges. */
const takesRange: Readonly<Record<string, (argument: number) => boolean>> = {
  SUMIFS: (argument) => argument === 0 || argument % 2 === 1,
  COUNTIFS: (argument) => argument % 2 === 0,
  SUMIF: (argument) => argument !== 1,
  COUNTIF: (argument) => argument === 0,
  INDEX: (argument) => argument === 0,
  MATCH: (argument) => argument === 1,
};

function respeltCall(name: string, given: readonly string[]): string | undefined {
  const isRange = takesRange[name];
  const parts = given.map((part, index) => (isRange?.(index) ? asRange(part) : part));
  const [first = '', second = '', third, ...more] = parts;
  if (name === 'ROUND' || name === 'FIXED')
    return `${name}(${[`(${first})${halfLifted}`, ...(second === '' ? [] : [second]), ...(third === undefined ? [] : [third]), ...more].join(',')})`;
  const [, corner, left, right] = /^(.+!\$([A-Z]+)\$\d+):\$([A-Z]+)\$\d+$/.exec(first) ?? [];
  const isWholeRow = name === 'INDEX' && third?.trim() === '0' && corner !== undefined && left === right;
  if (isWholeRow) return `OFFSET(${corner},(${second})-1,0,1,1)`;
  return isRange && `${name}(${parts.join(',')})`;
}

function asRange(part: string): string {
  return part.replace(/^\s*([^!:()]+!(\$[A-Z]+\$\d+))\s*$/, '$1:$2');
}

function isOneRow(reference: string): boolean {
  return /\[@|\[#this row\]/i.test(reference);
}
