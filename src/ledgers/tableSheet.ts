/** A sheet that holds one table from its first cell on, ready to be typed into. */
import type { PlannedCell, SheetPlan } from '../workbook/sheetPlan';
import { cellWidth, textWidth } from '../workbook/textSize';
import type { ColumnKind } from './columns';

/** A column of the sheet from its header down. */
export interface SheetColumn {
  readonly header: string;
  readonly cells: readonly PlannedCell[];
  /** The cell of a row that is still blank. */
  readonly blank: PlannedCell;
  /** Where header and cells stand; as Excel would where absent. Cells right by nature are left to themselves, so that a number stored as text stands out. */
  readonly align?: 'left' | 'center' | 'right';
}

export const dateFormat = 'yyyy-mm-dd';
const narrowest = 9;
const widest = 42;

/** The sheet with its table; a table without entries has one blank row. */
export function tableSheet(name: string, table: string, columns: readonly SheetColumn[]): SheetPlan {
  const rowCount = Math.max(1, ...columns.map(({ cells }) => cells.length));
  const heading = columns.map(({ header, align }): PlannedCell => ({
    value: header,
    role: 'heading',
    wrap: true,
    ...(align ? { align } : {}),
  }));
  const body = Array.from({ length: rowCount }, (_, row) => columns.map((column) => bodyCell(column, row)));
  return {
    name,
    rows: [heading, ...body],
    widths: columns.map(widthOf),
    freeze: { rows: 1, columns: 0 },
    printTitleRows: [1, 1],
    landscape: true,
    tables: [{ name: table, headerRow: 1, firstColumn: 1, headers: columns.map(({ header }) => header), rowCount }],
  };
}

function bodyCell({ cells, blank, align }: SheetColumn, row: number): PlannedCell {
  const cell = cells[row] ?? blank;
  return align === undefined || align === 'right' ? cell : { ...cell, align };
}

/** Days to the left, units in the middle, so that neither runs into the number or name beside it; headers of numbers above the numbers. */
export function alignmentOf(kind: ColumnKind | undefined): Pick<SheetColumn, 'align'> {
  if (kind === 'date') return { align: 'left' };
  if (kind === 'unit') return { align: 'center' };
  return kind === 'number' || kind === 'amount' || kind === 'share' ? { align: 'right' } : {};
}

/** A cell that holds what a person typed. */
export function inputCell(value: PlannedCell['value'], format?: string): PlannedCell {
  return { value, role: 'input', ...(format === undefined ? {} : { format }) };
}

/** Room for the longest text, and for the filter button beside the header. */
function widthOf({ header, cells }: SheetColumn): number {
  const longest = cells.reduce((most, cell) => Math.max(most, cellWidth(cell)), 0);
  return Math.min(widest, Math.ceil(Math.max(narrowest, textWidth(header) + 4, longest + 2)));
}
