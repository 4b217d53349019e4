/** What a plan would do to a workbook in memory. */
import type { OpenXlsx } from '../hosts/xlsx/openedXlsx';
import { notesOnOwnSheets } from '../hosts/xlsx/notesOnOwnSheets';
import { viewSheet, type SheetView } from '../hosts/xlsx/sheetView';
import type { SheetPreview, WritePreview } from '../workbook/host';
import { cellAddress } from '../workbook/address';
import type { CellEdit, CellValue, SheetPlan, WritePlan } from '../workbook/sheetPlan';
import type { TypedCell } from '../workbook/typedCells';

/** The sheets to be written and to go away, and the repairs that still find what they expect. */
export function previewOf(open: OpenXlsx, plan: WritePlan): WritePreview {
  const own = open.snapshot.sheets.filter((sheet) => sheet.ownKey !== undefined);
  const views = new Map<string, SheetView>();
  const valueAt = ({ sheet, row, column }: CellEdit): CellValue => {
    const view = views.get(sheet) ?? viewSheet(open, sheet);
    views.set(sheet, view);
    return view.row(row).find((cell) => cell.column === column)?.value ?? null;
  };
  const notes = notesOnOwnSheets(open, plan.sheets);
  const found = plan.edits.map((edit) => ({ edit, value: valueAt(edit) }));
  return {
    sheets: plan.sheets.map((sheet) =>
      sheetPreview(sheet, own.find((before) => before.ownKey === sheet.key)?.name, notes),
    ),
    removed:
      plan.sheets.length === 0
        ? []
        : own.filter((before) => !plan.sheets.some((sheet) => sheet.key === before.ownKey)).map(({ name }) => name),
    edits: found.filter(({ edit, value }) => same(edit.before, value)).map(({ edit }) => edit),
    stale: found
      .filter(({ edit, value }) => !same(edit.before, value))
      .map(({ edit, value }) => ({
        cell: `${edit.sheet}!${cellAddress(edit.row, edit.column)}`,
        expected: edit.before,
        found: value,
      })),
  };
}

/** A repair names what stood there as text. */
function same(before: CellValue, value: CellValue): boolean {
  return before === value || String(before ?? '') === String(value ?? '');
}

function sheetPreview(sheet: SheetPlan, before: string | undefined, notes: readonly TypedCell[]): SheetPreview {
  const cells = sheet.rows.flatMap((row) =>
    row.flatMap((cell) => (cell && (cell.value !== null || cell.formula !== undefined) ? [cell] : [])),
  );
  return {
    name: sheet.name,
    cells: cells.length,
    formulas: cells.filter((cell) => cell.formula !== undefined).length,
    replaces: before !== undefined,
    changed: before === undefined ? [] : notes.filter(({ cell }) => cell.slice(0, cell.lastIndexOf('!')) === before),
  };
}
