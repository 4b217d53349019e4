/** Makes a range of a user's sheet a table: its part, its place in the sheet, and headers that were announced. */
import { HostError } from '../../workbook/host';
import type { CellEdit, TablePlan } from '../../workbook/sheetPlan';
import { editCells } from './cellEdits';
import { changeContentTypes, partTypes } from './contentTypes';
import type { Namespaces } from './namespaces';
import type { OpenXlsx } from './openXlsx';
import { PackageDraft } from './packageDraft';
import { readRange } from './readRange';
import { freeNumbers } from './freeNumbers';
import { changeRelationships } from './relationships';
import { tableXml } from './tableXml';
import { stylesOf } from './writeXlsx';
import { appendInside, childNamed, outlineXml, ownChildren, prefixed, spliceText, type TextSplice } from './xmlOutline';

/**
 * The bytes of the workbook with the table. Throws a `HostError` where the sheet is not there, the name is taken, the range meets another table,
 * or a header cell cannot be changed; nothing is changed then.
 */
export function addTable(open: OpenXlsx, sheetName: string, table: TablePlan): Uint8Array {
  const { parts } = open;
  const sheet = parts.sheets.find(({ name, kind }) => name === sheetName && kind === 'worksheet');
  if (!sheet) throw new HostError('not-found', { sheet: sheetName });
  const [top, bottom, left, right] = [
    table.headerRow,
    table.headerRow + table.rowCount,
    table.firstColumn,
    table.firstColumn + table.headers.length - 1,
  ];
  if (
    sheet.tables.some(
      ({ range }) => range.top <= bottom && range.bottom >= top && range.left <= right && range.right >= left,
    )
  )
    throw new HostError('would-overwrite', { sheet: sheetName });
  const all = parts.sheets.flatMap(({ tables }) => tables);
  const taken = [...all.map(({ name }) => name), ...parts.definedNames.map(({ name }) => name)];
  if (taken.some((name) => name.toLowerCase() === table.name.toLowerCase()))
    throw new HostError('duplicate-table-name', { table: table.name });

  const draft = new PackageDraft(open.package.entries);
  const styles = stylesOf(open, draft);
  editCells(draft, open, headerEdits(open, sheetName, table), styles);
  if (parts.styles !== undefined) draft.setText(parts.styles, styles.toXml());
  const folder = parts.workbookPath.slice(0, parts.workbookPath.lastIndexOf('/') + 1);
  const part = draft.freeName(`${folder}tables/table`, '.xml');
  const takenIds = new Set(all.map(({ id }) => id));
  const freeTableId = freeNumbers((number) => takenIds.has(number));
  draft.setText(part, tableXml(table, freeTableId(), parts.namespaces));
  const [id = ''] = changeRelationships(
    draft,
    sheet.path,
    new Set(),
    [{ kind: 'table', target: part }],
    parts.namespaces,
  );
  changeContentTypes(draft, [], [{ part, type: partTypes.table }]);
  draft.setText(sheet.path, withTablePart(draft.text(sheet.path), sheet.path, id, parts.namespaces));
  return draft.toZip();
}

/** Edits for the header cells that do not read as announced yet; every header of a table is a text. */
function headerEdits(
  open: OpenXlsx,
  sheet: string,
  { headerRow, firstColumn, headers }: TablePlan,
): readonly CellEdit[] {
  const before = readRange(open, sheet, headerRow)[headerRow - 1] ?? [];
  return headers.flatMap((after, index): CellEdit[] => {
    const there = before[firstColumn - 1 + index] ?? null;
    return there === after ? [] : [{ sheet, row: headerRow, column: firstColumn + index, before: there, after }];
  });
}

/** The sheet's text naming one table more; the list of tables stands behind all but extensions. */
function withTablePart(text: string, part: string, id: string, { relationships }: Namespaces): string {
  const cells = /<((?:\w+:)?)sheetData[\s>][^]*<\/\1sheetData\s*>/.exec(text);
  // What stands between is long and of no interest; its length stays so that places do.
  const root = outlineXml(
    cells
      ? `${text.slice(0, cells.index)}${' '.repeat(cells[0].length)}${text.slice(cells.index + cells[0].length)}`
      : text,
    part,
  );
  const tablePart = `<tablePart xmlns:r="${relationships}" r:id="${id}"/>`;
  const list = childNamed(root, 'tableParts');
  if (list)
    return spliceText(text, appendInside(text, list, tablePart, { count: String(ownChildren(list).length + 1) }));
  const extensions = childNamed(root, 'extLst');
  const place = extensions?.start ?? root.contentEnd;
  const splice: TextSplice = {
    start: place,
    end: place,
    text: prefixed(`<tableParts count="1">${tablePart}</tableParts>`, root.prefix),
  };
  return spliceText(text, [splice]);
}
