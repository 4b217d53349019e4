/** What writing a plan would do to the workbook as it is, and what was seen then, so that the write can tell whether it is still so. */
import type { ChangedCell, SheetPreview, WritePreview } from '../../workbook/host';
import type { SheetPlan, WritePlan } from '../../workbook/sheetPlan';
import { changedAgainstPlan, changedSinceWritten } from './changedCells';
import { findEditCells, isAsAnnounced, type FoundCell } from './editCells';
import { findWorkbook, type FoundWorkbook } from './findWorkbook';
import type { Watch } from './inExcel';
import { planTargets, refuseProtected, type PlanTargets } from './planTargets';
import { readSheetCells, type SheetCells } from './sheetCells';
import { cellAddress } from '../../workbook/address';

/** The workbook as a preview saw it. */
export interface SeenWorkbook {
  readonly found: FoundWorkbook;
  readonly targets: PlanTargets;
  /** Cells of our sheets that will be rewritten or go away, by the sheets' names. */
  readonly cells: ReadonlyMap<string, SheetCells>;
  readonly edits: readonly FoundCell[];
}

/** Looks at all that the plan touches; throws what forbids it, such as `protected` or `would-overwrite`. */
export async function lookAtPlan(context: Excel.RequestContext, plan: WritePlan, watch: Watch): Promise<SeenWorkbook> {
  const found = await findWorkbook(context);
  const targets = planTargets(found, plan.sheets);
  await refuseProtected(context, targets);
  const cells = await readSheetCells(context, namesOf(targets), 'reading', watch);
  const edits = plan.edits.length === 0 ? [] : await findEditCells(context, found, plan.edits);
  return { found, targets, cells, edits };
}

/** Names of the sheets that a write rewrites or takes away. */
export function namesOf({ replaced, removed }: PlanTargets): readonly string[] {
  return [...replaced.map(({ sheet }) => sheet.name), ...removed.map(({ name }) => name)];
}

/** What the person is told before the write. `written` are the cells of our sheets by key as this session left them. */
export function previewOf(
  { targets, cells, edits }: SeenWorkbook,
  plan: WritePlan,
  written: ReadonlyMap<string, SheetCells>,
): WritePreview {
  return {
    sheets: plan.sheets.map((sheet): SheetPreview => {
      const before = targets.replaced.find((target) => target.plan === sheet)?.sheet;
      const filled = sheet.rows.flat().filter((cell) => cell && (cell.value !== null || cell.formula !== undefined));
      return {
        name: sheet.name,
        cells: filled.length,
        formulas: filled.filter((cell) => cell?.formula !== undefined).length,
        replaces: before !== undefined,
        changed: before ? changesOn(before.name, sheet, cells.get(before.name), written.get(sheet.key ?? '')) : [],
      };
    }),
    removed: targets.removed.map(({ name }) => name),
    edits: edits.filter(isAsAnnounced).map(({ edit }) => edit),
    stale: edits
      .filter((cell) => !isAsAnnounced(cell))
      .map(({ edit, value }) => ({
        cell: `${edit.sheet}!${cellAddress(edit.row, edit.column)}`,
        expected: edit.before,
        found: value,
      })),
  };
}

function changesOn(
  name: string,
  plan: SheetPlan,
  now: SheetCells | undefined,
  written: SheetCells | undefined,
): readonly ChangedCell[] {
  if (!now) return [];
  return written ? changedSinceWritten(name, written, now) : changedAgainstPlan({ ...plan, name }, now);
}
