/** Lines for programs to read, below what a sheet says to people. */
import type { CellValue, PlannedCell, SheetPlan } from '../workbook/sheetPlan';

/** The plan with these lines below its last row, under a title and a note, and a page of their own. */
export function withLinesBelow(
  plan: SheetPlan,
  lines: readonly (readonly CellValue[])[],
  { title, note }: { readonly title: string; readonly note: string },
): SheetPlan {
  const start = plan.rows.length + 2;
  const width = Math.max(1, ...plan.rows.map((row) => row.length));
  const heading = (value: string, role: PlannedCell['role']): readonly PlannedCell[] =>
    Array.from({ length: role === 'section' ? width : 1 }, (_, index) => ({
      value: index === 0 ? value : null,
      ...(role && { role }),
    }));
  return {
    ...plan,
    rows: [...plan.rows, [], heading(title, 'section'), heading(note, 'note'), ...lines.map((line) => lineCells(line))],
    pageBreaks: [...(plan.pageBreaks ?? []), start],
  };
}

/** A blank behind the last text keeps it from running over the sheet. */
function lineCells(line: readonly CellValue[]): readonly PlannedCell[] {
  return [...line.map((value): PlannedCell => ({ value, role: 'note' })), { value: ' ', role: 'note' }];
}

/** The plan of a seal's sheet with a further line at its end. */
export function withLastLine(plan: SheetPlan, line: readonly CellValue[]): SheetPlan {
  return { ...plan, rows: [...plan.rows, lineCells(line)] };
}
