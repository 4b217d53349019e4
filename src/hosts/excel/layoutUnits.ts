/** The steps for what belongs to a sheet as a whole: sizes, panes, page, tables, filters, choices. */
import { columnLetters } from '../../workbook/address';
import type {
  BarsContent,
  ChoiceContent,
  EntryContent,
  MarkContent,
  PageContent,
  SheetContent,
  TableContent,
} from './sheetContent';
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
    unit(17, (sheet) => setPage(sheet.pageLayout, content.page)),
    ...content.tables.map((table) => unit(6, (sheet) => addTable(sheet, table))),
    ...content.choices.map((choice) => unit(6, (sheet) => offerChoices(sheet.getRange(choice.range), choice))),
    ...content.entries.map((entry) => unit(6, (sheet) => allowEntry(sheet.getRange(entry.range), entry))),
    // What is added last is tried first.
    ...content.bars.map((bars) => unit(8, (sheet) => addBars(sheet.getRange(bars.range), bars))),
    ...content.marks.map((mark) => unit(8, (sheet) => addMark(sheet.getRange(mark.range), mark))),
    unit(content.pageBreaks.length, (sheet) => {
      for (const row of content.pageBreaks) sheet.horizontalPageBreaks.add(`A${row}`);
    }),
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
  { orientation, paper, zoom, order, margins, footers, titleRows, titleColumns, area }: PageContent,
): void {
  layout.orientation = orientation;
  layout.paperSize = paper;
  layout.zoom = zoom;
  layout.printOrder = order;
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
  layout.headersFooters.defaultForAllPages.leftFooter = footers.left;
  layout.headersFooters.defaultForAllPages.rightFooter = footers.right;
  if (titleRows !== undefined) layout.setPrintTitleRows(titleRows);
  if (titleColumns !== undefined) layout.setPrintTitleColumns(titleColumns);
  if (area !== undefined) layout.setPrintArea(area);
}

/** The cells carry the looks, so the table gets the plainest style there is. */
function addTable(sheet: Excel.Worksheet, { name, range, isBanded = false }: TableContent): void {
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = isBanded;
}

/** A list that offers texts; without a refusal others are taken, since a ledger may spell a value in other ways. */
function offerChoices({ dataValidation }: Excel.Range, { list, ...said }: ChoiceContent): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: list } };
  say(dataValidation, said);
}

/** What a cell may hold, as Excel's rules; days from 1990 on. A rule that takes all is there to carry the prompt. */
const held: Readonly<Record<EntryContent['holds'], Excel.DataValidationRule>> = {
  date: { date: { formula1: '1990-01-01', operator: 'GreaterThanOrEqualTo' } },
  share: { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
  amount: { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
  number: { decimal: { formula1: -1e20, formula2: 1e20, operator: 'Between' } },
  anything: { custom: { formula: '=TRUE' } },
};

function allowEntry({ dataValidation }: Excel.Range, { holds, ...said }: EntryContent): void {
  dataValidation.rule = held[holds];
  say(dataValidation, said);
}

function say(
  dataValidation: Excel.DataValidation,
  { prompt, refusal }: Pick<ChoiceContent, 'prompt' | 'refusal'>,
): void {
  dataValidation.errorAlert = refusal
    ? { showAlert: true, message: refusal.text, title: refusal.title, style: 'Stop' }
    : { showAlert: false, message: '', title: '', style: 'Information' };
  if (prompt) dataValidation.prompt = { showPrompt: true, message: prompt.text, title: prompt.title };
}

function addMark(range: Excel.Range, { formula, bold, color, fill }: MarkContent): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  if (bold) custom.format.font.bold = true;
  if (color !== undefined) custom.format.font.color = color;
  if (fill !== undefined) custom.format.fill.color = fill;
}

function addBars(range: Excel.Range, { color, most }: BarsContent): void {
  const { dataBar } = range.conditionalFormats.add('DataBar');
  dataBar.showDataBarOnly = true;
  dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
  dataBar.upperBoundRule = most === undefined ? { type: 'HighestValue' } : { type: 'Number', formula: String(most) };
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
}
