/** Writes a plan: sheets into their places, their content, the repairs, and at last what goes away. */
import { anchorName } from '../../workbook/ownSheets';
import { sheetOrder } from '../../workbook/sheetOrder';
import type { SheetPlan, WritePlan } from '../../workbook/sheetPlan';
import { contentUnits } from './contentUnits';
import { editUnits } from './editCells';
import { grownTables, growUnits } from './growTables';
import type { Watch } from './inExcel';
import { plannedContent } from './plannedContent';
import type { SeenWorkbook } from './previewPlan';
import { resetUnits } from './resetUnits';
import { hasSpills } from './spills';
import { actionBytes, sendUnits, type WriteUnit } from './writeUnits';

/** Does what the plan says in the workbook as it was seen; `touching` is told of each sheet before it is changed. */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  seen: SeenWorkbook,
  watch: Watch,
  touching: (sheet: string) => void,
): Promise<void> {
  const spills = hasSpills();
  const { added, replaced, removed } = seen.targets;
  const renamed = replaced.filter(({ sheet, plan: { name } }) => sheet.name !== name);
  for (const { name } of added) touching(name);
  for (const {
    plan: { name },
  } of renamed)
    touching(name);
  arrangeSheets(context, plan.sheets, seen);
  await context.sync();
  const units: WriteUnit[] = [
    ...(await resetUnits(
      context,
      replaced.map(({ plan: { name } }) => name),
    )),
    ...plan.sheets.flatMap((sheet) => contentUnits(plannedContent(sheet, spills))),
    ...editUnits(seen.edits),
    ...growUnits(grownTables(seen.found.tables, plan.edits)),
    ...removed.map(({ id, name, ownName = '' }): WriteUnit => ({
      sheet: name,
      bytes: 3 * actionBytes,
      run(sheets) {
        sheets.context.workbook.worksheets.getItem(id).delete();
        sheets.context.workbook.names.getItem(ownName).delete();
      },
    })),
  ];
  await sendUnits(context, units, { ...watch, step: 'writing', touching });
}

/** All sheets there must be before the first formula refers to one: new ones beside their neighbours, all under their new names. */
function arrangeSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { found, targets: { added, replaced, removed } }: SeenWorkbook,
): void {
  const { worksheets, names } = context.workbook;
  const renamed = replaced.filter(({ sheet, plan }) => sheet.name !== plan.name);
  // Names may change hands among ours, so all that change or go away give theirs up first.
  const inTheWay = removed.filter(({ name }) => plans.some((plan) => plan.name.toLowerCase() === name.toLowerCase()));
  [...renamed.map(({ sheet }) => sheet), ...inTheWay].forEach(
    ({ id }, index) => (worksheets.getItem(id).name = `~Crossfoot ${index + 1}`),
  );
  for (const { sheet, plan } of renamed) worksheets.getItem(sheet.id).name = plan.name;
  // The name of a sheet that somebody deleted stays behind and refers to nothing.
  const alive = found.sheets.flatMap(({ ownName }) => (ownName === undefined ? [] : [ownName]));
  const wanted = new Set(added.flatMap(({ key }) => (key === undefined ? [] : [anchorName(key, [])])));
  for (const name of found.ownNames.filter((one) => wanted.has(one) && !alive.includes(one)))
    names.getItem(name).delete();
  for (const plan of added) {
    const sheet = worksheets.add(plan.name);
    if (plan.key === undefined) continue;
    names.add(anchorName(plan.key, [...found.names, ...alive]), sheet.getRange('A1'));
  }
  for (const { name, position } of newPlaces(
    plans,
    found.sheets.map(({ name, ownKey }) => ({ name, key: ownKey })),
  ))
    worksheets.getItem(name).position = position;
}

/** Where each new sheet goes, to be set one after the other: behind the sheet that precedes it in the order of hosts. */
function newPlaces(
  plans: readonly SheetPlan[],
  sheets: readonly { readonly name: string; readonly key: string | undefined }[],
): readonly { readonly name: string; readonly position: number }[] {
  const nameNow = ({ name, key }: { name: string; key: string | undefined }): string =>
    plans.find((plan) => key !== undefined && plan.key === key)?.name ?? name;
  const present = sheets.map(nameNow);
  const wanted = sheetOrder(
    sheets.map(({ key }) => key),
    plans,
  ).map((placed) => ('planned' in placed ? placed.planned.name : (present[placed.kept] ?? '')));
  const places: { name: string; position: number }[] = [];
  wanted.forEach((name, index) => {
    if (present.includes(name)) return;
    const position = index === 0 ? 0 : present.indexOf(wanted[index - 1] ?? '') + 1;
    present.splice(position, 0, name);
    places.push({ name, position });
  });
  return places;
}
