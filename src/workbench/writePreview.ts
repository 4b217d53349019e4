/** What a plan would do to a workbook in memory. */
import type { OpenXlsx } from '../hosts/xlsx/openXlsx';
import { viewSheet, type SheetView } from '../hosts/xlsx/sheetView';
import type { SheetPreview, WritePreview } from '../pane/paneHost';
import { cellAddress } from '../workbook/address';
import type { CellEdit, CellValue, SheetPlan, WritePlan } from '../workbook/sheetPlan';

/** The sheets to be written and to go away, and the repairs that still find what they expect. */
export function previewOf(open: OpenXlsx, plan: WritePlan): WritePreview {
  const own = open.snapshot.sheets.filter((sheet) => sheet.ownKey !== undefined);
  const views = new Map<string, SheetView>();
  const valueAt = ({ sheet, row, column }: CellEdit): CellValue => {
    const view = views.get(sheet) ?? viewSheet(open, sheet);
    views.set(sheet, view);
    return view.row(row).find((cell) => cell.column === column)?.value ?? null;
  };
  const found = plan.edits.map((edit) => ({ edit, value: valueAt(edit) }));
  return {
    sheets: plan.sheets.map((sheet) =>
      sheetPreview(open, sheet, own.find((before) => before.ownKey === sheet.key)?.name),
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

function sheetPreview(open: OpenXlsx, sheet: SheetPlan, before: string | undefined): SheetPreview {
  const cells = sheet.rows.flatMap((row) =>
    row.flatMap((cell) => (cell && (cell.value !== null || cell.formula !== undefined) ? [cell] : [])),
  );
  return {
    name: sheet.name,
    cells: cells.length,
    formulas: cells.filter((cell) => cell.formula !== undefined).length,
    replaces: before !== undefined,
    changed: before === undefined ? [] : changedCells(viewSheet(open, before), sheet, before),
  };
}

/** Part of the planned formulas that must still stand where they would be written for the sheet to have the same layout. */
const sameLayout = 0.8;

/**
 * Cells of the sheet as it is that hold a typed value where the plan has a formula, or something where the plan has nothing. Only where the sheet still has
 * the plan's layout can such a cell be told from one that has merely moved.
 */
function changedCells(view: SheetView, sheet: SheetPlan, name: string): SheetPreview['changed'] {
  let formulas = 0;
  let kept = 0;
  const changed: SheetPreview['changed'][number][] = [];
  for (let row = 1; row <= Math.max(view.rowCount, sheet.rows.length); row += 1) {
    const there = new Map(view.row(row).map((cell) => [cell.column, cell]));
    const planned = sheet.rows[row - 1] ?? [];
    for (const [index, cell] of planned.entries()) {
      if (cell?.formula === undefined) continue;
      const current = there.get(index + 1);
      formulas += 1;
      if (current?.formula !== undefined) kept += 1;
      else if (cell.arrayRange === undefined)
        changed.push({
          cell: `${name}!${cellAddress(row, index + 1)}`,
          ours: cell.value,
          theirs: current?.value ?? null,
        });
    }
    for (const current of there.values()) {
      const ours = planned[current.column - 1];
      if (current.value !== '' && (ours === undefined || (ours.value === null && ours.formula === undefined)))
        changed.push({ cell: `${name}!${cellAddress(row, current.column)}`, ours: null, theirs: current.value });
    }
  }
  return formulas === 0 || kept / formulas >= sameLayout ? changed : [];
}
