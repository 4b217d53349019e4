/** Finds what a workbook has: sheets, whose they are, tables with their places and headers, names. */
import type { CellValue } from '../../workbook/sheetPlan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { type Anchor, anchorsOf, ownNamesOf, ownSheetsOf } from '../../workbook/ownSheets';
import { isBuiltInName, workbookNames } from './ownNames';

/** A table as it is found before its rows are read. */
export interface FoundTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Counted from 1. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly totalsRows: number;
  readonly headers: readonly string[];
}

export interface FoundSheet extends SheetSnapshot {
  readonly id: string;
  /** The defined name by which a sheet of ours is found. */
  readonly ownName?: string;
}

export interface FoundWorkbook {
  readonly sheets: readonly FoundSheet[];
  /** Tables on sheets that are not ours, in the order of the sheets. */
  readonly tables: readonly FoundTable[];
  /** Tables that somebody put onto a sheet of ours. */
  readonly tablesOnOurs: readonly FoundTable[];
  /** Names of the user's. */
  readonly names: readonly string[];
  /** Names of ours: of our sheets, and of ours that somebody deleted. */
  readonly ownNames: readonly string[];
  /** All names that look like ours, those of the user's too, to be told from names that come later. */
  readonly anchors: readonly Anchor[];
}

/** What the workbook has, in two requests. */
export async function findWorkbook(context: Excel.RequestContext): Promise<FoundWorkbook> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  tables.load('items/id,items/name,items/showHeaders,items/showTotals');
  await context.sync();
  const anchors = anchorsOf(
    workbookNames(names.items),
    worksheets.items.map((sheet) => sheet.name),
  );
  const firstCells = new Map(
    anchors.flatMap(({ sheet }) => (sheet === undefined ? [] : [[sheet, worksheets.getItem(sheet).getRange('A1')]])),
  );
  for (const cell of firstCells.values()) cell.load('values');
  const filled = new Map(
    [...firstCells.keys()].map((sheet) => [sheet, worksheets.getItem(sheet).getUsedRangeOrNullObject(true)]),
  );
  for (const range of filled.values()) range.load('rowCount');
  const parts = tables.items.map((table) => {
    const [sheet, range, columns] = [table.worksheet, table.getRange(), table.columns];
    sheet.load('name');
    range.load('rowIndex,columnIndex,rowCount');
    columns.load('items/name');
    return { table, sheet, range, columns };
  });
  const ofSheets = worksheets.items.map((sheet) => sheet.names);
  for (const each of ofSheets) each.load('items/name');
  await context.sync();
  const own = ownSheetsOf(
    anchors,
    (sheet) => firstCells.get(sheet)?.values[0]?.[0] as CellValue | undefined,
    (sheet) => filled.get(sheet)?.isNullObject ?? false,
  );
  const ownNames = ownNamesOf(anchors, own);
  const order = new Map(worksheets.items.map((sheet, index) => [sheet.name, index]));
  const found = parts.map(({ table, sheet, range, columns }): FoundTable => ({
    id: table.id,
    name: table.name,
    sheet: sheet.name,
    headerRow: range.rowIndex + (table.showHeaders ? 1 : 0),
    firstColumn: range.columnIndex + 1,
    rowCount: range.rowCount - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0),
    totalsRows: table.showTotals ? 1 : 0,
    headers: columns.items.map((column) => column.name),
  }));
  const allNames = [...names.items, ...ofSheets.flatMap((each) => each.items)].map((name) => name.name);
  return {
    sheets: worksheets.items.map(({ id, name, visibility }) => {
      const ours = own.get(name);
      return {
        id,
        name,
        visible: visibility === 'Visible',
        ...(ours && { ownKey: ours.key, ownName: ours.name, ...(ours.isEmpty && { isEmpty: true as const }) }),
      };
    }),
    tables: found
      .filter((table) => !own.has(table.sheet))
      .sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0)),
    tablesOnOurs: found.filter((table) => own.has(table.sheet)),
    ownNames: [...ownNames],
    anchors,
    names: [...new Set(allNames.filter((name) => !ownNames.has(name) && !isBuiltInName(name)))],
  };
}

/** The first table that is not as it was: gone, renamed, moved, with other rows or headers; nothing where all are the same. */
export function changedTable(before: readonly FoundTable[], now: readonly FoundTable[]): FoundTable | undefined {
  const asText = (table: FoundTable): string =>
    JSON.stringify([
      table.id,
      table.name,
      table.sheet,
      table.headerRow,
      table.firstColumn,
      table.rowCount,
      table.headers,
    ]);
  const present = new Set(now.map(asText));
  const known = new Set(before.map(asText));
  return before.find((table) => !present.has(asText(table))) ?? now.find((table) => !known.has(asText(table)));
}
