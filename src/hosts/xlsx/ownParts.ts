/** The parts behind our sheets: taking away the old ones with all that only they refer to, and adding the new ones. */
import type { SheetPlan } from '../../workbook/sheetPlan';
import { chartXml } from './chartXml';
import { partTypes, type TypedPart } from './contentTypes';
import { drawingXml } from './drawingXml';
import type { Namespaces } from './namespaces';
import type { PackageDraft } from './packageDraft';
import { readRelationships, relationshipsPath } from './partNames';
import { changeRelationships, type NewRelationship } from './relationships';
import { sheetXml } from './sheetXml';
import type { StyleSheet } from './stylesXml';
import { tableXml } from './tableXml';

/** Removes these sheets and every part that nothing else refers to any more; gives the names of the removed parts. */
export function removeSheetParts(draft: PackageDraft, sheetPaths: readonly string[]): readonly string[] {
  if (sheetPaths.length === 0) return [];
  const sheets = sheetPaths.map((path) => path.toLowerCase());
  const needed = reachable(draft, [''], new Set(sheets));
  const gone = [...reachable(draft, sheets, new Set())]
    .filter((part) => !needed.has(part))
    .flatMap((part) => [part, relationshipsPath(part)]);
  for (const part of gone) draft.remove(part);
  return gone;
}

/** All parts that these parts lead to, themselves included, without going into the `closed` ones; names in lower case. */
function reachable(draft: PackageDraft, from: readonly string[], closed: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(from);
  for (const part of found) {
    for (const { target, external } of readRelationships(draft, part)) {
      if (!external && !closed.has(target.toLowerCase())) found.add(target.toLowerCase());
    }
  }
  return found;
}

/** The workbook around a new sheet. */
interface Around {
  readonly folder: string;
  readonly nextTableId: () => number;
  /** Whether the sheet is the one that is shown. */
  readonly selected: boolean;
  readonly styles: StyleSheet;
  readonly namespaces: Namespaces;
}

/** Adds the parts of one sheet under the workbook's folder; gives the sheet's part name and the kinds of all parts added. */
export function addSheetParts(
  draft: PackageDraft,
  plan: SheetPlan,
  { folder, nextTableId, selected, styles, namespaces }: Around,
): { readonly path: string; readonly added: readonly TypedPart[] } {
  const path = draft.freeName(`${folder}worksheets/sheet`, '.xml');
  draft.reserve(path);
  const added: TypedPart[] = [{ part: path, type: partTypes.worksheet }];
  const relationships: NewRelationship[] = [];
  const tables = plan.tables ?? [];
  for (const table of tables) {
    const part = draft.freeName(`${folder}tables/table`, '.xml');
    draft.setText(part, tableXml(table, nextTableId(), namespaces));
    added.push({ part, type: partTypes.table });
    relationships.push({ kind: 'table', target: part });
  }
  if (plan.charts && plan.charts.length > 0) {
    const drawing = addDrawing(draft, folder, plan.charts, plan.font, namespaces);
    added.push(...drawing.added);
    relationships.push({ kind: 'drawing', target: drawing.path });
  }
  const ids = relationships.length > 0 ? changeRelationships(draft, path, new Set(), relationships, namespaces) : [];
  draft.setTexts(
    path,
    sheetXml(
      plan,
      styles,
      { tableIds: ids.slice(0, tables.length), drawingId: ids[tables.length], selected },
      namespaces,
    ),
  );
  return { path, added };
}

function addDrawing(
  draft: PackageDraft,
  folder: string,
  charts: NonNullable<SheetPlan['charts']>,
  font: string | undefined,
  namespaces: Namespaces,
): { readonly path: string; readonly added: readonly TypedPart[] } {
  const path = draft.freeName(`${folder}drawings/drawing`, '.xml');
  draft.reserve(path);
  const parts = charts.map((chart) => {
    const part = draft.freeName(`${folder}charts/chart`, '.xml');
    draft.setText(part, chartXml(chart, namespaces, font));
    return part;
  });
  const ids = changeRelationships(
    draft,
    path,
    new Set(),
    parts.map((target) => ({ kind: 'chart', target })),
    namespaces,
  );
  draft.setText(path, drawingXml(charts, ids, namespaces));
  return {
    path,
    added: [{ part: path, type: partTypes.drawing }, ...parts.map((part) => ({ part, type: partTypes.chart }))],
  };
}
