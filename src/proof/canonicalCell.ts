/** Cells in the one form that every program keeps when it saves a workbook: what was typed, never how it looks. */
import { keptDouble } from '../quantity/keptDouble';

/** A number with the 15 digits that every spreadsheet keeps: `n1234.5`. */
export function canonicalNumber(value: number): string {
  const kept = keptDouble(value);
  return `n${kept === 0 ? 0 : kept}`;
}

/** A text with one kind of line end and composed letters: `tScrap`; nothing for an empty one, which is a blank. */
export function canonicalText(text: string): string {
  return text === '' ? '' : `t${text.replace(/\r\n?/g, '\n').normalize('NFC')}`;
}

/** `b1` or `b0`. */
export function canonicalBoolean(value: boolean): string {
  return `b${value ? 1 : 0}`;
}

/** An error value: `e#N/A`. */
export function canonicalError(text: string): string {
  return `e${text.toUpperCase()}`;
}
