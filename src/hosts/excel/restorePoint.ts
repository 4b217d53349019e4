/** What a write replaces: all that is needed to have the workbook as it was. */
import { cellAddress } from '../../workbook/address';
import { HostError } from '../../workbook/host';
import { contentUnits } from './contentUnits';
import { isAsAnnounced, undoEditUnits, type FoundCell } from './editCells';
import { findWorkbook, type FoundSheet, type FoundWorkbook } from './findWorkbook';
import type { Watch } from './inExcel';
import { grownTables, shrinkUnits, type GrownTable } from './growTables';
import { namesOf, type SeenWorkbook } from './previewPlan';
import { readContents } from './readContent';
import { resetUnits } from './resetUnits';
import type { SheetCells } from './sheetCells';
import type { SheetContent } from './sheetContent';
import { sendUnits, type WriteUnit } from './writeUnits';

export interface RestorePoint {
  /** Sheets in the order before the write. */
  readonly sheets: readonly FoundSheet[];
  /** Names that looked like ours. */
  readonly anchors: readonly string[];
  /** Our sheets that the write rewrites or takes away, as they were, by id. */
  readonly contents: ReadonlyMap<string, SheetContent>;
  /** Their raw cells, by name. */
  readonly cells: ReadonlyMap<string, SheetCells>;
  /** Names of the sheets that the write adds. */
  readonly added: readonly string[];
  readonly edits: readonly FoundCell[];
  /** Tables that the write lets grow. */
  readonly grown: readonly GrownTable[];
  /** Titles of charts that cannot be put back. */
  readonly lostCharts: readonly string[];
}

/** Reads what the write is about to change. */
export async function takeRestorePoint(
  context: Excel.RequestContext,
  { found, targets, edits }: SeenWorkbook,
  watch: Watch,
): Promise<RestorePoint> {
  const { contents, cells, lostCharts } = await readContents(context, namesOf(targets), watch);
  return {
    sheets: found.sheets,
    anchors: found.anchors.map(({ name }) => name),
    contents: new Map(
      found.sheets.flatMap(({ id, name }) => {
        const content = contents.get(name);
        return content ? [[id, content] as const] : [];
      }),
    ),
    cells,
    added: targets.added.map(({ name }) => name),
    edits,
    grown: grownTables(
      found.tables,
      edits.map(({ edit }) => edit),
    ),
    lostCharts,
  };
}

/** Puts everything back. May be done again after it was broken off. */
export async function restore(context: Excel.RequestContext, taken: RestorePoint, watch: Watch): Promise<void> {
  const now = await findWorkbook(context);
  const point = withIdsOf(now, taken);
  await putSheetsInPlace(
    context,
    point,
    now.sheets,
    now.anchors.map(({ name }) => name),
  );
  const names = [...point.contents.values()].map(({ name }) => name);
  const units: WriteUnit[] = [
    ...(await resetUnits(context, names)),
    ...[...point.contents.values()].flatMap(contentUnits),
    ...shrinkUnits(point.grown),
    ...undoEditUnits(point.edits),
  ];
  await sendUnits(context, units, { ...watch, step: 'reverting' });
}

/** The point with the ids that its sheets have by now: one of ours that went away and was brought back since, maybe still empty, has another. */
function withIdsOf(now: FoundWorkbook, point: RestorePoint): RestorePoint {
  const present = new Set(now.sheets.map(({ id }) => id));
  const isBack = ({ name }: FoundSheet, key: string): boolean =>
    now.anchors.some((anchor) => anchor.sheet === name && anchor.key === key);
  const idNow = ({ id, name, ownKey }: FoundSheet): string =>
    present.has(id) || ownKey === undefined
      ? id
      : (now.sheets.find((sheet) => sheet.name === name && isBack(sheet, ownKey))?.id ?? id);
  const ids = new Map(point.sheets.map((sheet) => [sheet.id, idNow(sheet)]));
  return {
    ...point,
    sheets: point.sheets.map((sheet) => ({ ...sheet, id: idNow(sheet) })),
    contents: new Map([...point.contents].map(([id, content]) => [ids.get(id) ?? id, content])),
  };
}

/** Throws `changed-meanwhile` where a person has changed a repaired cell since, so that taking the repair back would lose it. */
export function refuseLaterEdits(cells: readonly FoundCell[]): void {
  const later = cells.find(
    (cell) => !isAsAnnounced(cell) && String(cell.value ?? '') !== String(cell.edit.after ?? ''),
  );
  if (later)
    throw new HostError('changed-meanwhile', {
      sheet: later.edit.sheet,
      cell: cellAddress(later.edit.row, later.edit.column),
    });
}

/** Takes added sheets away, brings back removed ones, and gives all of ours their names. */
async function putSheetsInPlace(
  context: Excel.RequestContext,
  point: RestorePoint,
  now: readonly FoundSheet[],
  anchors: readonly string[],
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const before = new Map(point.sheets.map((sheet) => [sheet.id, sheet]));
  const added = new Set(point.added.map((name) => name.toLowerCase()));
  const present = new Set(now.map(({ id }) => id));
  // A new sheet may have to stay until an old one is back: a workbook has at least one sheet.
  const gone = point.sheets.filter(
    ({ id, ownKey }) => ownKey !== undefined && point.contents.has(id) && !present.has(id),
  );
  const misnamed = now.filter(({ id, name }) => point.contents.has(id) && before.get(id)?.name !== name);
  misnamed.forEach(({ id }, index) => (worksheets.getItem(id).name = `~Crossfoot back ${index + 1}`));
  for (const { id } of now.filter((sheet) => !before.has(sheet.id) && added.has(sheet.name.toLowerCase())))
    worksheets.getItem(id).delete();
  for (const { id } of misnamed) worksheets.getItem(id).name = before.get(id)?.name ?? '';
  for (const { name, visible } of gone) {
    const sheet = worksheets.add(name);
    if (!visible) sheet.visibility = 'Hidden';
  }
  for (const { id, name } of gone)
    worksheets.getItem(name).position = Math.max(
      0,
      point.sheets.findIndex((sheet) => sheet.id === id),
    );
  for (const name of anchors.filter((one) => !point.anchors.includes(one))) names.getItem(name).delete();
  for (const { name, ownName = '' } of gone) {
    const cell = worksheets.getItem(name).getRange('A1');
    if (anchors.includes(ownName)) names.getItem(ownName).delete();
    names.add(ownName, cell);
  }
  await context.sync();
}
