/** A whole sheet as it looks, read once and asked for row by row: values, formulas, formats, column widths. */
import { HostError } from '../../workbook/host';
import { CellKind } from '../../workbook/snapshot';
import type { CellValue } from '../../workbook/sheetPlan';
import { inflateXml } from './inflateStream';
import type { OpenXlsx } from './openXlsx';
import type { SheetPart } from './packageParts';
import { missingText } from './readTables';
import { readSharedStrings } from './sharedStrings';
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

export interface SheetView {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Width in characters by column counted from 1, where the sheet sets one. */
  readonly widths: ReadonlyMap<number, number>;
  /** The filled cells of a row counted from 1, from left to right. */
  row(row: number): readonly ViewedCell[];
}

/** One column of the sheet, its arrays as long as they have had to grow. */
interface GrowingColumn {
  kinds: Uint8Array;
  numbers: Float64Array;
  styles: Uint16Array;
}

/** Bytes within which the columns' widths stand. */
const longestStart = 1 << 16;

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
  inflateXml(entry, (chunk) => {
    if (start === '') start = new TextDecoder().decode(chunk.subarray(0, longestStart));
    scan.push(chunk);
  });
  scan.finish();
  return { ...reading.finish(), widths: columnWidths(start.slice(0, start.search(/<(?:\w+:)?sheetData[\s>/]/))) };
}

function readCells(
  sheet: SheetPart,
  shared: readonly string[],
): { readonly sink: CellSink; finish(): Omit<SheetView, 'widths'> } {
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

/** Widths from the `cols` element, which stands before the cells. */
function columnWidths(xml: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?col\s([^>]*)>/g)) {
    const numberOf = (name: string): number => Number(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? NaN);
    const [first, last, width] = [numberOf('min'), numberOf('max'), numberOf('width')];
    const isHidden = /\bhidden="(1|true)"/.test(attributes);
    for (let column = first; column <= Math.min(last, first + 500); column += 1)
      if (width > 0) widths.set(column, isHidden ? 0 : width);
  }
  return widths;
}
