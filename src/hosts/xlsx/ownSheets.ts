/** Replaces our sheets in a workbook by those of a plan and tells the workbook, its relationships, content types and styles. */
import { columnLetters, fixedAddress, quotedSheet } from '../../workbook/address';
import { HostError } from '../../workbook/host';
import { anchorName } from '../../workbook/ownSheets';
import { sheetOrder, type PlacedSheet } from '../../workbook/sheetOrder';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { changeContentTypes, partTypes, type TypedPart } from './contentTypes';
import { addSheetParts, removeSheetParts } from './ownParts';
import { freeNumbers } from './freeNumbers';
import { deselect, readsSheets } from './keptSheets';
import type { PackageDraft } from './packageDraft';
import type { PackageParts } from './packageParts';
import { isOfKind } from './partNames';
import { changeRelationships, type NewRelationship } from './relationships';
import { emptyStyles, type StyleSheet } from './stylesXml';
import { childNamed, outlineXml, ownChildren } from './xmlOutline';
import { changeWorkbook, type NewName, type Opening, type WorkbookSheet } from './workbookXml';

/**
 * Puts the planned sheets in the place of ours; `styles` afterwards holds what they need. Throws `would-overwrite` where a sheet of the user has a
 * planned name, and `duplicate-table-name` where a table or name of the user has the name of a planned table.
 */
export function replaceOwnSheets(
  draft: PackageDraft,
  parts: PackageParts,
  plans: readonly SheetPlan[],
  styles: StyleSheet,
  repairs = false,
): void {
  placeSheets(draft, parts, plans, styles, {
    keys: parts.sheets.map(({ name }) => parts.ownSheets.get(name)?.key),
    isGone: (name) => parts.ownNames.has(name),
    calculates: repairs || readsOurs(draft, parts),
  });
}

/** Whether a formula on a sheet or in a name of the user's reads a sheet of ours, which is about to change. */
function readsOurs(draft: PackageDraft, parts: PackageParts): boolean {
  const ours = [...parts.ownSheets.keys()];
  if (ours.length === 0) return false;
  const isRead = (text: string): boolean => ours.some((sheet) => text.includes(`${quotedSheet(sheet)}!`));
  // Excel keeps the titles and filters of printed sheets as names of its own.
  const names = parts.definedNames.filter(({ name }) => !parts.ownNames.has(name) && !name.startsWith('_xlnm.'));
  if (names.some(({ refersTo }) => isRead(refersTo))) return true;
  return parts.sheets.some(({ name, path, kind }) => {
    const entry = kind === 'worksheet' && !parts.ownSheets.has(name) ? draft.find(path) : undefined;
    return entry !== undefined && readsSheets(entry, ours);
  });
}

/** Adds sheets of the user's own behind the others; ours stay. Refuses as `replaceOwnSheets` does. */
export function addSheets(
  draft: PackageDraft,
  parts: PackageParts,
  plans: readonly SheetPlan[],
  styles: StyleSheet,
  repairs = false,
): void {
  placeSheets(draft, parts, plans, styles, {
    keys: parts.sheets.map(() => undefined),
    isGone: () => false,
    calculates: repairs,
  });
}

/** What becomes of the workbook that was. */
interface Change {
  /** Per sheet of the workbook which of ours it is and so goes away. */
  readonly keys: readonly (string | undefined)[];
  /** Which defined names go. */
  readonly isGone: (name: string) => boolean;
  /** Whether Excel shall calculate everything. */
  readonly calculates: boolean;
}

function placeSheets(
  draft: PackageDraft,
  parts: PackageParts,
  plans: readonly SheetPlan[],
  styles: StyleSheet,
  { keys, isGone, calculates }: Change,
): void {
  const kept = parts.sheets.filter((_, index) => keys[index] === undefined);
  refuseTakenNames(
    parts,
    kept.map(({ name }) => name),
    plans,
  );
  const order = sheetOrder(keys, plans);
  const activeKey = keys[activeSheet(draft.text(parts.workbookPath), parts.workbookPath)];
  const active = plans.find((plan) => plan.active);
  const shown =
    active ?? (keys.length === 0 ? plans[0] : plans.find(({ key }) => key !== undefined && key === activeKey));
  if (active) for (const { kind, path } of kept) if (kind === 'worksheet') deselect(draft, path);

  const goneSheets = parts.sheets.filter((_, index) => keys[index] !== undefined);
  const gone = [
    ...removeSheetParts(
      draft,
      goneSheets.map(({ path }) => path),
    ),
  ];
  if (parts.calcChain !== undefined) {
    draft.remove(parts.calcChain);
    gone.push(parts.calcChain);
  }

  const folder = parts.workbookPath.slice(0, parts.workbookPath.lastIndexOf('/') + 1);
  // A style sheet that nothing refers to is somebody's, and stays.
  const freeStyles = draft.isTaken(`${folder}styles.xml`)
    ? draft.freeName(`${folder}styles`, '.xml')
    : `${folder}styles.xml`;
  const stylesPath = parts.styles ?? freeStyles;
  const added: TypedPart[] = [];
  const relationships: NewRelationship[] = [];
  if (parts.styles === undefined) {
    draft.setText(stylesPath, emptyStyles);
    added.push({ part: stylesPath, type: partTypes.styles });
    relationships.push({ kind: 'styles', target: stylesPath });
  }
  const tableIds = new Set(kept.flatMap(({ tables }) => tables.map(({ id }) => id)));
  const nextTableId = freeNumbers((number) => tableIds.has(number));
  const around = { folder, nextTableId, styles, namespaces: parts.namespaces };
  for (const plan of plans) {
    const sheet = addSheetParts(draft, plan, { ...around, selected: plan === shown });
    added.push(...sheet.added);
    relationships.push({ kind: 'worksheet', target: sheet.path });
  }
  const goneIds = parts.workbookRelationships
    .filter(
      (relationship) =>
        goneSheets.some(({ relationshipId }) => relationshipId === relationship.id) ||
        isOfKind(relationship, 'calcChain') ||
        (parts.styles === undefined && isOfKind(relationship, 'styles')),
    )
    .map(({ id }) => id);
  const ids = changeRelationships(draft, parts.workbookPath, new Set(goneIds), relationships, parts.namespaces);
  changeContentTypes(draft, gone, added);
  draft.setText(stylesPath, styles.toXml());
  const place = order.findIndex((sheet) => 'planned' in sheet && sheet.planned === active);
  writeWorkbook(draft, parts, plans, {
    keys,
    order,
    ids: ids.slice(relationships.length - plans.length),
    isGone,
    opening: { active: place < 0 ? undefined : place, calculates },
  });
}

/** Where the sheets of a workbook come to stand; `ids` are the relationships of the planned ones. */
interface Placed extends Omit<Change, 'calculates'> {
  readonly order: readonly PlacedSheet[];
  readonly ids: readonly string[];
  readonly opening: Opening;
}

function writeWorkbook(
  draft: PackageDraft,
  parts: PackageParts,
  plans: readonly SheetPlan[],
  { keys, order, ids, isGone, opening }: Placed,
): void {
  const keptIds = new Set(parts.sheets.filter((_, index) => keys[index] === undefined).map(({ sheetId }) => sheetId));
  const free = freeNumbers((number) => keptIds.has(number));
  const sheetIds = plans.map(free);
  const sheets = order.map((sheet): WorkbookSheet => {
    if ('kept' in sheet) return sheet;
    const number = plans.indexOf(sheet.planned);
    const before = sheet.planned.key === undefined ? -1 : keys.indexOf(sheet.planned.key);
    return {
      name: sheet.planned.name,
      sheetId: sheetIds[number] ?? 0,
      relationshipId: ids[number] ?? '',
      before: before < 0 ? undefined : before,
    };
  });
  const foreign = parts.definedNames.map(({ name }) => name).filter((name) => !isGone(name));
  const names = order.flatMap((sheet, place) => ('planned' in sheet ? namesOf(sheet.planned, place, foreign) : []));
  const text = draft.text(parts.workbookPath);
  draft.setText(
    parts.workbookPath,
    changeWorkbook(text, parts.workbookPath, { sheets, isGone, added: names, opening }, parts.namespaces),
  );
}

function namesOf(
  { key, name, printArea, printTitleRows, printTitleColumns, autoFilter }: SheetPlan,
  place: number,
  foreign: readonly string[],
): readonly NewName[] {
  const sheet = quotedSheet(name);
  const names: NewName[] = [];
  if (key !== undefined) names.push({ name: anchorName(key, foreign), refersTo: `${sheet}!${fixedAddress(1, 1)}` });
  if (autoFilter !== undefined) {
    const refersTo = `${sheet}!${fixedArea(autoFilter)}`;
    names.push({ name: '_xlnm._FilterDatabase', refersTo, localSheet: place, hidden: true });
  }
  if (printArea !== undefined)
    names.push({ name: '_xlnm.Print_Area', refersTo: `${sheet}!${fixedArea(printArea)}`, localSheet: place });
  const titles = [
    ...(printTitleColumns ? [`${sheet}!$A:$${columnLetters(printTitleColumns)}`] : []),
    ...(printTitleRows ? [`${sheet}!$${printTitleRows[0]}:$${printTitleRows[1]}`] : []),
  ];
  if (titles.length > 0) names.push({ name: '_xlnm.Print_Titles', refersTo: titles.join(','), localSheet: place });
  return names;
}

function fixedArea(area: string): string {
  return area.replace(/\$?([A-Z]+)\$?(\d+)/g, '$$$1$$$2');
}

function activeSheet(workbook: string, part: string): number {
  const views = childNamed(outlineXml(workbook, part), 'bookViews');
  return Number(ownChildren(views)[0]?.attributes['activeTab'] ?? 0);
}

function refuseTakenNames(parts: PackageParts, keptSheets: readonly string[], plans: readonly SheetPlan[]): void {
  const sheets = new Set(keptSheets.map((name) => name.toLowerCase()));
  const tables = new Set([
    ...parts.sheets
      .filter(({ name }) => !parts.ownSheets.has(name))
      .flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())),
    ...parts.definedNames.filter(({ name }) => !parts.ownNames.has(name)).map(({ name }) => name.toLowerCase()),
  ]);
  for (const plan of plans) {
    if (sheets.has(plan.name.toLowerCase())) throw new HostError('would-overwrite', { sheet: plan.name });
    sheets.add(plan.name.toLowerCase());
    for (const { name } of plan.tables ?? []) {
      if (tables.has(name.toLowerCase())) throw new HostError('duplicate-table-name', { table: name });
      tables.add(name.toLowerCase());
    }
  }
}
