/** The steps for what belongs to a sheet as a whole: sizes, panes, page, tables, filters, choices. */
import { columnLetters } from '../../workbook/address';
import type { PageContent, SheetContent } from './sheetContent';
import { actionBytes, type WriteUnit } from './writeUnits';

/** In the order in which they are to be done. */
export function layoutUnits(content: SheetContent): readonly WriteUnit[] {
  const unit = (actions: number, run: (sheet: Excel.Worksheet) => void): WriteUnit => ({
    sheet: content.name,
    bytes: actions * actionBytes,
    run: (sheets) => run(sheets.named(content.name)),
  });
  const columns = equalRuns(content.widths);
  const rows = equalRuns(content.heights);
  return [
    unit(columns.length * 2, (sheet) =>
      columns.forEach(({ first, last, size }) => {
        sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`).format.columnWidth = size;
      }),
    ),
    unit(rows.length * 2, (sheet) =>
      rows.forEach(({ first, last, size }) => {
        sheet.getRange(`${first}:${last}`).format.rowHeight = size;
      }),
    ),
    unit(content.hiddenRows.length + content.hiddenColumns.length, (sheet) => {
      for (const row of content.hiddenRows) sheet.getRange(`${row}:${row}`).rowHidden = true;
      for (const column of content.hiddenColumns)
        sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).columnHidden = true;
    }),
    unit(3, (sheet) => {
      sheet.showGridlines = content.gridlines;
      sheet.tabColor = content.tabColor;
      freeze(sheet, content.frozen);
    }),
    unit(14, (sheet) => setPage(sheet.pageLayout, content.page)),
    ...content.tables.map(({ name, range }) => unit(6, (sheet) => addTable(sheet, name, range))),
    ...content.choices.map(({ range, list }) => unit(4, (sheet) => offerChoices(sheet.getRange(range), list))),
    ...(content.filter === undefined ? [] : [unit(2, (sheet) => sheet.autoFilter.apply(content.filter ?? ''))]),
  ];
}

/** Neighbouring rows or columns of the same size. */
function equalRuns(
  sizes: ReadonlyMap<number, number>,
): readonly { readonly first: number; readonly last: number; readonly size: number }[] {
  const runs: { first: number; last: number; size: number }[] = [];
  for (const [line, size] of [...sizes].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last === line - 1 && run.size === size) run.last = line;
    else runs.push({ first: line, last: line, size });
  }
  return runs;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetContent['frozen']): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columnLetters(columns)}${rows}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setPage(
  layout: Excel.PageLayout,
  { orientation, paper, zoom, margins, footers, titleRows }: PageContent,
): void {
  layout.orientation = orientation;
  layout.paperSize = paper;
  layout.zoom = zoom;
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
  layout.headersFooters.defaultForAllPages.leftFooter = footers.left;
  layout.headersFooters.defaultForAllPages.rightFooter = footers.right;
  if (titleRows !== undefined) layout.setPrintTitleRows(titleRows);
}

/** The cells carry the looks, so the table gets the plainest style there is. */
function addTable(sheet: Excel.Worksheet, name: string, range: string): void {
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

/** A list that offers texts and refuses none, since a ledger may spell a value in other ways. */
function offerChoices(range: Excel.Range, list: string): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source: list } };
  range.dataValidation.errorAlert = { showAlert: false, message: '', title: '', style: 'Information' };
}
