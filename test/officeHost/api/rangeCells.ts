/** What a range's cells hold: values, formulas, number formats, texts; read and written as arrays of rows. */
import { parse, tokenize } from '@borgar/fx';
import { cellArea, type Area } from '../model/area';
import { plainValue } from '../model/cell';
import { finishEdit, typeInto } from '../model/edits';
import type { WorkbookModel } from '../model/workbook';
import type { ApiClass, ApiContext } from '../protocol/apiClass';
import { ApiError, invalidArgument } from '../protocol/apiError';
import { cellText } from './cellText';
import { requireAllowed, rowsOf, type RangeObject } from './rangeObject';

/** A getter for one thing per cell: null for whole rows and columns, an error for more cells than Excel gives at once. */
function perCell(
  read: (range: RangeObject, row: number, column: number) => unknown,
): (range: RangeObject, context: ApiContext) => unknown {
  return (range, context) => {
    if (range.isUnbounded) return null;
    requireSize(range, context);
    if (range.cellCount > context.mostValues) return null;
    context.workbook.settle();
    return rowsOf(range.area, (row, column) => read(range, row, column));
  };
}

function requireSize(range: RangeObject, context: ApiContext): void {
  if (range.cellCount > context.largestRange) throw new ApiError('RangeExceedsLimit');
}

/** The rows to write: an array as large as the range, or one value for every cell. */
function rowsToWrite(range: RangeObject, value: unknown, context: ApiContext): readonly (readonly unknown[])[] {
  if (range.isUnbounded) throw invalidArgument();
  requireSize(range, context);
  const { rows, columns } = range.area;
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(value));
  if (value.length !== rows || value.some((row) => !Array.isArray(row) || row.length !== columns)) {
    throw new ApiError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return value as unknown[][];
}

function writeCells(range: RangeObject, value: unknown, context: ApiContext): void {
  const rows = rowsToWrite(range, value, context);
  requireAllowed(range);
  const { workbook } = context;
  rows.forEach((cells, r) =>
    cells.forEach((input, c) => {
      if (typeof input === 'string' && input.startsWith('=')) requireFormula(input);
      typeInto(workbook, range.sheet, range.area.row + r, range.area.column + c, input);
    }),
  );
  finishEdit(workbook, range.sheet, range.area);
}

function requireFormula(formula: string): void {
  if (formula.length > 8_192)
    throw new ApiError('FormulaLengthExceedsLimit', 'The length of the formula exceeds the limit.');
  try {
    parse(tokenize(formula, { mergeRefs: true }));
  } catch {
    throw invalidArgument();
  }
}

/** Empties cells as `clear()` and deleting a table do. */
export function clearCells(workbook: WorkbookModel, range: RangeObject, what: string): void {
  const { sheet, area } = range;
  if (what !== 'Formats' && what !== 'Hyperlinks') workbook.emptyArea(sheet, area);
  if (what === 'All' || what === 'Formats') sheet.formats.clear(area);
  if (what === 'All' || what === 'Hyperlinks')
    for (const key of [...sheet.links.keys()]) if (isInside(key, area)) sheet.links.delete(key);
  finishEdit(workbook, sheet, area);
}

function isInside(key: number, area: Area): boolean {
  const row = Math.floor(key / 16_384);
  const column = key % 16_384;
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

const valueAt = perCell(({ sheet }, row, column) => sheet.valueAt(row, column) ?? '');

const formulaAt = perCell(({ sheet }, row, column) => {
  const cell = sheet.cell(row, column);
  if (cell?.filledFrom !== undefined) {
    const anchor = sheet.cells.get(cell.filledFrom);
    return anchor?.arraySize ? anchor.formula : plainValue(cell.value);
  }
  return cell === undefined ? '' : (cell.formula ?? plainValue(cell.value));
});

const formatAt = perCell(({ sheet }, row, column) => sheet.formats.get(row, column, 'numberFormat'));

function writeFormats(range: RangeObject, value: unknown, context: ApiContext): void {
  requireAllowed(range, 'allowFormatCells');
  if (range.isUnbounded && typeof value === 'string') return range.sheet.formats.set(range.area, 'numberFormat', value);
  rowsToWrite(range, value, context).forEach((cells, r) =>
    cells.forEach((format, c) => {
      if (format === null || format === undefined) return;
      if (typeof format !== 'string') throw invalidArgument();
      range.sheet.formats.set(
        cellArea(range.area.row + r, range.area.column + c),
        'numberFormat',
        format === '' ? 'General' : format,
      );
    }),
  );
  context.workbook.emit({ kind: 'formatted', sheet: range.sheet, area: range.area, by: context.workbook.author });
}

export const rangeCells: Required<Pick<ApiClass<RangeObject>, 'get' | 'set'>> = {
  get: {
    values: valueAt,
    formulas: formulaAt,
    formulasLocal: formulaAt,
    numberFormat: formatAt,
    numberFormatLocal: formatAt,
    text: perCell(({ sheet }, row, column) =>
      cellText(sheet.cell(row, column)?.value, String(sheet.formats.get(row, column, 'numberFormat'))),
    ),
    valueTypes: perCell(({ sheet }, row, column) => {
      const value = sheet.cell(row, column)?.value;
      if (value === undefined || value === '') return 'Empty';
      const types: Readonly<Record<string, string>> = {
        number: 'Double',
        string: 'String',
        boolean: 'Boolean',
        object: 'Error',
      };
      return types[typeof value];
    }),
    hasSpill: (range, { workbook }) => {
      workbook.settle();
      const spills = rowsOf(range.area, (row, column) => {
        const cell = range.sheet.cell(row, column);
        return cell?.filledFrom !== undefined && !range.sheet.cells.get(cell.filledFrom)?.arraySize;
      }).flat();
      return spills.every((spill) => spill) ? true : spills.some((spill) => spill) ? null : false;
    },
  },
  set: {
    values: writeCells,
    formulas: writeCells,
    formulasLocal: writeCells,
    numberFormat: writeFormats,
    numberFormatLocal: writeFormats,
  },
};
