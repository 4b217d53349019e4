/** What people left on our sheets and a rebuild of the sheets would take away: cells, comments, shapes and tables. */
import { cellAddress } from '../../workbook/address';
import { isOwnTable } from '../../workbook/ownTables';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { typedCells, type FilledRows, type TypedCell } from '../../workbook/typedCells';
import { readCellFormats } from './cellFormats';
import type { OpenXlsx } from './openedXlsx';
import type { SheetPart } from './packageParts';
import { isOfKind, readRelationships } from './partNames';
import { viewSheet } from './sheetView';
import { childNamed, outlineXml, ownChildren, type XmlElement } from './xmlOutline';
import { entryText } from './zipPackage';

/** All of it, sheet by sheet; nothing where no sheets are planned, for ours then stay. Throws a `HostError` where a sheet of ours cannot be read. */
export function notesOnOwnSheets(open: OpenXlsx, plans: readonly SheetPlan[]): readonly TypedCell[] {
  if (plans.length === 0) return [];
  const formats = readCellFormats(open);
  return open.parts.sheets.flatMap((sheet) => {
    const key = open.parts.ownSheets.get(sheet.name)?.key;
    if (key === undefined) return [];
    const planned = plans.find((one) => one.key === key);
    const view = viewSheet(open, sheet.name);
    const rows: FilledRows = {
      rowCount: view.rowCount,
      row: (row) => view.row(row).map((cell) => ({ ...cell, ...colorOf(formats[cell.style]?.color) })),
    };
    return [
      ...typedCells(sheet.name, planned, rows),
      ...comments(open, sheet),
      ...shapes(open, sheet),
      ...tables(sheet, planned),
    ];
  });
}

function colorOf(color: string | undefined): { readonly color?: string } {
  return color === undefined ? {} : { color };
}

/** The first comment of each cell, old notes and threads alike. */
function comments(open: OpenXlsx, sheet: SheetPart): readonly TypedCell[] {
  const byCell = new Map<string, string>();
  for (const kind of ['threadedComment', 'comments']) {
    for (const part of partsOf(open, sheet, kind)) {
      const root = outlineXml(entryText(open.package, part), part);
      const list = childNamed(root, 'commentList') ?? root;
      for (const comment of ownChildren(list)) {
        const cell = comment.attributes['ref'];
        if (cell !== undefined && !byCell.has(cell)) byCell.set(cell, textOf(comment).trim());
      }
    }
  }
  return [...byCell].map(([cell, text]) => ({ cell: `${sheet.name}!${cell}`, ours: null, theirs: text }));
}

/** Pictures, text boxes and drawn shapes; our own drawings hold charts alone. */
function shapes(open: OpenXlsx, sheet: SheetPart): readonly TypedCell[] {
  return partsOf(open, sheet, 'drawing').flatMap((part) =>
    ownChildren(outlineXml(entryText(open.package, part), part)).flatMap((anchor): TypedCell[] => {
      const shape = ownChildren(anchor).find(({ local }) => ['pic', 'sp', 'cxnSp', 'grpSp'].includes(local));
      if (!shape) return [];
      const from = childNamed(anchor, 'from');
      const place = (name: string): number => 1 + Number((from && childNamed(from, name)?.text) ?? 0);
      return [
        {
          cell: `${sheet.name}!${cellAddress(place('row') || 1, place('col') || 1)}`,
          ours: null,
          theirs: textOf(shape).trim() || shape.local,
        },
      ];
    }),
  );
}

function tables(sheet: SheetPart, planned: SheetPlan | undefined): readonly TypedCell[] {
  const ours = new Set(planned?.tables?.map(({ name }) => name.toLowerCase()));
  return sheet.tables
    .filter(({ name }) => !ours.has(name.toLowerCase()) && !isOwnTable(name))
    .map(({ name, range }) => ({
      cell: `${sheet.name}!${cellAddress(range.top, range.left)}`,
      ours: null,
      theirs: name,
    }));
}

function partsOf(open: OpenXlsx, sheet: SheetPart, kind: string): readonly string[] {
  return readRelationships(open.package, sheet.path)
    .filter((relationship) => isOfKind(relationship, kind) && open.package.find(relationship.target))
    .map(({ target }) => target);
}

function textOf({ text, children }: XmlElement): string {
  return `${text}${children.map(textOf).join('')}`;
}
