/** The part of a sheet of ours, in the order of elements that Excel asks for. */
import { cellAddress } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { cellXml } from './cellXml';
import type { Namespaces } from './namespaces';
import { tailXml, type SheetLinks } from './sheetTail';
import type { StyleSheet } from './stylesXml';

const rowsPerPiece = 200;

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
    piece.push(rowXml(row, index + 1, styles, plan.heights?.[index + 1], plan.font));
    if (piece.length === rowsPerPiece) {
      yield piece.join('');
      piece = [];
    }
  }
  yield `${piece.join('')}</sheetData>${tailXml(plan, styles, links)}</worksheet>`;
}

function rowXml(
  row: SheetPlan['rows'][number],
  number: number,
  styles: StyleSheet,
  height: number | undefined,
  font: string | undefined,
): string {
  const cells = row
    .map((cell, index) => (cell ? cellXml(cell, cellAddress(number, index + 1), styles.cellStyle(cell, font)) : ''))
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
  const own = plan.key !== undefined;
  const grid = own ? ' showGridLines="0"' : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">` +
    `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${cellAddress(Math.max(1, plan.rows.length), width)}"/>` +
    `<sheetViews><sheetView${grid}${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(plan)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"${own ? ' customHeight="1"' : ''}/>${columns ? `<cols>${columns}</cols>` : ''}<sheetData>`
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
