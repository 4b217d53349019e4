/** A whole sheet as it looks, read once and asked for row by row: values, formulas, formats, column widths. */
import { HostError } from '../../workbook/host';
import { CellKind } from '../../workbook/snapshot';
import type { CellValue } from '../../workbook/sheetPlan';
import { inflateXml } from './inflateStream';
import type { OpenXlsx } from './openedXlsx';
import type { SheetPart } from './packageParts';
import { missingText } from './readTables';
import { readSharedStrings } from './sharedStrings';
import { sheetLayout, type SheetLayout } from './sheetLayout';
import { scanSheet, type CellSink } from './sheetScanner';

/** One filled cell. */
interface ViewedCell {
  /** Counted from 1. */
  readonly column: number;
  readonly value: CellValue;
  readonly kind: CellKind;
  /** Place of its format among the workbook's. */
  readonly style: number;
  readonly formula?: string;
}

export interface SheetView extends SheetLayout {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The filled cells of a row counted from 1, from left to right. */
  row(row: number): readonly ViewedCell[];
}

/** One column of the sheet, its arrays as long as they have had to grow. */
interface GrowingColumn {
  kinds: Uint8Array;
  numbers: Float64Array;
  styles: Uint16Array;
}

/** Bytes within which stands what is laid out before the cells, and behind them. */
const longestEnd = 1 << 18;

/** Reads a worksheet; throws `not-found` where no worksheet has that name. */
export function viewSheet(open: OpenXlsx, sheetName: string): SheetView {
  const sheet = open.parts.sheets.find(({ name, kind }) => name === sheetName && kind === 'worksheet');
  const entry = sheet && open.package.find(sheet.path);
  if (!sheet || !entry) throw new HostError('not-found', { sheet: sheetName });
  const reading = readCells(
    sheet,
    readSharedStrings(open.package, open.parts.sharedStrings, () => undefined),
  );
  const scan = scanSheet(sheet.path, open.parts.date1904, reading.sink);
  let start = '';
  let end = new Uint8Array(0);
  inflateXml(entry, (chunk) => {
    if (start === '') start = new TextDecoder().decode(chunk.subarray(0, longestEnd));
    end = lastBytes(end, chunk);
    scan.push(chunk);
  });
  scan.finish();
  const before = start.slice(0, start.search(/<(?:\w+:)?sheetData[\s>/]/));
  return { ...reading.finish(), ...sheetLayout(before, behindCells(new TextDecoder().decode(end))) };
}

/** The last bytes of what came so far. */
function lastBytes(before: Uint8Array<ArrayBuffer>, chunk: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(Math.min(longestEnd, before.length + chunk.length));
  const fromChunk = chunk.subarray(Math.max(0, chunk.length - joined.length));
  joined.set(fromChunk, joined.length - fromChunk.length);
  joined.set(before.subarray(before.length - (joined.length - fromChunk.length)));
  return joined;
}

function behindCells(text: string): string {
  const closing = text.lastIndexOf('sheetData');
  return closing < 0 ? text : text.slice(closing);
}

function readCells(
  sheet: SheetPart,
  shared: readonly string[],
): { readonly sink: CellSink; finish(): Omit<SheetView, keyof SheetLayout> } {
  const columns: (GrowingColumn | undefined)[] = [];
  const texts: string[] = [...shared];
  const formulas = new Map<string, string>();
  let rowCount = 0;
  let style = 0;

  function put(row: number, column: number, kind: CellKind, number: number): void {
    const cells = columnFor(columns, column, row);
    cells.kinds[row] = kind;
    cells.numbers[row] = number;
    cells.styles[row] = style;
    style = 0;
    rowCount = Math.max(rowCount, row);
  }

  const sink: CellSink = {
    wants: () => {
      style = 0;
      return true;
    },
    style: (_row, _column, number) => {
      style = number;
    },
    number: (row, column, value) => put(row, column, CellKind.number, value),
    boolean: (row, column, value) => put(row, column, CellKind.boolean, value ? 1 : 0),
    text: (row, column, text) => put(row, column, CellKind.text, texts.push(text) - 1),
    error: (row, column, text) => put(row, column, CellKind.error, texts.push(text) - 1),
    sharedText(row, column, index) {
      if (shared[index] === undefined) throw missingText(sheet, row, column);
      put(row, column, CellKind.text, index);
    },
    formula: (row, column, formula) => void formulas.set(`${row} ${column}`, formula),
  };

  function row(number: number): readonly ViewedCell[] {
    return columns.flatMap((cells, column): ViewedCell[] => {
      const kind = (cells?.kinds[number] ?? CellKind.blank) as CellKind;
      if (!cells || kind === CellKind.blank) return [];
      const stored = cells.numbers[number] ?? 0;
      const value =
        kind === CellKind.number ? stored : kind === CellKind.boolean ? stored === 1 : (texts[stored] ?? '');
      const formula = formulas.get(`${number} ${column}`);
      return [{ column, value, kind, style: cells.styles[number] ?? 0, ...(formula !== undefined && { formula }) }];
    });
  }

  return { sink, finish: () => ({ rowCount, columnCount: Math.max(0, columns.length - 1), row }) };
}

function columnFor(columns: (GrowingColumn | undefined)[], column: number, row: number): GrowingColumn {
  const known = columns[column];
  if (known && row < known.kinds.length) return known;
  const length = Math.max(64, row + 1, (known?.kinds.length ?? 0) * 2);
  const grown = { kinds: new Uint8Array(length), numbers: new Float64Array(length), styles: new Uint16Array(length) };
  if (known) {
    grown.kinds.set(known.kinds);
    grown.numbers.set(known.numbers);
    grown.styles.set(known.styles);
  }
  columns[column] = grown;
  return grown;
}
