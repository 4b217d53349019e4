/** What can be done to cells: writing as typing does, clearing, inserting and deleting, by the add-in, a person or another author. */
import { renameColumnIn, shiftArea, shiftIn, type CellShift } from '../formulas/formulaTokens';
import { cellArea, cellKey, columnOfKey, holds, intersection, rowOfKey, type Area } from './area';
import type { Cell } from './cell';
import { plainValue } from './cell';
import type { FormatSet } from './formats';
import type { Sheet } from './sheet';
import type { TableModel } from './table';
import { readTypedInput } from './typedInput';
import type { Author, WorkbookModel } from './workbook';

/** The cell cannot be changed alone or at all; `code` as Excel gives it. */
export class EditError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Writes one value as typing it would; text that Excel would read as a number, date or formula becomes one. */
export function typeInto(workbook: WorkbookModel, sheet: Sheet, row: number, column: number, input: unknown): void {
  const typed = readTypedInput(input, sheet.formats.get(row, column, 'numberFormat') === '@', workbook.thisYear);
  if (typed === undefined)
    throw new EditError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  if (typed.kind === 'unchanged') return;
  const key = cellKey(row, column);
  const anchor = sheet.cells.get(key)?.filledFrom ?? key;
  const anchorCell = sheet.cells.get(anchor);
  if (anchorCell?.arraySize && (anchor !== key || anchorCell.arraySize[0] * anchorCell.arraySize[1] > 1)) {
    throw new EditError('InvalidOperation', 'You cannot change part of an array.');
  }
  if (typed.kind === 'blank') return workbook.setCell(sheet, row, column, undefined);
  if (typed.kind === 'formula') return workbook.setCell(sheet, row, column, { value: 0, formula: typed.formula });
  if (typed.numberFormat !== undefined && sheet.formats.get(row, column, 'numberFormat') === 'General') {
    sheet.formats.set(cellArea(row, column), 'numberFormat', typed.numberFormat);
  }
  workbook.setCell(sheet, row, column, { value: typed.value });
}

/** Tells add-ins that cells were edited, after headers of tables among them were taken over as column names. */
export function finishEdit(workbook: WorkbookModel, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const header = table.headerArea;
    if (header && intersection(header, area)) takeOverHeaders(workbook, table);
  }
  workbook.emit({ kind: 'changed', sheet, area, change: 'RangeEdited', by: workbook.author });
}

/** Column names of a table follow its header cells; these are made text, filled where blank and made unique, as Excel does. */
export function takeOverHeaders(workbook: WorkbookModel, table: TableModel): void {
  const taken = new Set<string>();
  table.columns.forEach((column, position) => {
    const [row, at] = [table.area.row, table.area.column + position];
    const cell = table.sheet.cell(row, at);
    const wanted = cell === undefined ? `Column${position + 1}` : String(plainValue(cell.value));
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    if (column.name !== name && column.name !== '')
      workbook.rewriteFormulas((formula) => renameColumnIn(formula, table.name, column.name, name));
    if (table.showHeaders && (cell?.value !== name || cell.formula !== undefined))
      workbook.setCell(table.sheet, row, at, { value: name });
    column.name = name;
  });
  workbook.calculator.scopeChanged();
}

/** A person at this screen, or another author, types values into the cells from `row` and `column` on; null leaves a cell as it is. */
export function editAs(
  author: Exclude<Author, 'addIn'>,
  workbook: WorkbookModel,
  sheet: Sheet,
  row: number,
  column: number,
  rows: readonly (readonly unknown[])[],
): void {
  const before = workbook.author;
  workbook.author = author;
  rows.forEach((cells, r) => cells.forEach((input, c) => typeInto(workbook, sheet, row + r, column + c, input)));
  finishEdit(workbook, sheet, {
    row,
    column,
    rows: rows.length,
    columns: Math.max(...rows.map((cells) => cells.length)),
  });
  workbook.settle();
  workbook.author = before;
}

/** Inserts or deletes cells: everything behind them in the band moves, and formulas, tables, names and rules follow. */
export function shiftCells(workbook: WorkbookModel, sheet: Sheet, shift: CellShift): void {
  const removed = shift.by < 0 ? bandArea(shift, -shift.by) : undefined;
  const behind = bandArea(shift, Number.MAX_SAFE_INTEGER);
  for (const table of sheet.tables) {
    const cut = intersection(table.area, behind);
    if (
      cut &&
      !holds(behind, table.area) &&
      shiftArea(table.area, shift) === table.area &&
      !isAlong(table.area, shift)
    ) {
      throw new EditError(
        'InvalidOperation',
        'This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.',
      );
    }
  }
  for (const key of sheet.cells.keys()) workbook.calculator.cellChanged(sheet, key);
  moveKeyed<Cell>(sheet.cells, shift, removed, behind);
  moveKeyed<FormatSet>(sheet.formats.cells, shift, removed, behind);
  for (const key of sheet.cells.keys()) workbook.calculator.cellChanged(sheet, key);
  sheet.tables.splice(
    0,
    sheet.tables.length,
    ...sheet.tables.filter((table) => {
      const area = shiftArea(table.area, shift);
      if (area) table.area = area;
      return area !== undefined;
    }),
  );
  workbook.rewriteFormulas((formula, own) => shiftIn(formula, own?.name ?? '', shift));
  for (const told of workbook.shiftListeners) told(sheet, shift);
}

function isAlong(area: Area, shift: CellShift): boolean {
  const [start, length] = shift.along === 'rows' ? [area.column, area.columns] : [area.row, area.rows];
  return start >= shift.from && start + length <= shift.from + shift.width;
}

function bandArea(shift: CellShift, length: number): Area {
  return shift.along === 'rows'
    ? { row: shift.at, rows: length, column: shift.from, columns: shift.width }
    : { column: shift.at, columns: length, row: shift.from, rows: shift.width };
}

function moveKeyed<T>(map: Map<number, T>, shift: CellShift, removed: Area | undefined, behind: Area): void {
  const moved: [number, T][] = [];
  for (const [key, item] of map) {
    const cell = cellArea(rowOfKey(key), columnOfKey(key));
    if (!intersection(cell, behind)) continue;
    map.delete(key);
    if (removed && intersection(cell, removed)) continue;
    moved.push([
      shift.along === 'rows' ? cellKey(cell.row + shift.by, cell.column) : cellKey(cell.row, cell.column + shift.by),
      item,
    ]);
  }
  for (const [key, item] of moved) map.set(key, item);
}
