/** The workbook part with other sheets and names of ours; the user's sheets, names and settings stay as they are written. */
import { isRelationshipNamespace, type Namespaces } from './namespaces';
import {
  attributeSplice,
  childNamed,
  outlineXml,
  ownChildren,
  prefixed,
  replaceContent,
  spliceText,
  type TextSplice,
  type XmlElement,
} from './xmlOutline';
import { xmlAttribute, xmlContent } from './xmlText';

/** One sheet in the new order: the place it had, or a new one. */
export type WorkbookSheet =
  | { readonly kept: number }
  | {
      readonly name: string;
      readonly sheetId: number;
      readonly relationshipId: string;
      readonly before: number | undefined;
    };

export interface NewName {
  readonly name: string;
  readonly refersTo: string;
  /** Place in the new order of the sheet it is local to. */
  readonly localSheet?: number;
  readonly hidden?: boolean;
}

/** How the workbook opens. */
export interface Opening {
  /** Place of the sheet that is shown; the one that was, where absent. */
  readonly active: number | undefined;
  /** Whether Excel shall calculate everything, since formulas read what was changed. */
  readonly calculates: boolean;
}

/** The calculation engine of Excel 2019 and later. */
const calculatedBy = '191029';

/** Elements that stand in front of those that may have to be inserted. */
const beforeNames = ['sheets', 'functionGroups', 'externalReferences'];
const beforeCalculation = [...beforeNames, 'definedNames'];

/** What a workbook is to hold; names for which `isGone` holds and names local to sheets that are gone are dropped, `added` come last. */
interface NewWorkbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly isGone: (name: string) => boolean;
  readonly added: readonly NewName[];
  readonly opening: Opening;
}

/** The text of the workbook part with these sheets and names. */
export function changeWorkbook(
  text: string,
  part: string,
  { sheets, isGone, added, opening }: NewWorkbook,
  namespaces: Namespaces,
): string {
  const root = outlineXml(text, part);
  const newPlace = new Map(
    sheets.flatMap((sheet, place) => {
      const before = 'kept' in sheet ? sheet.kept : sheet.before;
      return before === undefined ? [] : [[before, place] as const];
    }),
  );
  const keptPlaces = new Map(sheets.flatMap((sheet, place) => ('kept' in sheet ? [[sheet.kept, place] as const] : [])));
  return spliceText(text, [
    ...viewSplices(text, root, newPlace, sheets.length, opening.active),
    ...sheetSplices(text, root, sheets, namespaces),
    ...nameSplices(text, root, keptPlaces, isGone, added),
    ...calculationSplices(text, root, opening.calculates),
  ]);
}

function viewSplices(
  text: string,
  root: XmlElement,
  newPlace: ReadonlyMap<number, number>,
  count: number,
  active: number | undefined,
): TextSplice[] {
  const views = ownChildren(childNamed(root, 'bookViews'));
  return views.flatMap((view) => {
    const changes: Record<string, string> = {};
    for (const name of ['activeTab', 'firstSheet']) {
      const before = Number(view.attributes[name] ?? 0);
      const now = active ?? newPlace.get(before) ?? Math.min(before, Math.max(0, count - 1));
      if (now !== before) changes[name] = String(now);
    }
    return Object.keys(changes).length === 0 ? [] : [attributeSplice(text, view, changes)];
  });
}

function sheetSplices(
  text: string,
  root: XmlElement,
  sheets: readonly WorkbookSheet[],
  { relationships }: Namespaces,
): TextSplice[] {
  const list = childNamed(root, 'sheets');
  if (!list) return [];
  const namespace = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && isRelationshipNamespace(value),
  );
  const prefix = namespace?.[0].slice('xmlns:'.length) ?? 'r';
  const declared = namespace ? '' : ` xmlns:r="${relationships}"`;
  const own = ownChildren(list).filter(({ local }) => local === 'sheet');
  const xml = sheets.map((sheet) => {
    if ('kept' in sheet) {
      const element = own[sheet.kept];
      return element ? text.slice(element.start, element.end) : '';
    }
    return prefixed(
      `<sheet${declared} name="${xmlAttribute(sheet.name)}" sheetId="${sheet.sheetId}" ${prefix}:id="${sheet.relationshipId}"/>`,
      root.prefix,
    );
  });
  const others = list.children.filter((child) => !own.includes(child));
  return [replaceContent(text, list, [...xml, ...others.map(({ start, end }) => text.slice(start, end))].join(''))];
}

function nameSplices(
  text: string,
  root: XmlElement,
  keptPlaces: ReadonlyMap<number, number>,
  isOurs: (name: string) => boolean,
  added: readonly NewName[],
): TextSplice[] {
  const list = childNamed(root, 'definedNames');
  const kept = (list?.children ?? []).flatMap((element) => {
    const own = text.slice(element.start, element.end);
    if (element.local !== 'definedName' || element.namespace !== list?.namespace) return [own];
    const local = element.attributes['localSheetId'];
    if (local === undefined) return isOurs(element.attributes['name'] ?? '') ? [] : [own];
    const place = keptPlaces.get(Number(local));
    if (place === undefined) return [];
    const opening = attributeSplice(text, element, { localSheetId: String(place) });
    return [`${opening.text}${own.slice(opening.end - element.start)}`];
  });
  const ours = added.map(({ name, refersTo, localSheet, hidden }) => {
    const local = localSheet === undefined ? '' : ` localSheetId="${localSheet}"`;
    return prefixed(
      `<definedName name="${xmlAttribute(name)}"${local}${hidden ? ' hidden="1"' : ''}>${xmlContent(refersTo)}</definedName>`,
      root.prefix,
    );
  });
  const xml = [...kept, ...ours].join('');
  if (list) return xml === '' ? [{ start: list.start, end: list.end, text: '' }] : [replaceContent(text, list, xml)];
  return xml === ''
    ? []
    : insertedBehind(root, beforeNames, `<${root.prefix}definedNames>${xml}</${root.prefix}definedNames>`);
}

/** A workbook that does not say which Excel calculated it would be calculated, and so changed, whenever it is opened. */
function calculationSplices(text: string, root: XmlElement, calculates: boolean): TextSplice[] {
  const settings = childNamed(root, 'calcPr');
  const full = calculates ? { fullCalcOnLoad: '1' } : {};
  if (settings) return calculates ? [attributeSplice(text, settings, full)] : [];
  const attributes = Object.entries({ calcId: calculatedBy, ...full }).map(([name, value]) => ` ${name}="${value}"`);
  return insertedBehind(root, beforeCalculation, `<${root.prefix}calcPr${attributes.join('')}/>`);
}

/** Puts XML, prefixed already, behind the last of these elements that the workbook has. */
function insertedBehind(root: XmlElement, names: readonly string[], xml: string): TextSplice[] {
  const last = ownChildren(root)
    .filter((child) => names.includes(child.local))
    .at(-1);
  return last ? [{ start: last.end, end: last.end, text: xml }] : [];
}
