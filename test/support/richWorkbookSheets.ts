/** The sheets of the rich workbook and the parts that hang on them: table, slicer, chart, image, notes, threaded comments, printer settings. */

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chartMain = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** A relationships part of `[id, kind or whole type, target]` rows. */
export function rels(
  ...rows: readonly (readonly [id: string, kind: string, target: string, external?: true])[]
): string {
  const xml = rows.map(
    ([id, kind, target, external]) =>
      `<Relationship Id="${id}" Type="${kind.includes('://') ? kind : `${office}/${kind}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml.join('')}</Relationships>`;
}

const dataSheet = `${head}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">
<sheetPr codeName="Sheet1"><tabColor theme="4"/></sheetPr><dimension ref="A1:H8"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C3" sqref="C3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="12.5" style="3" customWidth="1"/><col min="5" max="5" width="9" hidden="1" outlineLevel="1"/></cols>
<sheetData><row r="1" spans="1:8" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>3</v></c></row>
<row r="2" spans="1:8" x14ac:dyDescent="0.25"><c r="A2" s="3"><v>45292</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" s="2"><v>12.5</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">C2*2</f><v>25</v></c><c r="F2"><f t="array" ref="F2:F3">C2:C3*2</f><v>25</v></c><c r="G2"><f>C2/0</f><v>0</v></c></row>
<row r="3" spans="1:8" x14ac:dyDescent="0.25"><c r="A3" s="3"><v>45323</v></c><c r="B3" t="s"><v>5</v></c><c r="C3" s="4" t="s"><v>6</v></c><c r="D3" t="e"><f t="shared" si="0"/><v>#VALUE!</v></c><c r="F3"><v>0</v></c><c r="G3" t="e"><f>NA()</f><v>#N/A</v></c></row>
<row r="4" spans="1:8" x14ac:dyDescent="0.25"><c r="A4" s="3"/><c r="B4" t="inlineStr"><is><t xml:space="preserve"> 再生铝 </t></is></c><c r="C4"><v>0.1</v></c><c r="D4"><f t="shared" si="0"/><v>0.2</v></c></row>
<row r="5" spans="1:8"><c r="A5" t="s"><v>7</v></c><c r="C5"><f>SUBTOTAL(109,Scrap[Quantity])</f><v>12.6</v></c></row>
<row r="7" hidden="1" outlineLevel="1"><c r="B7" t="b"><v>1</v></c><c r="C7" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row><row r="8"><c r="H8"><f>[1]Prices!$B$2</f><v>2400</v></c></row></sheetData>
<sheetProtection sheet="0" objects="1"/><mergeCells count="1"><mergeCell ref="A8:B8"/></mergeCells><conditionalFormatting sqref="C2:C4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>10</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B4"><formula1>"twitch,taint"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A5" r:id="rId9"/></hyperlinks><printOptions gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter><oddHeader>&amp;L&amp;G</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><legacyDrawingHF r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>
<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="{B1B1B1B1-0000-4000-8000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>D2:D4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations count="1" xmlns:xm="${xm}"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Lists!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>H2:H4</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:x14="${x14}"><x14:slicerList><x14:slicer r:id="rId8"/></x14:slicerList></ext></extLst></worksheet>`;

const drawing = `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${drawingMain}"><xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>15</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartMain}"><c:chart xmlns:c="${chartMain}" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Picture 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${office}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const chart = `${head}<c:chartSpace xmlns:c="${chartMain}" xmlns:a="${drawingMain}" xmlns:r="${office}"><c:date1904 val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Data!$C$2:$C$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>12.5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:pieChart></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const table = `${head}<table xmlns="${main}" id="3" name="Scrap" displayName="Scrap" ref="A1:D5" totalsRowCount="1"><autoFilter ref="A1:D4"><filterColumn colId="1"><filters><filter val="taint"/></filters></filterColumn></autoFilter><tableColumns count="4"><tableColumn id="1" name="Date" totalsRowLabel="Total"/><tableColumn id="2" name="Class"/><tableColumn id="5" name="Quantity" totalsRowFunction="sum"/><tableColumn id="9" name="Twice"><calculatedColumnFormula>C2*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const comments = `${head}<comments xmlns="${main}"><authors><author>tc={7B000000-0000-4000-8000-000000000001}</author><author>Wang</author></authors><commentList><comment ref="B2" authorId="0"><text><t>[Threaded comment] Is this pre-consumer?</t></text></comment><comment ref="C3" authorId="1"><text><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve">Wang: </t></r><r><t>typed from the ticket</t></r></text></comment></commentList></comments>`;

const threadedComments = `${head}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2024-02-01T10:00:00.00" personId="{9A000000-0000-4000-8000-000000000001}" id="{7B000000-0000-4000-8000-000000000001}"><text>Is this pre-consumer?</text></threadedComment></ThreadedComments>`;

const notesDrawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n <v:shape id="_x0000_s1025" type="#_x0000_t202" style='visibility:hidden'><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>`;
const headerDrawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:shape id="LH" type="#_x0000_t75" style='width:20pt;height:20pt'><v:imagedata o:relid="rId1" o:title="logo"/></v:shape></xml>`;
const slicer = `${head}<slicers xmlns="${x14}" xmlns:x="${main}"><slicer name="Class" cache="Slicer_Class" caption="Class" rowHeight="241300"/></slicers>`;

const pivotSheet = `${head}<worksheet xmlns="${main}"><dimension ref="A3:B5"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>Class</t></is></c><c r="B3" t="inlineStr"><is><t>Sum of Quantity</t></is></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>twitch</t></is></c><c r="B4"><v>12.5</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
const pivotTable = `${head}<pivotTableDefinition xmlns="${main}" name="PivotTable1" cacheId="7" dataCaption="Values"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="1"><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><dataFields count="1"><dataField name="Sum of Quantity" fld="1"/></dataFields></pivotTableDefinition>`;
const listsSheet = `${head}<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>twitch</x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row><x:row><x:c t="inlineStr"><x:is><x:t>taint</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
const chartSheet = `${head}<chartsheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`;
const chartSheetDrawing = drawing.replace(/<xdr:oneCellAnchor>.*<\/xdr:oneCellAnchor>/, '');

const microsoft = 'http://schemas.microsoft.com/office';

/** Texts of the parts by name. */
export const sheetParts: Readonly<Record<string, string>> = {
  'xl/worksheets/sheet1.xml': dataSheet,
  'xl/worksheets/_rels/sheet1.xml.rels': rels(
    ['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId2', 'drawing', '../drawings/drawing1.xml'],
    ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId4', 'vmlDrawing', '/xl/drawings/vmlDrawing2.vml'],
    ['rId5', 'table', '../tables/table1.xml'],
    ['rId6', 'comments', '../comments1.xml'],
    ['rId7', `${microsoft}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'],
    ['rId8', `${microsoft}/2007/relationships/slicer`, '../slicers/slicer1.xml'],
    ['rId9', 'hyperlink', 'https://example.org/a?b=1&amp;c=2', true],
  ),
  'xl/worksheets/sheet2.xml': pivotSheet,
  'xl/worksheets/_rels/sheet2.xml.rels': rels(['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']),
  'xl/worksheets/sheet7.xml': listsSheet,
  'xl/chartsheets/sheet1.xml': chartSheet,
  'xl/chartsheets/_rels/sheet1.xml.rels': rels(['rId1', 'drawing', '../drawings/drawing2.xml']),
  'xl/drawings/drawing1.xml': drawing,
  'xl/drawings/_rels/drawing1.xml.rels': rels(
    ['rId1', 'chart', '../charts/chart1.xml'],
    ['rId2', 'image', '../media/image1.png'],
  ),
  'xl/drawings/drawing2.xml': chartSheetDrawing,
  'xl/drawings/_rels/drawing2.xml.rels': rels(['rId1', 'chart', '../charts/chart2.xml']),
  'xl/charts/chart1.xml': chart,
  'xl/charts/chart2.xml': chart.replace('12.5', '12.50'),
  'xl/drawings/vmlDrawing1.vml': notesDrawing,
  'xl/drawings/vmlDrawing2.vml': headerDrawing,
  'xl/drawings/_rels/vmlDrawing2.vml.rels': rels(['rId1', 'image', '../media/image1.png']),
  'xl/tables/table1.xml': table,
  'xl/comments1.xml': comments,
  'xl/threadedComments/threadedComment1.xml': threadedComments,
  'xl/slicers/slicer1.xml': slicer,
  'xl/pivotTables/pivotTable1.xml': pivotTable,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': rels([
    'rId1',
    'pivotCacheDefinition',
    '../pivotCache/pivotCacheDefinition1.xml',
  ]),
};
