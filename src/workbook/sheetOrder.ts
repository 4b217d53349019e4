/** Where our sheets stand among the user's: each where the person left it, a new one beside its neighbours of the plan; where there are none, at the end, or in front where the first of them is to be shown. */
import type { SheetPlan } from './sheetPlan';

/** A sheet that stays as it is, by its place before, or one that is written anew. */
export type PlacedSheet = { readonly kept: number } | { readonly planned: SheetPlan };

/** The sheets in their new order. `ownKeys` has for each sheet of the workbook its key where it is ours; ours that are not planned again are left out. */
export function sheetOrder(
  ownKeys: readonly (string | undefined)[],
  plans: readonly SheetPlan[],
): readonly PlacedSheet[] {
  const order: PlacedSheet[] = [];
  for (const [index, key] of ownKeys.entries()) {
    const planned = key === undefined ? undefined : plans.find((plan) => plan.key === key);
    if (key === undefined) order.push({ kept: index });
    else if (planned) order.push({ planned });
  }
  const placeOf = (plan: SheetPlan | undefined): number =>
    order.findIndex((sheet) => 'planned' in sheet && sheet.planned === plan);
  for (const [index, plan] of plans.entries()) {
    if (placeOf(plan) >= 0) continue;
    const before = placeOf(plans[index - 1]);
    const next = order.findIndex((sheet) => 'planned' in sheet);
    order.splice(before >= 0 ? before + 1 : index === 0 && next >= 0 ? next : plan.active ? 0 : order.length, 0, {
      planned: plan,
    });
  }
  return order;
}
