/** How much room texts and numbers take on a sheet: the one estimate behind widths of columns, heights of rows and the breaking of lines. */
import { looks } from './look';
import type { PlannedCell } from './sheetPlan';

/** Points of a row with one line. */
export const lineHeight = 15;
/** Width in characters of a column that nobody has set. */
export const defaultWidth = 9;
/** What stands free at the sides of a cell, in characters. */
export const sideRoom = 1;
/** Characters by which one step of indent moves a text. */
export const indentWidth = 1.4;

/** Widths of Calibri’s letters in those of its digits, the unit of a column’s width; what is in none of these is as wide as a digit. */
const letterWidths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\u1100-\u11ff\u2e80-\uffdc“”‘’…]/, 2.1],
  [/[ilj.,:;'|! I[\]]/, 0.55],
  [/[frt()\-/sz]/, 0.8],
  [/[mwMW%@&—←→]/, 1.7],
  [/[A-HJ-LN-VX-Z]/, 1.25],
];

/** Chinese typefaces are drawn wider than the typeface that columns are measured in. */
const wideTypeface = 1.12;
const isWide = (font: string | undefined): boolean => font !== undefined && /[\u2e80-\uffdc]/.test(font);

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? 1;
    known.set(letter, width);
  }
  return width;
}

/** Characters that a text takes at 11 points, a Chinese character about two; in the named typeface where one is named. */
export function textWidth(text: string, font?: string): number {
  let width = 0;
  for (const letter of text) {
    const own = letterWidth(letter);
    width += own > 2 || !isWide(font) ? own : own * wideTypeface;
  }
  return width;
}

/** Characters that a cell shows on one line: a text, or a number as its format shows it. */
export function cellWidth(cell: PlannedCell, font?: string): number {
  const { value, format, role, indent = 0 } = cell;
  const text = typeof value === 'number' ? shownNumber(value, format ?? '') : String(value ?? '');
  const look = role ? looks[role] : {};
  return textWidth(text, font) * ((look.size ?? 11) / 11) * (look.bold ? 1.04 : 1) + indent * indentWidth;
}

/** A text as long as the number in its format: its digits, separators and decimals. */
function shownNumber(value: number, format: string): string {
  if (/y/.test(format)) return '2024-12-31';
  const [code = ''] = format.split(';');
  const percent = code.includes('%');
  const places = /\.([0#?]+)/.exec(code)?.[1]?.length;
  const shown = Math.abs(percent ? value * 100 : value);
  const digits = places === undefined && !/[0#]/.test(code) ? generalNumber(shown) : shown.toFixed(places ?? 0);
  const [whole = '', fraction] = digits.split('.');
  const separated = code.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${value < 0 ? '-' : ''}${separated}${fraction === undefined ? '' : `.${fraction}`}${percent ? '%' : ''}${code.includes('_)') ? ')' : ''}`;
}

/** Excel shows at most eleven characters of a number without a format. */
function generalNumber(value: number): string {
  return String(Number(value.toPrecision(10)));
}

/** Lines that a paragraph takes in a width, its words kept whole; a Chinese text may break at any character but its closing marks. */
export function lineCount(paragraph: string, width: number, font?: string): number {
  return brokenLines(paragraph, width, font).length;
}

const pieces = /[\u2e80-\uffdc“”][，。、；：）」』”！？]*|[^\s\u2e80-\uffdc“”]+|\s+/g;

/** The lines of a paragraph in a width. */
export function brokenLines(paragraph: string, width: number, font?: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of paragraph.match(pieces) ?? []) {
    const length = textWidth(piece, font);
    if (used + (piece.trim() === '' ? 0 : length) > width && used > 0) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    if (line === '' && piece.trim() === '') continue;
    // A word longer than the line goes on in the next ones.
    for (let rest = length; rest > width; rest -= width) lines.push('');
    line += piece;
    used += length > width ? length % width : length;
  }
  return [...lines, line.trimEnd()];
}
