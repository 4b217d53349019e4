/** The steps that empty sheets of ours: cells, looks, links, charts, filters, rules, panes, sizes. */
import { addressOnSheet } from './readLayouts';
import { actionBytes, type WriteUnit } from './writeUnits';

/** Points of a column that nobody sized. */
const standardWidth = 48;

/** One step a sheet, after a look at what lies on each. */
export async function resetUnits(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly WriteUnit[]> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const { charts, tables } = sheet;
    const [used, filter] = [sheet.getUsedRangeOrNullObject(false), sheet.autoFilter.getRangeOrNullObject()];
    used.load('address');
    filter.load('address');
    charts.load('items/id');
    tables.load('items/id');
    return { name, used, filter, charts, tables };
  });
  if (asked.length > 0) await context.sync();
  return asked.map(({ name, used, filter, charts, tables }) => {
    const [chartIds, tableIds] = [charts, tables].map(({ items }) => items.map(({ id }) => id)) as [string[], string[]];
    const address = used.isNullObject ? undefined : addressOnSheet(used.address);
    const isFiltered = !filter.isNullObject;
    return {
      sheet: name,
      bytes: (21 + chartIds.length + tableIds.length) * actionBytes,
      run(sheets) {
        const sheet = sheets.named(name);
        if (isFiltered) sheet.autoFilter.remove();
        for (const id of chartIds) sheet.charts.getItem(id).delete();
        for (const id of tableIds) sheet.tables.getItem(id).convertToRange();
        sheet.horizontalPageBreaks.removePageBreaks();
        sheet.freezePanes.unfreeze();
        if (address !== undefined) resetCells(sheet.getRange(address));
        sheet.getRange().unmerge();
        sheet.getRange().clear();
      },
    };
  });
}

function resetCells(range: Excel.Range): void {
  range.dataValidation.clear();
  range.conditionalFormats.clearAll();
  const [rows, columns] = [range.getEntireRow(), range.getEntireColumn()];
  rows.rowHidden = false;
  columns.columnHidden = false;
  columns.format.columnWidth = standardWidth;
  // Without content every row takes its standard height.
  range.clear();
  rows.format.autofitRows();
}
