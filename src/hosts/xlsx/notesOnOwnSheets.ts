/** What a person put on sheets of ours, which the next run takes away with the sheet. */
import { cellAddress } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { OpenXlsx } from './openXlsx';
import type { SheetPart } from './packageParts';
import { isOfKind } from './partNames';
import { viewSheet, type SheetView } from './sheetView';
import { childNamed, outlineXml, ownChildren } from './xmlOutline';
import { entryText } from './zipPackage';

/**
 * The cells (`Footprints!A200`) of our sheets in the workbook that a person filled or commented. We fill no cell without a format, so what has none was typed; where a sheet
 * still has every formula of the plan in its place, so was what stands where the plan has nothing. A cell of ours that was typed over cannot be told.
 */
export function notesOnOwnSheets(open: OpenXlsx, plans: readonly SheetPlan[]): readonly string[] {
  return open.parts.sheets.flatMap((sheet) => {
    const own = open.parts.ownSheets.get(sheet.name);
    if (!own || sheet.kind !== 'worksheet') return [];
    const view = viewSheet(open, sheet.name);
    const plan = plans.find(({ key }) => key === own.key);
    const cells = [...unformatted(view), ...(plan ? besidePlan(view, plan) : []), ...commented(open, sheet)];
    return [...new Set(cells)].map((cell) => `${sheet.name}!${cell}`);
  });
}

/** Filled cells without a format; none where most are so, since a program has then dropped the formats. */
function unformatted(view: SheetView): readonly string[] {
  const [plain, all] = [[] as string[], { count: 0 }];
  for (let row = 1; row <= view.rowCount; row += 1)
    for (const { column, style } of view.row(row)) {
      all.count += 1;
      if (style === 0) plain.push(cellAddress(row, column));
    }
  return plain.length * 2 < all.count ? plain : [];
}

/** Values where the plan has nothing, on a sheet that is laid out as planned. */
function besidePlan(view: SheetView, plan: SheetPlan): readonly string[] {
  const planned = plan.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.formula === undefined ? [] : [`${row + 1} ${column + 1} ${plain(cell.formula)}`],
    ),
  );
  const there = new Set<string>();
  const beside: string[] = [];
  for (let row = 1; row <= view.rowCount; row += 1)
    for (const { column, formula } of view.row(row)) {
      if (formula !== undefined) there.add(`${row} ${column} ${plain(formula)}`);
      else if ((plan.rows[row - 1]?.[column - 1]?.value ?? null) === null) beside.push(cellAddress(row, column));
    }
  return planned.length > 0 && planned.every((formula) => there.has(formula)) ? beside : [];
}

/** Excel may spell a formula with other blanks and capitals. */
const plain = (formula: string): string => formula.replace(/\s/g, '').toUpperCase();

function commented(open: OpenXlsx, { relationships }: SheetPart): readonly string[] {
  return relationships
    .filter((relationship) => isOfKind(relationship, 'comments') && open.package.find(relationship.target))
    .flatMap(({ target }) => {
      const list = childNamed(outlineXml(entryText(open.package, target), target), 'commentList');
      return ownChildren(list).flatMap(({ attributes }) => attributes['ref'] ?? []);
    });
}
