/** What a person put on sheets of ours, which the next run takes away with the sheet. */
import { cellAddress } from '../../workbook/address';
import type { OpenXlsx } from './openXlsx';
import type { SheetPart } from './packageParts';
import { isOfKind } from './partNames';
import { viewSheet, type SheetView } from './sheetView';
import { childNamed, outlineXml, ownChildren } from './xmlOutline';
import { entryText } from './zipPackage';

/**
 * The cells (`Footprints!A200`) of our sheets in the workbook that a person filled or commented. We fill no cell without a format, so what has none was typed,
 * whatever became of the ledgers since. A cell of ours that was typed over cannot be told, nor one that took the format of those above it.
 */
export function notesOnOwnSheets(open: OpenXlsx): readonly string[] {
  return open.parts.sheets
    .filter(({ name, kind }) => kind === 'worksheet' && open.parts.ownSheets.has(name))
    .flatMap((sheet) =>
      [...new Set([...unformatted(viewSheet(open, sheet.name)), ...commented(open, sheet)])].map(
        (cell) => `${sheet.name}!${cell}`,
      ),
    );
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

function commented(open: OpenXlsx, { relationships }: SheetPart): readonly string[] {
  return relationships
    .filter((relationship) => isOfKind(relationship, 'comments') && open.package.find(relationship.target))
    .flatMap(({ target }) => {
      const list = childNamed(outlineXml(entryText(open.package, target), target), 'commentList');
      return ownChildren(list).flatMap(({ attributes }) => attributes['ref'] ?? []);
    });
}
