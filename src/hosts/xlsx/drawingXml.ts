/** The drawing of a sheet: where each of its charts stands, and the words for readers who cannot see it. */
import type { ChartPlan } from '../../workbook/sheetPlan';
import type { Namespaces } from './namespaces';
import { xmlAttribute } from './xmlText';

/** XML of the drawing part; `ids` are the relationship ids of the charts in their order. */
export function drawingXml(charts: readonly ChartPlan[], ids: readonly string[], namespaces: Namespaces): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, ids[index] ?? '', index, namespaces));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}">${anchors.join('')}</xdr:wsDr>`
  );
}

function anchorXml(
  { title, description, anchor }: ChartPlan,
  id: string,
  index: number,
  { chart, relationships }: Namespaces,
): string {
  const corner = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    '<xdr:twoCellAnchor editAs="oneCell">' +
    corner('from', anchor.row, anchor.column) +
    corner('to', anchor.toRow, anchor.toColumn) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${xmlAttribute(title)}" descr="${xmlAttribute(description)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relationships}" r:id="${id}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
