/** The drawing of a sheet: where each of its charts stands, and the words for readers who cannot see it. */
import type { ChartPlan } from '../../workbook/sheetPlan';
import { officeRelationships } from './relationships';
import { xmlAttribute } from './xmlText';

const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chartMain = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const spreadsheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** XML of the drawing part; `ids` are the relationship ids of the charts in their order. */
export function drawingXml(charts: readonly ChartPlan[], ids: readonly string[]): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, ids[index] ?? '', index));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawingMain}">${anchors.join('')}</xdr:wsDr>`
  );
}

function anchorXml({ title, description, anchor }: ChartPlan, id: string, index: number): string {
  const corner = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    '<xdr:twoCellAnchor editAs="oneCell">' +
    corner('from', anchor.row, anchor.column) +
    corner('to', anchor.toRow, anchor.toColumn) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${xmlAttribute(title)}" descr="${xmlAttribute(description)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chartMain}"><c:chart xmlns:c="${chartMain}" xmlns:r="${officeRelationships}" r:id="${id}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
