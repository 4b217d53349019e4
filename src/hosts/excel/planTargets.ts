/** Where the sheets of a plan go in the workbook as it is: which of ours they replace, which are new, which go away; and what forbids it. */
import { HostError } from '../../workbook/host';
import { isOwnTable } from '../../workbook/ownTables';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { FoundSheet, FoundWorkbook } from './findWorkbook';

export interface PlanTargets {
  readonly replaced: readonly { readonly sheet: FoundSheet; readonly plan: SheetPlan }[];
  readonly added: readonly SheetPlan[];
  /** Ours of an earlier run that the plan no longer has. A plan without sheets, one of repairs alone, leaves all of ours as they are. */
  readonly removed: readonly FoundSheet[];
}

/** The targets; throws `would-overwrite` where a sheet or table of somebody else is in the way, and `duplicate-table-name` where a table's name is taken. */
export function planTargets(found: FoundWorkbook, plans: readonly SheetPlan[]): PlanTargets {
  const existing = (plan: SheetPlan): FoundSheet | undefined =>
    found.sheets.find(({ ownKey }) => ownKey !== undefined && ownKey === plan.key);
  const replaced = plans.flatMap((plan) => {
    const sheet = existing(plan);
    return sheet ? [{ sheet, plan }] : [];
  });
  const removed =
    plans.length === 0
      ? []
      : found.sheets.filter(({ ownKey }) => ownKey !== undefined && !plans.some(({ key }) => key === ownKey));
  refuseTakenNames(found, plans);
  const planned = new Set(plans.flatMap(({ tables = [] }) => tables.map(({ name }) => name.toLowerCase())));
  const touched = new Set([...replaced.map(({ sheet }) => sheet.name), ...removed.map(({ name }) => name)]);
  const inTheWay = found.tablesOnOurs.find(
    ({ sheet, name }) => touched.has(sheet) && !planned.has(name.toLowerCase()) && !isOwnTable(name),
  );
  if (inTheWay) throw new HostError('would-overwrite', { sheet: inTheWay.name, table: inTheWay.name });
  return { replaced, added: plans.filter((plan) => !existing(plan)), removed };
}

function refuseTakenNames(found: FoundWorkbook, plans: readonly SheetPlan[]): void {
  const sheets = new Set(
    found.sheets.filter(({ ownKey }) => ownKey === undefined).map(({ name }) => name.toLowerCase()),
  );
  const tables = new Set([...found.tables.map(({ name }) => name), ...found.names].map((name) => name.toLowerCase()));
  for (const plan of plans) {
    if (sheets.has(plan.name.toLowerCase())) throw new HostError('would-overwrite', { sheet: plan.name });
    sheets.add(plan.name.toLowerCase());
    for (const { name } of plan.tables ?? []) {
      if (tables.has(name.toLowerCase())) throw new HostError('duplicate-table-name', { table: name });
      tables.add(name.toLowerCase());
    }
  }
}

/** Throws `protected` with the sheet where a sheet to be rewritten, or the order of the sheets, is protected. One request. */
export async function refuseProtected(
  context: Excel.RequestContext,
  { replaced, added, removed }: PlanTargets,
): Promise<void> {
  const { protection, worksheets } = context.workbook;
  const ours = [...replaced.map(({ sheet }) => sheet), ...removed].map(({ id, name }) => ({
    name,
    protection: worksheets.getItem(id).protection,
  }));
  protection.load('protected');
  for (const each of ours) each.protection.load('protected');
  await context.sync();
  const locked = ours.find((each) => each.protection.protected);
  if (locked) throw new HostError('protected', { sheet: locked.name });
  const moved = [
    ...added.map(({ name }) => name),
    ...removed.map(({ name }) => name),
    ...replaced.filter(({ sheet, plan }) => sheet.name !== plan.name).map(({ plan }) => plan.name),
  ];
  if (protection.protected && moved[0] !== undefined) throw new HostError('protected', { sheet: moved[0] });
}
