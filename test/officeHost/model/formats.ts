/** How cells look: format properties by name, kept for cells, whole rows, whole columns and the sheet. */
import type { Area } from './area';
import { cellKey, columnOfKey, isEntireColumns, isEntireRows, rowOfKey } from './area';

export type FormatValue = string | number | boolean;
export type FormatSet = Readonly<Record<string, FormatValue>>;

/** What Excel answers for a cell that nobody formatted. */
export const plainFormat: FormatSet = {
  numberFormat: 'General',
  'fill.color': '#FFFFFF',
  'font.name': 'Calibri',
  'font.size': 11,
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  'protection.locked': true,
  'protection.formulaHidden': false,
  style: 'Normal',
};

const unformatted: FormatSet = {};
const successors = new WeakMap<FormatSet, Map<string, FormatSet>>();

/** The same format with one property changed; equal steps from one format give the same object. */
export function withProperty(format: FormatSet, name: string, value: FormatValue | undefined): FormatSet {
  const steps = successors.get(format) ?? new Map<string, FormatSet>();
  successors.set(format, steps);
  const step = `${name}=${typeof value}:${String(value)}`;
  let next = steps.get(step);
  if (next === undefined) {
    const changed: Record<string, FormatValue> = { ...format };
    if (value === undefined) delete changed[name];
    else changed[name] = value;
    next = Object.freeze(changed);
    steps.set(step, next);
  }
  return next;
}

export class Formats {
  private sheet: FormatSet = unformatted;
  private readonly columns = new Map<number, FormatSet>();
  private readonly rows = new Map<number, FormatSet>();
  readonly cells = new Map<number, FormatSet>();

  set(area: Area, name: string, value: FormatValue | undefined): void {
    const change = (formats: Map<number, FormatSet>, key: number): void => {
      formats.set(key, withProperty(formats.get(key) ?? unformatted, name, value));
    };
    if (isEntireColumns(area) || isEntireRows(area)) {
      for (const [key, format] of this.cells) {
        if (name in format && isInside(area, rowOfKey(key), columnOfKey(key)))
          this.cells.set(key, withProperty(format, name, undefined));
      }
    }
    if (isEntireColumns(area) && isEntireRows(area)) this.sheet = withProperty(this.sheet, name, value);
    else if (isEntireColumns(area)) for (let c = 0; c < area.columns; c++) change(this.columns, area.column + c);
    else if (isEntireRows(area)) for (let r = 0; r < area.rows; r++) change(this.rows, area.row + r);
    else
      for (let r = 0; r < area.rows; r++)
        for (let c = 0; c < area.columns; c++) change(this.cells, cellKey(area.row + r, area.column + c));
  }

  get(row: number, column: number, name: string): FormatValue | undefined {
    return (
      this.cells.get(cellKey(row, column))?.[name] ??
      this.rows.get(row)?.[name] ??
      this.columns.get(column)?.[name] ??
      this.sheet[name] ??
      plainFormat[name]
    );
  }

  /** The one value that all cells of the area have; null where they differ. */
  uniform(area: Area, name: string): FormatValue | null {
    const first = this.get(area.row, area.column, name) ?? null;
    const unbounded = isEntireColumns(area) || isEntireRows(area);
    if (unbounded) {
      for (const [key, format] of this.cells) {
        if (name in format && format[name] !== first && isInside(area, rowOfKey(key), columnOfKey(key))) return null;
      }
      return first;
    }
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++)
        if ((this.get(area.row + r, area.column + c, name) ?? null) !== first) return null;
    }
    return first;
  }

  clear(area: Area): void {
    for (const key of [...this.cells.keys()])
      if (isInside(area, rowOfKey(key), columnOfKey(key))) this.cells.delete(key);
    if (isEntireColumns(area)) for (let c = 0; c < area.columns; c++) this.columns.delete(area.column + c);
    if (isEntireRows(area))
      for (const row of [...this.rows.keys()]) if (row >= area.row && row < area.row + area.rows) this.rows.delete(row);
    if (isEntireColumns(area) && isEntireRows(area)) this.sheet = unformatted;
  }
}

function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
