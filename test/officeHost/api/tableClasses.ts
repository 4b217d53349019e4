/** `TableCollection`, `Table`, `TableColumn` and `TableRow`. */
import type { Area } from '../model/area';
import { finishEdit, shiftCells, takeOverHeaders, typeInto } from '../model/edits';
import { Sheet } from '../model/sheet';
import type { TableColumnModel, TableModel } from '../model/table';
import { addTable, convertToRange, deleteTable, insertTableRows, renameTable, resizeTable } from '../model/tableEdits';
import type { WorkbookModel } from '../model/workbook';
import { defineClass, type ApiContext } from '../protocol/apiClass';
import { ApiError, invalidArgument, notImplemented } from '../protocol/apiError';
import { asFlag, asText } from '../protocol/arguments';
import { workbookTarget } from '../protocol/eventMessages';
import { FilterObject, TableFilterObject, applyFilters } from './filterClasses';
import { RangeObject, rangeArgument, requireAllowed } from './rangeObject';

/** The tables of one sheet or of the workbook. */
export class TableCollection {
  constructor(readonly owner: Sheet | WorkbookModel) {}

  get sheet(): Sheet | undefined {
    return this.owner instanceof Sheet ? this.owner : undefined;
  }
}

const byKey =
  (key: unknown) =>
  (table: TableModel): boolean =>
    String(table.id) === String(key) || table.name.toLowerCase() === String(key).toLowerCase();

export const tablesClass = defineClass<TableCollection>('TableCollection', {
  items: ({ owner }) => owner.tables,
  item: ({ owner }, key) => owner.tables.find(byKey(key)),
  eventTarget: ({ sheet }) => sheet?.id ?? workbookTarget,
  call: {
    add: ({ sheet }, given, { workbook }) => {
      const range = rangeArgument(workbook, sheet ?? workbook.activeSheet, given, 0);
      requireAllowed(range);
      return addTable(workbook, range.sheet, range.area, given.flag(1));
    },
  },
});

const part = (table: TableModel, area: Area | undefined): RangeObject | undefined =>
  area && new RangeObject(table.sheet, area);

function styleFlag(name: string): {
  get: (table: TableModel) => unknown;
  set: (table: TableModel, value: unknown) => void;
} {
  return {
    get: (table) => table.style[name],
    set: (table, value) => void (table.style[name] = name === 'style' ? asText(value) : asFlag(value)),
  };
}

const styles = Object.fromEntries(
  [
    'style',
    'highlightFirstColumn',
    'highlightLastColumn',
    'showBandedRows',
    'showBandedColumns',
    'showFilterButton',
  ].map((name) => [name, styleFlag(name)]),
);

export const tableClass = defineClass<TableModel>('Table', {
  ids: (table) => ({ Id: String(table.id) }),
  eventTarget: (table) => String(table.id),
  get: {
    id: (table) => String(table.id),
    name: (table) => table.name,
    showHeaders: (table) => table.showHeaders,
    showTotals: (table) => table.showTotals,
    ...Object.fromEntries(Object.entries(styles).map(([name, { get }]) => [name, get])),
  },
  set: {
    name: (table, value, { workbook }) => renameTable(workbook, table, asText(value)),
    showTotals: (table, value, { workbook }) => {
      const wanted = asFlag(value);
      if (wanted === table.showTotals) return;
      table.area = { ...table.area, rows: table.area.rows + (wanted ? 1 : -1) };
      table.showTotals = wanted;
      workbook.calculator.scopeChanged();
    },
    showHeaders: () => {
      throw notImplemented('Table.showHeaders =');
    },
    ...Object.fromEntries(Object.entries(styles).map(([name, { set }]) => [name, set])),
  },
  child: {
    columns: (table) => new TableColumns(table),
    rows: (table) => new TableRows(table),
    worksheet: (table) => table.sheet,
    autoFilter: (table) => new FilterObject(table),
  },
  call: {
    getRange: (table) => part(table, table.area),
    getHeaderRowRange: (table) => part(table, table.headerArea),
    getDataBodyRange: (table) => part(table, table.bodyArea),
    getTotalRowRange: (table) => part(table, table.totalsArea),
    resize: (table, given, { workbook }) =>
      resizeTable(workbook, table, rangeArgument(workbook, table.sheet, given, 0).area),
    convertToRange: (table, _, { workbook }) => {
      convertToRange(workbook, table);
      return part(table, table.area);
    },
    delete: (table, _, { workbook }) => {
      requireAllowed(new RangeObject(table.sheet, table.area));
      deleteTable(workbook, table);
    },
    clearFilters: (table) => {
      table.filters.clear();
      applyFilters(table.sheet);
    },
    reapplyFilters: (table) => applyFilters(table.sheet),
  },
});

class TableColumns {
  constructor(readonly table: TableModel) {}
}

class TableColumnObject {
  constructor(
    readonly table: TableModel,
    readonly column: TableColumnModel,
  ) {}

  get index(): number {
    return this.table.columns.indexOf(this.column);
  }

  part(area: Area | undefined): RangeObject | undefined {
    return part(this.table, area && { ...area, column: area.column + this.index, columns: 1 });
  }
}

const columnsOf = ({ table }: TableColumns): TableColumnObject[] =>
  table.columns.map((column) => new TableColumnObject(table, column));

export const tableColumnsClass = defineClass<TableColumns>('TableColumnCollection', {
  items: columnsOf,
  item: (columns, key) =>
    columnsOf(columns).find(
      ({ column }) =>
        column.id === key ||
        String(column.id) === String(key) ||
        column.name.toLowerCase() === String(key).toLowerCase(),
    ),
  call: {
    add: ({ table }, given, { workbook }) => {
      const index = given.optionalInteger(0) ?? -1;
      const values = given.at(1);
      if ((index !== -1 && index !== table.columns.length) || values !== undefined)
        throw notImplemented('TableColumnCollection.add() but at the end and without values');
      resizeTable(workbook, table, { ...table.area, columns: table.area.columns + 1 });
      const added = new TableColumnObject(table, table.columns.at(-1) ?? { id: 0, name: '' });
      if (given.optionalText(2) !== undefined) rename(added, given.text(2), workbook);
      return added;
    },
  },
});

function rename(column: TableColumnObject, name: string, workbook: WorkbookModel): void {
  const header = column.part(column.table.headerArea);
  if (!header) throw invalidArgument();
  requireAllowed(header);
  workbook.setCell(header.sheet, header.area.row, header.area.column, { value: name });
  takeOverHeaders(workbook, column.table);
}

export const tableColumnClass = defineClass<TableColumnObject>('TableColumn', {
  ids: ({ column }) => ({ Id: column.id }),
  get: {
    id: ({ column }) => column.id,
    index: (column) => column.index,
    name: ({ column }) => column.name,
    values: ({ table, index }, { workbook }) => {
      workbook.settle();
      return Array.from({ length: table.area.rows }, (_, r) => [
        table.sheet.valueAt(table.area.row + r, table.area.column + index) ?? '',
      ]);
    },
  },
  set: { name: (column, value, { workbook }) => rename(column, asText(value), workbook) },
  child: { filter: ({ table, index }) => new TableFilterObject(table, index) },
  call: {
    getRange: (column) => column.part(column.table.area),
    getHeaderRowRange: (column) => column.part(column.table.headerArea),
    getDataBodyRange: (column) => column.part(column.table.bodyArea),
    getTotalRowRange: (column) => column.part(column.table.totalsArea),
  },
});

class TableRows {
  constructor(readonly table: TableModel) {}
}

class TableRowObject {
  constructor(
    readonly table: TableModel,
    readonly index: number,
  ) {}

  get range(): RangeObject {
    const body = this.table.bodyArea;
    return new RangeObject(this.table.sheet, { ...body, row: body.row + this.index, rows: 1 });
  }
}

export const tableRowsClass = defineClass<TableRows>('TableRowCollection', {
  items: ({ table }) => Array.from({ length: table.bodyArea.rows }, (_, index) => new TableRowObject(table, index)),
  call: { add: ({ table }, given, context) => addRows(table, given.optionalInteger(0) ?? -1, given.at(1), context) },
});

function addRows(table: TableModel, index: number, values: unknown, { workbook }: ApiContext): TableRowObject {
  const rows: readonly unknown[] = Array.isArray(values) ? values : [[]];
  const at = index < 0 ? table.bodyArea.rows : index;
  requireAllowed(new RangeObject(table.sheet, table.area));
  if (
    at > table.bodyArea.rows ||
    (Array.isArray(values) && rows.some((row) => !Array.isArray(row) || row.length !== table.columns.length))
  )
    throw invalidArgument();
  insertTableRows(workbook, table, at, rows.length);
  const added = new TableRowObject(table, at);
  const { row, column } = added.range.area;
  rows.forEach((cells, r) =>
    (Array.isArray(cells) ? cells : []).forEach((input, c) =>
      typeInto(workbook, table.sheet, row + r, column + c, input),
    ),
  );
  finishEdit(workbook, table.sheet, { ...added.range.area, rows: rows.length });
  return added;
}

export const tableRowClass = defineClass<TableRowObject>('TableRow', {
  get: {
    index: ({ index }) => index,
    values: ({ range: { area, sheet } }) => [
      Array.from({ length: area.columns }, (_, c) => sheet.valueAt(area.row, area.column + c) ?? ''),
    ],
  },
  call: {
    getRange: (row) => row.range,
    delete: ({ table, range: { area } }, _, { workbook }) => {
      if (table.bodyArea.rows === 1) throw new ApiError('InvalidOperation');
      shiftCells(workbook, table.sheet, {
        sheet: table.sheet.name,
        along: 'rows',
        at: area.row,
        by: -1,
        from: area.column,
        width: area.columns,
      });
      workbook.emit({ kind: 'changed', sheet: table.sheet, area, change: 'RowDeleted', by: workbook.author });
    },
  },
});
