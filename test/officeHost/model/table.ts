/** A table (ListObject) of a sheet. */
import type { Area } from './area';
import type { Sheet } from './sheet';

export interface TableColumnModel {
  readonly id: number;
  name: string;
}

export class TableModel {
  columns: TableColumnModel[] = [];
  showHeaders = true;
  showTotals = false;
  readonly style: Record<string, string | boolean> = {
    style: 'TableStyleMedium2',
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
  };
  /** Per column position, the criteria of the filter. */
  readonly filters = new Map<number, Readonly<Record<string, unknown>>>();

  constructor(
    readonly id: number,
    public name: string,
    readonly sheet: Sheet,
    public area: Area,
  ) {}

  get headerArea(): Area | undefined {
    return this.showHeaders ? { ...this.area, rows: 1 } : undefined;
  }

  get totalsArea(): Area | undefined {
    return this.showTotals ? { ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 } : undefined;
  }

  get bodyArea(): Area {
    const above = this.showHeaders ? 1 : 0;
    return { ...this.area, row: this.area.row + above, rows: this.area.rows - above - (this.showTotals ? 1 : 0) };
  }

  columnIndex(name: string): number {
    return this.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  }
}
