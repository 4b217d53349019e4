/** A write that changes everything or nothing: what is there is kept before, and put back when anything goes wrong. */
import { HostError, type Progress, type WriteOutcome } from '../../workbook/host';
import type { WritePlan } from '../../workbook/sheetPlan';
import { applyPlan } from './applyPlan';
import { firstDifference } from './changedCells';
import { isAsAnnounced } from './editCells';
import { changedTable, type FoundSheet, type FoundTable } from './findWorkbook';
import { inExcel, type Watch } from './inExcel';
import { cellAddress } from '../../workbook/address';
import { lookAtPlan, type SeenWorkbook } from './previewPlan';
import { readBack } from './readBack';
import { restore, takeRestorePoint, type RestorePoint } from './restorePoint';
import type { SheetCells } from './sheetCells';

interface Written {
  readonly outcome: WriteOutcome;
  readonly point: RestorePoint;
  readonly cells: ReadonlyMap<string, SheetCells>;
}

/** What the workbook must still look like for the plan to hold. */
interface Expected {
  /** As the preview of this plan saw it; nothing where there was none. */
  readonly seen: SeenWorkbook | undefined;
  /** The ledgers that the plan was calculated from; nothing where none were read. */
  readonly tables: readonly FoundTable[] | undefined;
}

/**
 * Writes the plan and reads it back. Throws `changed-meanwhile` where the workbook is not as expected, and then, as for every refusal, the workbook is as it was;
 * but `half-written` with the sheets in question where it could not be put back: `onHalfWritten` then gets what a later attempt needs.
 */
export async function writeTransaction(
  plan: WritePlan,
  expected: Expected,
  watch: Watch,
  onHalfWritten: (point: RestorePoint) => void,
): Promise<Written> {
  const { seen, point } = await inExcel((context) => prepare(context, plan, expected, watch), watch);
  const touched = new Set<string>();
  try {
    await inExcel((context) => applyPlan(context, plan, seen, watch, (sheet) => touched.add(sheet)), watch);
    const back = await inExcel((context) => readBack(context, plan, watch), watch);
    return { outcome: back.outcome, point, cells: back.written };
  } catch (error) {
    if (touched.size > 0) await putBack(point, touched, watch.progress, onHalfWritten);
    throw error;
  }
}

async function prepare(
  context: Excel.RequestContext,
  plan: WritePlan,
  expected: Expected,
  watch: Watch,
): Promise<{ readonly seen: SeenWorkbook; readonly point: RestorePoint }> {
  const seen = await lookAtPlan(context, plan, { signal: watch.signal });
  const table = expected.tables && changedTable(expected.tables, seen.found.tables);
  if (table) throw new HostError('changed-meanwhile', { sheet: table.sheet, table: table.name });
  if (expected.seen) refuseChanges(expected.seen, seen);
  const stale = seen.edits.find((cell) => !isAsAnnounced(cell));
  if (stale)
    throw new HostError('changed-meanwhile', {
      sheet: stale.edit.sheet,
      cell: cellAddress(stale.edit.row, stale.edit.column),
    });
  const point = await takeRestorePoint(context, seen, { signal: watch.signal });
  for (const [name, cells] of point.cells) refuseChangedSheet(name, seen.cells.get(name), cells);
  return { seen, point };
}

/** Throws `changed-meanwhile` where a sheet of ours has come, gone or got other cells since the preview. */
function refuseChanges(before: SeenWorkbook, now: SeenWorkbook): void {
  const ours = ({ found }: SeenWorkbook): ReadonlyMap<string, FoundSheet> =>
    new Map(
      found.sheets
        .filter(({ ownKey }) => ownKey !== undefined)
        .map((sheet) => [JSON.stringify([sheet.id, sheet.name, sheet.ownKey]), sheet]),
    );
  const [known, present] = [ours(before), ours(now)];
  const other =
    [...known].find(([key]) => !present.has(key))?.[1] ?? [...present].find(([key]) => !known.has(key))?.[1];
  if (other) throw new HostError('changed-meanwhile', { sheet: other.name });
  for (const [name, cells] of now.cells) refuseChangedSheet(name, before.cells.get(name), cells);
}

function refuseChangedSheet(name: string, before: SheetCells | undefined, now: SheetCells): void {
  const cell = firstDifference(before, now);
  if (cell !== undefined) throw new HostError('changed-meanwhile', { sheet: name, cell });
}

/** Puts back what was there, whatever the person does meanwhile; throws `half-written` where Excel does not let it. */
async function putBack(
  point: RestorePoint,
  touched: ReadonlySet<string>,
  progress: Progress | undefined,
  onHalfWritten: (point: RestorePoint) => void,
): Promise<void> {
  try {
    await inExcel((context) => restore(context, point, { progress }), { progress });
  } catch {
    onHalfWritten(point);
    throw new HostError('half-written', { sheet: [...touched].join(', ') });
  }
}
