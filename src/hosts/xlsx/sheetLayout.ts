/** How a sheet is laid out beside its cells: what stands before them (widths, rows and columns that stay in view) and behind them (merged cells). */
import { columnNumber } from '../../workbook/address';

/** Rows and columns counted from 1, both ends inside. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetLayout {
  /** Width in characters by column counted from 1, where the sheet sets one. */
  readonly widths: ReadonlyMap<number, number>;
  /** So many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly MergedCells[];
}

/** The layout of a sheet from the text before its cells and the text behind them. */
export function sheetLayout(before: string, behind: string): SheetLayout {
  return { widths: columnWidths(before), frozen: frozenPanes(before), merges: mergedCells(behind) };
}

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

/** Widths from the `cols` element. */
function columnWidths(xml: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?col\s([^>]*)>/g)) {
    const numberOf = (name: string): number => Number(attribute(attributes, name) ?? NaN);
    const [first, last, width] = [numberOf('min'), numberOf('max'), numberOf('width')];
    const isHidden = /\bhidden="(1|true)"/.test(attributes);
    for (let column = first; column <= Math.min(last, first + 500); column += 1)
      if (width > 0) widths.set(column, isHidden ? 0 : width);
  }
  return widths;
}

/** What the first `pane` freezes; a split that is not frozen moves freely. */
function frozenPanes(xml: string): SheetLayout['frozen'] {
  const [, attributes = ''] = /<(?:\w+:)?pane\s([^>]*)>/.exec(xml) ?? [];
  if (!/\bstate="frozen(Split)?"/.test(attributes)) return { rows: 0, columns: 0 };
  const split = (name: string): number => Math.max(0, Math.floor(Number(attribute(attributes, name) ?? 0)) || 0);
  return { rows: split('ySplit'), columns: split('xSplit') };
}

function mergedCells(xml: string): readonly MergedCells[] {
  return [...xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([, left = '', top = '', right = '', bottom = '']) => ({
      top: Number(top),
      left: columnNumber(left),
      bottom: Number(bottom),
      right: columnNumber(right),
    }),
  );
}
