/** Making, naming, resizing and removing tables, as Excel does it. */
import { engineFormula } from '../formulas/engineFormula';
import { deleteSheetIn, mapReferences, renameTableIn } from '../formulas/formulaTokens';
import { intersection, isOnSheet, type Area } from './area';
import { quotedSheet } from '../../../src/workbook/address';
import { EditError, shiftCells, takeOverHeaders } from './edits';
import type { Sheet } from './sheet';
import { TableModel } from './table';
import type { WorkbookModel } from './workbook';

/** Whether a table or a defined name may be called this. */
export function isName(text: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) &&
    text.length <= 255 &&
    !/^[A-Za-z]{1,3}[0-9]{1,7}$/.test(text) &&
    !/^[RrCc]$|^[Rr][0-9]*[Cc][0-9]*$/.test(text)
  );
}

/** A table over the area; without headers of its own, a header row `Column1 …` is put in above. EditError if it cannot be. */
export function addTable(workbook: WorkbookModel, sheet: Sheet, given: Area, hasHeaders: boolean): TableModel {
  let area = given;
  if (sheet.tables.some((table) => intersection(table.area, area)))
    throw new EditError('InvalidArgument', "A table can't overlap another table.");
  if (sheet.merged.some((merged) => intersection(merged, area)))
    throw new EditError('MergedRangeConflict', 'The operation is not allowed on merged cells.');
  if (!hasHeaders) {
    shiftCells(workbook, sheet, {
      sheet: sheet.name,
      along: 'rows',
      at: area.row,
      by: 1,
      from: area.column,
      width: area.columns,
    });
    area = { ...area, rows: area.rows + 1 };
  }
  if (area.rows === 1) area = { ...area, rows: 2 };
  if (!isOnSheet(area)) throw new EditError('InvalidArgument', 'The table leaves the sheet.');
  const id = workbook.nextId();
  let name = '';
  for (let n = 1; name === '' || workbook.tableNamed(name); n++) name = `Table${n}`;
  const table = new TableModel(id, name, sheet, area);
  table.columns = Array.from({ length: area.columns }, () => ({ id: workbook.nextId(), name: '' }));
  sheet.tables.push(table);
  takeOverHeaders(workbook, table);
  workbook.emit({ kind: 'tableAdded', table, by: workbook.author });
  return table;
}

export function renameTable(workbook: WorkbookModel, table: TableModel, name: string): void {
  const taken = workbook.tableNamed(name);
  if (!isName(name) || (taken && taken !== table) || workbook.nameFrom(name))
    throw new EditError('InvalidArgument', 'The table cannot have this name.');
  workbook.rewriteFormulas((formula) => renameTableIn(formula, table.name, name));
  table.name = name;
  workbook.calculator.scopeChanged();
}

/** The header must stay in its row and the new area must overlap the old. */
export function resizeTable(workbook: WorkbookModel, table: TableModel, area: Area): void {
  const blocked = table.sheet.tables.some((other) => other !== table && intersection(other.area, area));
  if (blocked || area.row !== table.area.row || area.rows < 2 || !intersection(area, table.area))
    throw new EditError('InvalidArgument', 'The table cannot have this size.');
  const before = table.columns;
  const moved = area.column - table.area.column;
  table.columns = Array.from(
    { length: area.columns },
    (_, i) => before[i + moved] ?? { id: workbook.nextId(), name: '' },
  );
  table.area = area;
  takeOverHeaders(workbook, table);
}

/** Removes the table; its cells stay, and formulas refer to them by address from then on. */
export function convertToRange(workbook: WorkbookModel, table: TableModel): void {
  const lookUp = {
    sheetNamed: (name: string) => workbook.sheetNamed(name),
    tableNamed: (name: string) => (name.toLowerCase() === table.name.toLowerCase() ? table : undefined),
    tableAround: () => undefined,
    nameFormula: () => undefined,
    engineSheet: (sheet: Sheet) => quotedSheet(sheet.name),
  };
  for (const sheet of workbook.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined || !cell.formula.toLowerCase().includes(table.name.toLowerCase())) continue;
      const place = { sheet, row: Math.floor(key / 16_384), column: key % 16_384 };
      cell.formula = mapReferences(cell.formula, (reference) =>
        reference.kind === 'table' && reference.table.toLowerCase() === table.name.toLowerCase()
          ? engineFormula(`=${reference.text}`, place, lookUp).slice(1)
          : reference.text,
      );
      workbook.calculator.cellChanged(sheet, key);
    }
  }
  forget(workbook, table);
}

/** Removes the table and what its cells hold. */
export function deleteTable(workbook: WorkbookModel, table: TableModel): void {
  workbook.emptyArea(table.sheet, table.area);
  workbook.rewriteFormulas((formula) => deleteSheetIn(formula, '', [table.name]));
  forget(workbook, table);
}

/** Inserts empty rows into the body of a table, in front of its row `at`; what lies below the table moves down. */
export function insertTableRows(workbook: WorkbookModel, table: TableModel, at: number, count: number): void {
  const body = table.bodyArea;
  const atEnd = at >= body.rows;
  shiftCells(workbook, table.sheet, {
    sheet: table.sheet.name,
    along: 'rows',
    at: body.row + Math.min(at, body.rows),
    by: count,
    from: body.column,
    width: body.columns,
  });
  if (atEnd && !table.showTotals) table.area = { ...table.area, rows: table.area.rows + count };
  workbook.calculator.scopeChanged();
}

function forget(workbook: WorkbookModel, table: TableModel): void {
  table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
  workbook.calculator.scopeChanged();
  workbook.emit({ kind: 'tableDeleted', table, by: workbook.author });
}
