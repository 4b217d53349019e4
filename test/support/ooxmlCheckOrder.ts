/** The order in which Excel demands the elements of its parts; one in the wrong place makes Excel offer a repair. */
import { everyNode, type XmlNode } from './ooxmlCheckBook';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** By parent element; the sequences of ECMA-376 Part 1, transitional. */
const orders: Readonly<Record<string, readonly string[]>> = {
  workbook:
    words(`fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize
    customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`),
  worksheet:
    words(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate
    customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks
    customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`),
  sheetPr: words('tabColor outlinePr pageSetUpPr'),
  sheetView: words('pane selection pivotSelection extLst'),
  c: words('f v is extLst'),
  styleSheet: words('numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'),
  xf: words('alignment protection extLst'),
  border: words('start end left right top bottom diagonal vertical horizontal'),
  table: words('autoFilter sortState tableColumns tableStyleInfo extLst'),
  twoCellAnchor: words('from to sp grpSp graphicFrame cxnSp pic contentPart clientData'),
  from: words('col colOff row rowOff'),
  to: words('col colOff row rowOff'),
  graphicFrame: words('nvGraphicFramePr xfrm graphic'),
  chartSpace: words(
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  ),
  chart: words(
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
  ),
  plotArea: words(
    'layout barChart lineChart pieChart areaChart scatterChart catAx valAx dateAx serAx dTable spPr extLst',
  ),
  barChart: words('barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst'),
  ser: words(
    'idx order tx spPr explosion invertIfNegative marker pictureOptions dPt dLbls trendline errBars cat val xVal yVal smooth shape bubbleSize bubble3D extLst',
  ),
  catAx:
    words(`axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt
    auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`),
  valAx:
    words(`axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt
    crossBetween majorUnit minorUnit dispUnits extLst`),
  scaling: words('logBase orientation max min extLst'),
  title: words('tx layout overlay spPr txPr extLst'),
  legend: words('legendPos legendEntry layout overlay spPr txPr extLst'),
  strRef: words('f strCache extLst'),
  numRef: words('f numCache extLst'),
  numCache: words('formatCode ptCount pt extLst'),
  strCache: words('ptCount pt extLst'),
  rich: words('bodyPr lstStyle p'),
  txPr: words('bodyPr lstStyle p'),
};

/** The main namespaces of spreadsheets, charts and drawings; what others add between is theirs. */
const mainNamespace = /\/(spreadsheetml|drawingml)\/2006\/(main|chart|spreadsheetDrawing)$/;

/** Elements of a part that stand in the wrong order, or that their parent does not know. */
export function orderProblems(part: string, root: XmlNode): string[] {
  const problems: string[] = [];
  for (const node of everyNode(root)) {
    const order = mainNamespace.test(node.namespace) ? orders[node.local] : undefined;
    if (!order || (node.local === 'chart' && node.children.length === 0)) continue;
    let last = 0;
    for (const child of node.children) {
      if (!mainNamespace.test(child.namespace)) continue;
      const rank = order.indexOf(child.local);
      if (rank < 0) problems.push(`${part}: ${node.local} cannot hold ${child.local}`);
      else if (rank < last) problems.push(`${part}: ${child.local} stands too late in ${node.local}`);
      last = Math.max(last, rank);
    }
  }
  return problems;
}
