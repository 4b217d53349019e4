/** What belongs to a sheet as a whole: sizes, hidden lines, panes, page, filter. */
import type { SheetContent } from './sheetContent';
import type { UsedSize } from './sheetCells';

type SheetLayout = Pick<
  SheetContent,
  'widths' | 'heights' | 'hiddenRows' | 'hiddenColumns' | 'frozen' | 'gridlines' | 'tabColor' | 'page' | 'filter'
>;

/** The layouts of the sheets by name, in one request. */
export async function readLayouts(
  context: Excel.RequestContext,
  sizes: ReadonlyMap<string, UsedSize>,
): Promise<ReadonlyMap<string, SheetLayout>> {
  const asked = [...sizes].map(([name, size]) => ({
    name,
    size,
    parts: askFor(context.workbook.worksheets.getItem(name), size),
  }));
  await context.sync();
  return new Map(asked.map(({ name, size, parts }) => [name, layoutOf(parts, size)]));
}

type Asked = ReturnType<typeof askFor>;

function askFor(sheet: Excel.Worksheet, { rows, columns }: UsedSize) {
  const used = sheet.getRangeByIndexes(0, 0, Math.max(1, rows), Math.max(1, columns));
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  const filter = sheet.autoFilter.getRangeOrNullObject();
  const titleRows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
  const titleColumns = sheet.pageLayout.getPrintTitleColumnsOrNullObject();
  const area = sheet.pageLayout.getPrintAreaOrNullObject();
  const page = sheet.pageLayout;
  const footers = page.headersFooters.defaultForAllPages;
  sheet.load('showGridlines,tabColor,standardHeight');
  frozen.load('rowCount,columnCount,isEntireRow,isEntireColumn');
  filter.load('address');
  titleRows.load('address');
  titleColumns.load('address');
  area.load('address');
  page.load(
    'orientation,paperSize,zoom,printOrder,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin',
  );
  footers.load('leftFooter,rightFooter');
  return {
    sheet,
    frozen,
    filter,
    titleRows,
    titleColumns,
    area,
    page,
    footers,
    columns: used.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    rows: used.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
  };
}

function layoutOf(
  { sheet, frozen, filter, titleRows, titleColumns, area, page, footers, columns, rows }: Asked,
  size: UsedSize,
): SheetLayout {
  const hasCells = size.rows > 0;
  return {
    widths: sizesOf(columns.value.map(({ format }) => format?.columnWidth)),
    heights: hasCells
      ? sizesOf(
          rows.value.map(({ format }) => (format?.rowHeight === sheet.standardHeight ? undefined : format?.rowHeight)),
        )
      : new Map(),
    hiddenRows: linesWhere(rows.value.map(({ rowHidden }) => rowHidden)),
    hiddenColumns: linesWhere(columns.value.map(({ columnHidden }) => columnHidden)),
    frozen: frozen.isNullObject
      ? { rows: 0, columns: 0 }
      : { rows: frozen.isEntireColumn ? 0 : frozen.rowCount, columns: frozen.isEntireRow ? 0 : frozen.columnCount },
    gridlines: sheet.showGridlines,
    tabColor: sheet.tabColor,
    page: {
      orientation: page.orientation as Excel.PageOrientation,
      paper: page.paperSize as Excel.PaperType,
      zoom: page.zoom,
      order: page.printOrder as Excel.PrintOrder,
      margins: {
        left: page.leftMargin,
        right: page.rightMargin,
        top: page.topMargin,
        bottom: page.bottomMargin,
        header: page.headerMargin,
        footer: page.footerMargin,
      },
      footers: { left: footers.leftFooter, right: footers.rightFooter },
      ...(!titleRows.isNullObject && { titleRows: addressOnSheet(titleRows.address) }),
      ...(!titleColumns.isNullObject && { titleColumns: addressOnSheet(titleColumns.address) }),
      ...(!area.isNullObject && { area: addressOnSheet(area.address) }),
    },
    ...(!filter.isNullObject && { filter: addressOnSheet(filter.address) }),
  };
}

function sizesOf(sizes: readonly (number | undefined)[]): ReadonlyMap<number, number> {
  return new Map(
    sizes.flatMap((size, index) => (size === undefined || size === 0 ? [] : [[index + 1, size] as const])),
  );
}

function linesWhere(hidden: readonly (boolean | undefined)[]): readonly number[] {
  return hidden.flatMap((is, index) => (is ? [index + 1] : []));
}

/** `A4:D9` of `'My sheet'!A4:D9`. */
export function addressOnSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
