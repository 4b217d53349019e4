/** The part of a sheet of ours, in the order of elements that Excel asks for. */
import { cellAddress, quotedSheet } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { cellXml } from './cellXml';
import type { Namespaces } from './namespaces';
import type { StyleSheet } from './stylesXml';
import { cellText, xmlAttribute } from './xmlText';

/** What the sheet's part refers to. */
export interface SheetLinks {
  readonly drawingId: string | undefined;
  readonly tableIds: readonly string[];
  /** The sheet that is shown when the workbook opens. */
  readonly selected: boolean;
}

const rowsPerPiece = 200;
/** Excel repairs a sheet with more links than this. */
const mostLinks = 65530;
/** Excel cannot read a longer list of choices inside a validation. */
const longestChoices = 255;

/** The text of the sheet part in pieces of some hundred rows. */
export function* sheetXml(
  plan: SheetPlan,
  styles: StyleSheet,
  links: SheetLinks,
  namespaces: Namespaces,
): Generator<string> {
  yield headXml(plan, links.selected, namespaces);
  let piece: string[] = [];
  for (const [index, row] of plan.rows.entries()) {
    piece.push(rowXml(row, index + 1, styles, plan.heights?.[index + 1]));
    if (piece.length === rowsPerPiece) {
      yield piece.join('');
      piece = [];
    }
  }
  yield `${piece.join('')}</sheetData>${tailXml(plan, links)}</worksheet>`;
}

function rowXml(
  row: SheetPlan['rows'][number],
  number: number,
  styles: StyleSheet,
  height: number | undefined,
): string {
  const cells = row
    .map((cell, index) => (cell ? cellXml(cell, cellAddress(number, index + 1), styles.cellStyle(cell)) : ''))
    .join('');
  return cells === ''
    ? ''
    : `<row r="${number}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells}</row>`;
}

function headXml(plan: SheetPlan, selected: boolean, { main, relationships }: Namespaces): string {
  const width = plan.rows.reduce((most, row) => Math.max(most, row.length), 1);
  const tab = plan.tabColor ? `<tabColor rgb="FF${plan.tabColor}"/>` : '';
  const columns = plan.widths
    .map((chars, index) => `<col min="${index + 1}" max="${index + 1}" width="${chars}" customWidth="1"/>`)
    .join('');
  const grid = plan.key === undefined ? '' : ' showGridLines="0"';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">` +
    `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${cellAddress(Math.max(1, plan.rows.length), width)}"/>` +
    `<sheetViews><sheetView${grid}${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(plan)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>${columns ? `<cols>${columns}</cols>` : ''}<sheetData>`
  );
}

function paneXml({ freeze }: SheetPlan): string {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return '';
  const pane = rows && columns ? 'bottomRight' : rows ? 'bottomLeft' : 'topRight';
  const corner = cellAddress(rows + 1, columns + 1);
  const splits = `${columns ? ` xSplit="${columns}"` : ''}${rows ? ` ySplit="${rows}"` : ''}`;
  return `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
}

function tailXml(plan: SheetPlan, { drawingId, tableIds }: SheetLinks): string {
  const filter = plan.autoFilter ? `<autoFilter ref="${plan.autoFilter}"/>` : '';
  const drawing = drawingId ? `<drawing r:id="${drawingId}"/>` : '';
  const tables = tableIds.map((id) => `<tablePart r:id="${id}"/>`).join('');
  return (
    filter +
    choicesXml(plan) +
    linksXml(plan) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${plan.paper === 'A3' ? 8 : 9}" fitToHeight="0" orientation="${plan.landscape ? 'landscape' : 'portrait'}"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>' +
    drawing +
    (tables && `<tableParts count="${tableIds.length}">${tables}</tableParts>`)
  );
}

/** Lists that offer texts and refuse none, since a ledger may spell a value in other ways; what does not fit is not offered. */
function choicesXml({ choices = [] }: SheetPlan): string {
  const validations = choices.map(({ range, values }) => {
    let list = '';
    for (const value of values) {
      const longer = list === '' ? value : `${list},${value}`;
      if (!value.includes(',') && longer.length <= longestChoices) list = longer;
    }
    return `<dataValidation type="list" allowBlank="1" sqref="${range}"><formula1>"${cellText(list.replace(/"/g, '""'))}"</formula1></dataValidation>`;
  });
  return validations.length === 0
    ? ''
    : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
}

function linksXml({ rows }: SheetPlan): string {
  const found: string[] = [];
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell?.link === undefined || found.length === mostLinks) continue;
      const bang = cell.link.lastIndexOf('!');
      const place = `${quotedSheet(cell.link.slice(0, bang))}${cell.link.slice(bang)}`;
      found.push(`<hyperlink ref="${cellAddress(index + 1, column + 1)}" location="${xmlAttribute(place)}"/>`);
    }
  }
  return found.length === 0 ? '' : `<hyperlinks>${found.join('')}</hyperlinks>`;
}
