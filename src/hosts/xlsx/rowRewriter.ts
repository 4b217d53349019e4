/** Lets a sheet's bytes stream by and hands out whole rows to be rewritten. */
import { HostError } from '../../workbook/host';
import { latinText } from './cellBytes';
import { incomplete, localStart, nameEnd, nextTagStart, shortAttributes, slash, spells, tagEnd } from './xmlBytes';

interface RowChanges {
  /** Name of the sheet, for what is refused. */
  readonly sheet: string;
  /** Numbers of the rows to rewrite, ascending. */
  readonly rows: readonly number[];
  /** The XML of a row as it shall be; an empty row is given for one that the sheet does not have. */
  readonly rewrite: (xml: string, row: number) => string;
  /** Set where nothing but what formulas gave is rewritten, which protection does not hinder. */
  readonly isCalculated?: boolean;
}

interface RowRewriter {
  push(chunk: Uint8Array): void;
  /** Throws `damaged-part` where the sheet ended before its cells did. */
  finish(): void;
}

const letterR = 0x72;

/** Gives all bytes to `take`, those of the rows as rewritten. Throws `protected` where the sheet's cells are protected. */
export function rowRewriter(
  { sheet, rows, rewrite, isCalculated = false }: RowChanges,
  take: (bytes: Uint8Array) => void,
): RowRewriter {
  const encoder = new TextEncoder();
  const wantedRows = new Set(rows);
  let bytes = new Uint8Array(0);
  let place: 'before' | 'rows' | 'after' = 'before';
  let lastRow = 0;
  let next = 0;
  let prefix = '';
  /** How far `bytes` have been given away already. */
  let given = 0;

  function push(chunk: Uint8Array): void {
    const rest = bytes.subarray(given);
    const joined = new Uint8Array(rest.length + chunk.length);
    joined.set(rest);
    joined.set(chunk, rest.length);
    bytes = joined;
    given = 0;
    let position = 0;
    for (let behind = 0; behind !== incomplete; behind = readTag(position)) position = behind;
    give(position);
  }

  function finish(): void {
    if (place !== 'after') throw new HostError('damaged-part', { sheet, reason: 'sheetData without end' });
    give(bytes.length);
  }

  function give(end: number): void {
    if (end > given) take(bytes.subarray(given, end));
    given = end;
  }

  /** Reads the next tag, a row to be rewritten with all its content; gives the position behind it. */
  function readTag(from: number): number {
    const open = nextTagStart(bytes, from);
    const nameStop = open === incomplete ? incomplete : nameEnd(bytes, open + 1);
    const behind = nameStop === incomplete ? incomplete : tagEnd(bytes, nameStop);
    if (behind === incomplete) return incomplete;
    const start = localStart(bytes, open + 1, nameStop);
    const closing = bytes[open + 1] === slash;
    const closed = bytes[behind - 2] === slash;
    if (spells(bytes, start, nameStop, 'sheetData')) return readSheetData(open, start, behind, closing, closed);
    if (place === 'rows' && !closing && spells(bytes, start, nameStop, 'row'))
      return readRow(open, nameStop, behind, closed);
    if (
      place === 'after' &&
      !isCalculated &&
      spells(bytes, start, nameStop, 'sheetProtection') &&
      /\ssheet\s*=\s*["'](1|true)/.test(latinText(bytes, nameStop, behind))
    ) {
      throw new HostError('protected', { sheet });
    }
    return behind;
  }

  function readSheetData(open: number, start: number, behind: number, closing: boolean, closed: boolean): number {
    if (!closing) prefix = latinText(bytes, open + 1, start);
    place = closing || closed ? 'after' : 'rows';
    if (closing) insertMissing(open, Infinity);
    if (!closed || next >= rows.length) return behind;
    give(open);
    take(encoder.encode(latinText(bytes, open, behind).replace(/\s*\/>$/, '>')));
    given = behind;
    insertMissing(behind, Infinity);
    take(encoder.encode(`</${prefix}sheetData>`));
    return behind;
  }

  function readRow(open: number, nameStop: number, behind: number, closed: boolean): number {
    let number = lastRow + 1;
    shortAttributes(bytes, nameStop, (letter, start, end) => {
      if (letter === letterR) number = Number(latinText(bytes, start, end));
    });
    const wanted = wantedRows.has(number);
    const end = !wanted || closed ? behind : rowEnd(behind);
    if (end === incomplete) return incomplete;
    if (number <= lastRow) throw new HostError('damaged-part', { sheet, reason: 'rows out of order' });
    insertMissing(open, number);
    lastRow = number;
    if (!wanted) return end;
    give(open);
    take(encoder.encode(rewrite(new TextDecoder().decode(bytes.subarray(open, end)), number)));
    given = end;
    next++;
    return end;
  }

  function rowEnd(from: number): number {
    for (let open = nextTagStart(bytes, from); open !== incomplete; open = nextTagStart(bytes, open + 1)) {
      const nameStop = nameEnd(bytes, open + 1);
      if (nameStop === incomplete) return incomplete;
      if (bytes[open + 1] === slash && spells(bytes, localStart(bytes, open + 1, nameStop), nameStop, 'row'))
        return tagEnd(bytes, nameStop);
    }
    return incomplete;
  }

  /** Adds the rows up to a number that the sheet does not have. */
  function insertMissing(at: number, before: number): void {
    for (let row = rows[next]; row !== undefined && row < before; row = rows[++next]) {
      give(at);
      take(encoder.encode(rewrite(`<${prefix}row r="${row}"/>`, row)));
    }
  }

  return { push, finish };
}
