/** `Excel.Range`: where it is, what can be reached from it, what can be done with it. */
import {
  type Area,
  boundingArea,
  cellArea,
  cellKey,
  holds,
  intersection,
  isEntireColumns,
  isEntireRows,
  sheetColumns,
  sheetRows,
} from '../model/area';
import { shiftCells } from '../model/edits';
import type { CellLink } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { defineClass, type AnyApiClass } from '../protocol/apiClass';
import { ApiError, invalidArgument } from '../protocol/apiError';
import { asFlag, asOneOf, asRecord } from '../protocol/arguments';
import { getProperties, linesOf, setProperties } from './cellProperties';
import { RangeFormatObject } from './formatClasses';
import { clearCells, rangeCells } from './rangeCells';
import { RangeObject, rangeArgument, requireAllowed, rowsOf } from './rangeObject';
import { ValidationObject, RuleCollection } from './ruleClasses';

function hiddenIn(hidden: readonly boolean[]): boolean | null {
  return hidden.every((each) => each) ? true : hidden.some((each) => each) ? null : false;
}

function span(start: number, length: number): number[] {
  return Array.from({ length }, (_, i) => start + i);
}

const isRowHidden = ({ sheet, area }: RangeObject): boolean | null =>
  hiddenIn(span(area.row, area.rows).map((row) => sheet.hiddenRows.has(row) || sheet.filteredRows.has(row)));
const isColumnHidden = ({ sheet, area }: RangeObject): boolean | null =>
  hiddenIn(span(area.column, area.columns).map((column) => sheet.hiddenColumns.has(column)));

function hide(lines: Set<number>, numbers: readonly number[], hidden: unknown): void {
  for (const number of numbers)
    if (asFlag(hidden)) lines.add(number);
    else lines.delete(number);
}

function usedRange(range: RangeObject, valuesOnly: boolean): RangeObject | undefined {
  const used = range.sheet.usedArea(valuesOnly);
  const part = used && intersection(used, range.area);
  return part && new RangeObject(range.sheet, part);
}

const directions = ['Down', 'Right', 'Up', 'Left'] as const;

const rowAt = (range: RangeObject, index: number): Partial<Area> => ({ row: range.area.row + index, rows: 1 });
const columnAt = (range: RangeObject, index: number): Partial<Area> => ({
  column: range.area.column + index,
  columns: 1,
});

/** The cells around the range up to the next blank rows and columns. */
function surroundingRegion({ sheet, area }: RangeObject): RangeObject {
  let region = area;
  for (;;) {
    const row = Math.max(0, region.row - 1);
    const column = Math.max(0, region.column - 1);
    const around = {
      row,
      column,
      rows: region.row + region.rows + 1 - row,
      columns: region.column + region.columns + 1 - column,
    };
    const filled = rowsOf(around, (r, c) => (sheet.cell(r, c) ? cellArea(r, c) : undefined))
      .flat()
      .filter((cell) => cell !== undefined);
    const grown = filled.reduce(boundingArea, region);
    if (grown.rows === region.rows && grown.columns === region.columns) return new RangeObject(sheet, region);
    region = grown;
  }
}

export const rangeClass: AnyApiClass = defineClass<RangeObject>('Range', {
  get: {
    ...rangeCells.get,
    address: (range) => range.address,
    addressLocal: (range) => range.address,
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rows,
    columnCount: ({ area }) => area.columns,
    cellCount: (range) => (range.cellCount > 2 ** 31 - 1 ? -1 : range.cellCount),
    isEntireColumn: ({ area }) => isEntireColumns(area),
    isEntireRow: ({ area }) => isEntireRows(area),
    rowHidden: isRowHidden,
    columnHidden: isColumnHidden,
    hidden: (range) =>
      isRowHidden(range) === true || isColumnHidden(range) === true
        ? true
        : isRowHidden(range) === null || isColumnHidden(range) === null
          ? null
          : false,
    hyperlink: ({ sheet, area }) => sheet.links.get(cellKey(area.row, area.column)) ?? null,
    style: ({ sheet, area }) => sheet.formats.uniform(area, 'style'),
  },
  set: {
    ...rangeCells.set,
    rowHidden: (range, hidden) => {
      requireAllowed(range, 'allowFormatRows');
      hide(range.sheet.hiddenRows, span(range.area.row, range.area.rows), hidden);
    },
    columnHidden: (range, hidden) => {
      requireAllowed(range, 'allowFormatColumns');
      hide(range.sheet.hiddenColumns, span(range.area.column, range.area.columns), hidden);
    },
    hyperlink: (range, value, { workbook }) => {
      requireAllowed(range);
      const link = asRecord(value) as CellLink;
      for (const [row, column] of rowsOf(range.area, (r, c) => [r, c] as const).flat()) {
        range.sheet.links.set(cellKey(row, column), link);
        if (link.textToDisplay !== undefined) workbook.setCell(range.sheet, row, column, { value: link.textToDisplay });
      }
    },
  },
  child: {
    worksheet: ({ sheet }) => sheet,
    format: (range) => new RangeFormatObject(range.sheet, [range.area]),
    dataValidation: (range) => new ValidationObject(range.sheet, range.area),
    conditionalFormats: (range) => new RuleCollection(range.sheet, range.area),
  },
  call: {
    _ValidateArraySize: ({ area }, given) => {
      if (given.integer(0) !== area.rows || given.integer(1) !== area.columns)
        throw new ApiError(
          'InvalidArgument',
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
    },
    getCell: (range, given) =>
      range.with(cellArea(range.area.row + given.integer(0), range.area.column + given.integer(1))),
    getRow: (range, given) => range.with({ row: range.area.row + given.integer(0), rows: 1 }),
    getColumn: (range, given) => range.with({ column: range.area.column + given.integer(0), columns: 1 }),
    getLastRow: (range) => range.with({ row: range.area.row + range.area.rows - 1, rows: 1 }),
    getLastColumn: (range) => range.with({ column: range.area.column + range.area.columns - 1, columns: 1 }),
    getLastCell: (range) =>
      range.with(cellArea(range.area.row + range.area.rows - 1, range.area.column + range.area.columns - 1)),
    getEntireRow: (range) => range.with({ column: 0, columns: sheetColumns }),
    getEntireColumn: (range) => range.with({ row: 0, rows: sheetRows }),
    getOffsetRange: (range, given) =>
      range.with({ row: range.area.row + given.integer(0), column: range.area.column + given.integer(1) }),
    getResizedRange: (range, given) =>
      range.with({ rows: range.area.rows + given.integer(0), columns: range.area.columns + given.integer(1) }),
    getAbsoluteResizedRange: (range, given) => range.with({ rows: given.integer(0), columns: given.integer(1) }),
    getRowsBelow: (range, given) =>
      range.with({ row: range.area.row + range.area.rows, rows: given.optionalInteger(0) ?? 1 }),
    getRowsAbove: (range, given) =>
      range.with({ row: range.area.row - (given.optionalInteger(0) ?? 1), rows: given.optionalInteger(0) ?? 1 }),
    getColumnsAfter: (range, given) =>
      range.with({ column: range.area.column + range.area.columns, columns: given.optionalInteger(0) ?? 1 }),
    getColumnsBefore: (range, given) =>
      range.with({
        column: range.area.column - (given.optionalInteger(0) ?? 1),
        columns: given.optionalInteger(0) ?? 1,
      }),
    getBoundingRect: (range, given, { workbook }) => {
      const other = rangeArgument(workbook, range.sheet, given, 0);
      if (other.sheet !== range.sheet) throw invalidArgument();
      return range.with(boundingArea(range.area, other.area));
    },
    getIntersection: (range, given, { workbook }) => shared(range, rangeArgument(workbook, range.sheet, given, 0)),
    getIntersectionOrNullObject: (range, given, { workbook }) =>
      shared(range, rangeArgument(workbook, range.sheet, given, 0)),
    getUsedRange: (range, given) => usedRange(range, given.flag(0)) ?? range.with({ rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (range, given) => usedRange(range, given.flag(0)),
    select: (range, _, { workbook }) => {
      if (range.sheet.visibility !== 'Visible') throw new ApiError('InvalidOperation');
      workbook.select(range.sheet, range.area);
    },
    getSurroundingRegion: surroundingRegion,
    setCellProperties: (range, given, context) => {
      for (const [row, cells] of linesOf(range, given.at(0), range.area.rows, (r) => rowAt(range, r))) {
        for (const [cell, record] of linesOf(row, cells, range.area.columns, (c) => columnAt(range, c)))
          setProperties(cell, rangeClass, record, context);
      }
    },
    setRowProperties: (range, given, context) => {
      for (const [row, record] of linesOf(range, given.at(0), range.area.rows, (r) => rowAt(range, r)))
        setProperties(row, rangeClass, record, context);
    },
    setColumnProperties: (range, given, context) => {
      for (const [column, record] of linesOf(range, given.at(0), range.area.columns, (c) => columnAt(range, c)))
        setProperties(column, rangeClass, record, context);
    },
    getCellProperties: (range, given, context) =>
      rowsOf(range.area, (row, column) =>
        getProperties(range.with(cellArea(row, column)), rangeClass, given.at(0), context),
      ),
    getRowProperties: (range, given, context) =>
      span(0, range.area.rows).map((row) =>
        getProperties(range.with(rowAt(range, row)), rangeClass, given.at(0), context),
      ),
    getColumnProperties: (range, given, context) =>
      span(0, range.area.columns).map((column) =>
        getProperties(range.with(columnAt(range, column)), rangeClass, given.at(0), context),
      ),
    getSpillingToRangeOrNullObject: spillOf,
    calculate: (_, __, { workbook }) => workbook.calculate(),
    clear: (range, given, { workbook }) => {
      const what = asOneOf(given.at(0) ?? 'All', [
        'All',
        'Formats',
        'Contents',
        'Hyperlinks',
        'RemoveHyperlinks',
      ] as const);
      requireAllowed(range, what === 'Formats' ? 'allowFormatCells' : undefined);
      clearCells(workbook, range, what);
    },
    insert: (range, given, { workbook }) => {
      const down = asOneOf(given.at(0), directions) === 'Down';
      requireAllowed(range, down ? 'allowInsertRows' : 'allowInsertColumns');
      shift(range, workbook, down, 1);
      workbook.emit({
        kind: 'changed',
        sheet: range.sheet,
        area: range.area,
        change: isEntireRows(range.area) ? 'RowInserted' : 'CellInserted',
        by: workbook.author,
      });
      return range;
    },
    delete: (range, given, { workbook }) => {
      const up = asOneOf(given.at(0), directions) === 'Up';
      requireAllowed(range, up ? 'allowDeleteRows' : 'allowDeleteColumns');
      shift(range, workbook, up, -1);
      workbook.emit({
        kind: 'changed',
        sheet: range.sheet,
        area: range.area,
        change: isEntireRows(range.area) ? 'RowDeleted' : 'CellDeleted',
        by: workbook.author,
      });
    },
    merge: (range, given) => {
      const rows = given.flag(0)
        ? span(range.area.row, range.area.rows).map((row) => ({ ...range.area, row, rows: 1 }))
        : [range.area];
      range.sheet.merged.push(...rows);
    },
    unmerge: (range) => {
      const kept = range.sheet.merged.filter((area) => !holds(range.area, area));
      range.sheet.merged.splice(0, range.sheet.merged.length, ...kept);
    },
  },
});

/** The cells that the formula of one cell fills by itself; nothing for one that was entered over several cells. */
function spillOf(range: RangeObject, _: unknown, { workbook }: { workbook: WorkbookModel }): RangeObject | undefined {
  if (range.cellCount > 1) throw invalidArgument();
  workbook.settle();
  const { sheet, area } = range;
  const key = cellKey(area.row, area.column);
  if (sheet.cells.get(key)?.arraySize) return undefined;
  const isFilled = (row: number, column: number): boolean => sheet.cell(row, column)?.filledFrom === key;
  let [rows, columns] = [1, 1];
  while (isFilled(area.row + rows, area.column)) rows++;
  while (isFilled(area.row, area.column + columns)) columns++;
  return rows * columns > 1 ? range.with({ rows, columns }) : undefined;
}

function shared(range: RangeObject, other: RangeObject): RangeObject | undefined {
  const area = other.sheet === range.sheet ? intersection(range.area, other.area) : undefined;
  return area && new RangeObject(range.sheet, area);
}

function shift(range: RangeObject, workbook: Parameters<typeof clearCells>[0], alongRows: boolean, sign: 1 | -1): void {
  const { sheet, area } = range;
  shiftCells(
    workbook,
    sheet,
    alongRows
      ? { sheet: sheet.name, along: 'rows', at: area.row, by: sign * area.rows, from: area.column, width: area.columns }
      : {
          sheet: sheet.name,
          along: 'columns',
          at: area.column,
          by: sign * area.columns,
          from: area.row,
          width: area.rows,
        },
  );
}
