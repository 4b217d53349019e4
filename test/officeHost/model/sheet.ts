/** One sheet of the workbook: its cells, how they look, and what lies on them. */
import type { Area } from './area';
import { between, cellArea, cellKey, columnOfKey, intersection, rowOfKey } from './area';
import type { Cell } from './cell';
import { CellError } from './cell';
import type { ChartModel } from './chart';
import { Formats } from './formats';
import type { DefinedName } from './definedName';
import type { TableModel } from './table';

export interface AreaRule {
  readonly id: string;
  readonly area: Area;
  readonly properties: Record<string, unknown>;
}

export interface CellLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export class Sheet {
  readonly cells = new Map<number, Cell>();
  readonly formats = new Formats();
  readonly tables: TableModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly names: DefinedName[] = [];
  readonly validations: AreaRule[] = [];
  readonly conditionalFormats: AreaRule[] = [];
  readonly links = new Map<number, CellLink>();
  readonly merged: Area[] = [];
  readonly hiddenRows = new Set<number>();
  /** Rows that a filter hides, as against those a person hid. */
  readonly filteredRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Points. */
  readonly rowHeights = new Map<number, number>();
  /** Points; 48 where absent. */
  readonly columnWidths = new Map<number, number>();
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  frozen: Area | undefined;
  autoFilter: { area: Area; criteria: Map<number, Readonly<Record<string, unknown>>> } | undefined;
  protection: { options: Readonly<Record<string, unknown>>; password: string } | undefined;
  readonly pageLayout: Record<string, unknown> = {};
  /** Rows (from 0) with which a printed page begins, in their order. */
  readonly pageBreaks: number[] = [];
  selection: Area = cellArea(0, 0);

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(cellKey(row, column));
  }

  /** Value of a cell for a test to look at: number, text, true or false, an error's text, null where blank. */
  valueAt(row: number, column: number): string | number | boolean | null {
    const value = this.cell(row, column)?.value;
    return value === undefined ? null : value instanceof CellError ? value.text : value;
  }

  /** The smallest area with all cells that hold something, or (unless `valuesOnly`) are formatted; undefined on an empty sheet. */
  usedArea(valuesOnly: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const add = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    for (const key of this.cells.keys()) add(rowOfKey(key), columnOfKey(key));
    if (!valuesOnly) {
      for (const [key, format] of this.formats.cells)
        if (Object.keys(format).length > 0) add(rowOfKey(key), columnOfKey(key));
      for (const { area } of this.tables) {
        add(area.row, area.column);
        add(area.row + area.rows - 1, area.column + area.columns - 1);
      }
    }
    return bottom < 0 ? undefined : between(top, left, bottom, right);
  }

  tableAt(area: Area): TableModel | undefined {
    return this.tables.find((table) => intersection(table.area, area) !== undefined);
  }
}
