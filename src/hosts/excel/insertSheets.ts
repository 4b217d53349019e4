/** Adds sheets of the user's own, such as ledger templates or a sample, behind the others: all of them or none. */
import { HostError } from '../../workbook/host';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { contentUnits } from './contentUnits';
import { findWorkbook, type FoundWorkbook } from './findWorkbook';
import { inExcel, type Watch } from './inExcel';
import { plannedContent } from './plannedContent';
import { planTargets, refuseProtected } from './planTargets';
import type { RestorePoint } from './restorePoint';
import { hasSpills } from './spills';
import { actionBytes, sendUnits, type WriteUnit } from './writeUnits';

/** What takes them away again. Throws `would-overwrite` or `duplicate-table-name` where a name is taken; after any refusal none of the sheets is there. */
export async function insertSheets(plans: readonly SheetPlan[], watch: Watch): Promise<RestorePoint> {
  const sheets = plans.map(usersOwn);
  const before = await inExcel(async (context) => {
    const found = await findWorkbook(context);
    refuseAnySheet(found, sheets);
    await refuseProtected(context, planTargets(found, sheets));
    return found;
  }, watch);
  try {
    await inExcel((context) => addSheets(context, sheets, watch), watch);
  } catch (error) {
    await takeAway(before, sheets, error);
    throw error;
  }
  return {
    sheets: before.sheets,
    anchors: before.anchors.map(({ name }) => name),
    contents: new Map(),
    cells: new Map(),
    added: sheets.map(({ name }) => name),
    edits: [],
    grown: [],
    lostCharts: [],
  };
}

/** A sheet of the user's own is none of ours. */
function usersOwn(plan: SheetPlan): SheetPlan {
  const { key, ...rest } = plan;
  return key === undefined ? plan : rest;
}

/** Our own sheets are in the way here too. */
function refuseAnySheet({ sheets }: FoundWorkbook, plans: readonly SheetPlan[]): void {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const twin = plans.find(({ name }) => taken.has(name.toLowerCase()));
  if (twin) throw new HostError('would-overwrite', { sheet: twin.name });
}

async function addSheets(context: Excel.RequestContext, plans: readonly SheetPlan[], watch: Watch): Promise<void> {
  const added = plans.map(({ name }): WriteUnit => ({
    sheet: name,
    bytes: actionBytes,
    run: (sheets) => void sheets.context.workbook.worksheets.add(name),
  }));
  const contents = plans.map((plan) => plannedContent(plan, hasSpills()));
  // In one request where they fit, so that a pane that ends meanwhile leaves all of them or none.
  await sendUnits(context, [...added, ...contents.flatMap(contentUnits)], { ...watch, step: 'writing' });
}

async function takeAway({ sheets }: FoundWorkbook, plans: readonly SheetPlan[], error: unknown): Promise<void> {
  const before = new Set(sheets.map(({ id }) => id));
  const names = new Set(plans.map(({ name }) => name.toLowerCase()));
  const leave = async (context: Excel.RequestContext): Promise<void> => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    for (const sheet of worksheets.items)
      if (!before.has(sheet.id) && names.has(sheet.name.toLowerCase())) sheet.delete();
    await context.sync();
  };
  try {
    await inExcel(leave);
  } catch {
    throw new HostError('half-written', {
      sheet: plans.map(({ name }) => name).join(', '),
      reason: error instanceof HostError ? error.code : '',
    });
  }
}
