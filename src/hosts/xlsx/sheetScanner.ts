/** Reads the cells of a sheet from its XML bytes as they arrive, never holding more than one cell beyond the piece at hand. */
import { HostError } from '../../workbook/host';
import { cellAddress } from '../../workbook/address';
import { latinText, numberFromBytes, runsText, textFromBytes, xmlFromBytes } from './cellBytes';
import { isoSerial } from './isoSerial';
import {
  incomplete,
  isSwitchedOn,
  localStart,
  nameEnd,
  nextTagStart,
  shortAttributes,
  slash,
  spells,
  tagEnd,
} from './xmlBytes';

/** Takes the filled cells that it wants; rows and columns count from 1. A formula is told in addition to its value. */
export interface CellSink {
  wants(row: number, column: number): boolean;
  number(row: number, column: number, value: number): void;
  sharedText(row: number, column: number, index: number): void;
  text(row: number, column: number, text: string): void;
  boolean(row: number, column: number, value: boolean): void;
  error(row: number, column: number, text: string): void;
  /** The formula's text; empty for a cell that follows a shared formula, and for a formula without text. `tag` holds its attributes as they are written. */
  formula(row: number, column: number, formula: string, tag: string): void;
  /** The number of the cell's format, told before its value; only where there is one. */
  style?(row: number, column: number, style: number): void;
  /** A row that a filter or a person hides, told before its cells. */
  hiddenRow?(row: number): void;
}

interface SheetScan {
  /** Takes the next bytes of the part, in UTF-8. */
  push(chunk: Uint8Array): void;
  /** Says that all bytes came; throws `damaged-part` where the cells did not end. */
  finish(): void;
}

const [letterC, letterF, letterR, letterS, letterT, letterV] = [0x63, 0x66, 0x72, 0x73, 0x74, 0x76];
/** Bytes; a cell holds 32,767 characters at most, so one that does not end within this is no cell. */
const longestCell = 1 << 24;

/** Scans the sheet part of that name for a sink; throws `damaged-part` with the cell where a cell cannot be read. */
export function scanSheet(part: string, date1904: boolean, sink: CellSink): SheetScan {
  let bytes = new Uint8Array(0);
  let where: 'before' | 'cells' | 'after' = 'before';
  let row = 0;
  let column = 0;
  /** Values of the attributes r, t and s of the tag read last. */
  let referenceStart = 0;
  let referenceEnd = 0;
  let kindStart = 0;
  let kindEnd = 0;
  let styleStart = 0;
  let styleEnd = 0;

  function push(chunk: Uint8Array): void {
    if (where === 'after') return;
    if (bytes.length > longestCell) throw damaged('cell without end');
    const joined = new Uint8Array(bytes.length + chunk.length);
    joined.set(bytes);
    joined.set(chunk, bytes.length);
    bytes = joined;
    let position = 0;
    for (let next = 0; next !== incomplete; next = readTag(position)) position = next;
    bytes = bytes.subarray(position);
  }

  function finish(): void {
    if (where !== 'after') throw damaged('sheetData without end');
  }

  function damaged(reason: string): HostError {
    return new HostError('damaged-part', {
      part,
      reason,
      ...(row > 0 && column > 0 && { cell: cellAddress(row, column) }),
    });
  }

  /** Reads the next tag at or after the position, a cell with all its content; gives the position behind it. */
  function readTag(from: number): number {
    const open = nextTagStart(bytes, from);
    if (open === incomplete) return incomplete;
    const end = nameEnd(bytes, open + 1);
    if (end === incomplete) return incomplete;
    const start = localStart(bytes, open + 1, end);
    if (spells(bytes, start, end, 'sheetData')) return enterOrLeaveCells(end, bytes[open + 1] === slash);
    if (where === 'before' || bytes[open + 1] === slash) return tagEnd(bytes, end);
    if (spells(bytes, start, end, 'c')) return readCell(end);
    return spells(bytes, start, end, 'row') ? readRow(end) : tagEnd(bytes, end);
  }

  function enterOrLeaveCells(after: number, closing: boolean): number {
    const next = tagEnd(bytes, after);
    if (next === incomplete) return incomplete;
    where = closing || bytes[next - 2] === slash ? 'after' : 'cells';
    return where === 'after' ? bytes.length : next;
  }

  function readAttributes(after: number): number {
    referenceStart = referenceEnd = kindStart = kindEnd = styleStart = styleEnd = 0;
    return shortAttributes(bytes, after, noteAttribute);
  }

  function noteAttribute(letter: number, start: number, end: number): void {
    if (letter === letterR) {
      referenceStart = start;
      referenceEnd = end;
    } else if (letter === letterT) {
      kindStart = start;
      kindEnd = end;
    } else if (letter === letterS) {
      styleStart = start;
      styleEnd = end;
    }
  }

  function readRow(after: number): number {
    const next = readAttributes(after);
    if (next === incomplete) return incomplete;
    column = 0;
    row = referenceEnd > referenceStart ? numberFromBytes(bytes, referenceStart, referenceEnd) : row + 1;
    if (!Number.isInteger(row) || row < 1) throw damaged('row number');
    if (sink.hiddenRow && isSwitchedOn(bytes, after, next, 'hidden')) sink.hiddenRow(row);
    return next;
  }

  function readCell(after: number): number {
    const start = readAttributes(after);
    if (start === incomplete) return incomplete;
    const rowBefore = row;
    const columnBefore = column;
    column++;
    if (referenceEnd > referenceStart) readReference();
    if (bytes[start - 2] === slash) return start;
    const next = readContent(start);
    if (next === incomplete) {
      row = rowBefore;
      column = columnBefore;
    }
    return next;
  }

  function readReference(): void {
    let position = referenceStart;
    let letters = 0;
    let digits = 0;
    for (; position < referenceEnd; position++) {
      const letter = ((bytes[position] as number) & 0xdf) - 64;
      if (letter < 1 || letter > 26) break;
      letters = letters * 26 + letter;
    }
    for (; position < referenceEnd; position++) {
      const digit = (bytes[position] as number) - 48;
      if (digit < 0 || digit > 9) break;
      digits = digits * 10 + digit;
    }
    if (position !== referenceEnd || letters === 0 || digits === 0) throw damaged('cell reference');
    row = digits;
    column = letters;
  }

  /** Reads what stands between `<c …>` and `</c>` and hands it to the sink. */
  function readContent(from: number): number {
    let valueStart = -1;
    let valueEnd = -1;
    let inlineStart = -1;
    let inlineEnd = -1;
    let formulaTag = -1;
    let formulaStart = -1;
    let formulaEnd = -1;
    let position = from;
    for (;;) {
      const open = nextTagStart(bytes, position);
      if (open === incomplete) return incomplete;
      const name = nameEnd(bytes, open + 1);
      if (name === incomplete) return incomplete;
      const local = localStart(bytes, open + 1, name);
      const start = tagEnd(bytes, name);
      if (start === incomplete) return incomplete;
      position = start;
      const letter = name - local === 1 ? bytes[local] : 0;
      if (bytes[open + 1] === slash) {
        if (letter === letterC) break;
        continue;
      }
      const inline = letter === 0 && spells(bytes, local, name, 'is');
      if (letter !== letterV && letter !== letterF && !inline) continue;
      const end = bytes[start - 2] === slash ? start : inline ? inlineTextEnd(start) : nextTagStart(bytes, start);
      if (end === incomplete) return incomplete;
      position = end;
      if (inline) {
        inlineStart = start;
        inlineEnd = end;
      } else if (letter === letterV) {
        valueStart = start;
        valueEnd = end;
      } else {
        formulaTag = name;
        formulaStart = start;
        formulaEnd = end;
      }
    }
    if (!sink.wants(row, column)) return position;
    if (sink.style && styleEnd > styleStart) sink.style(row, column, numberFromBytes(bytes, styleStart, styleEnd));
    if (formulaStart >= 0)
      sink.formula(
        row,
        column,
        textFromBytes(bytes, formulaStart, formulaEnd),
        latinText(bytes, formulaTag, formulaStart),
      );
    if (inlineStart >= 0) sink.text(row, column, runsText(xmlFromBytes(bytes, inlineStart, inlineEnd)));
    else if (valueStart >= 0) giveValue(latinText(bytes, kindStart, kindEnd), valueStart, valueEnd);
    return position;
  }

  /** Where the content of `<is>` ends: at its closing tag. */
  function inlineTextEnd(from: number): number {
    for (let open = nextTagStart(bytes, from); open !== incomplete; open = nextTagStart(bytes, open + 1)) {
      const end = nameEnd(bytes, open + 1);
      if (end === incomplete) return incomplete;
      if (bytes[open + 1] === slash && spells(bytes, localStart(bytes, open + 1, end), end, 'is')) return open;
    }
    return incomplete;
  }

  function giveValue(kind: string, start: number, end: number): void {
    if (kind === 'str' || kind === 'inlineStr') return sink.text(row, column, textFromBytes(bytes, start, end));
    if (start === end) return;
    if (kind === 'e') return sink.error(row, column, textFromBytes(bytes, start, end));
    if (kind === 'b') return sink.boolean(row, column, truth(textFromBytes(bytes, start, end)));
    if (kind === 'd') return giveDate(textFromBytes(bytes, start, end));
    const value = numberFromBytes(bytes, start, end);
    if (Number.isNaN(value)) throw damaged('cell value');
    if (kind === '' || kind === 'n') return sink.number(row, column, value);
    if (kind !== 's' || !Number.isInteger(value) || value < 0) throw damaged('cell type');
    sink.sharedText(row, column, value);
  }

  /** A date or time that is spelt in another way stays the text that it is. */
  function giveDate(text: string): void {
    const serial = isoSerial(text, date1904);
    if (Number.isNaN(serial)) sink.text(row, column, text);
    else sink.number(row, column, serial);
  }

  function truth(text: string): boolean {
    if (text === '1' || text === 'true') return true;
    if (text === '0' || text === 'false') return false;
    throw damaged('cell value');
  }

  return { push, finish };
}
