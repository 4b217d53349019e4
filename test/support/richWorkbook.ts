/** A workbook with what people and Excel put into one and most programs lose: the yardstick for leaving everything as it is. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { rels, sheetParts } from './richWorkbookSheets';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const microsoft = 'http://schemas.microsoft.com/office';
const x14 = `${microsoft}/spreadsheetml/2009/9/main`;
const x15 = `${microsoft}/spreadsheetml/2010/11/main`;

const workbook = `${head}<workbook xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="${x15}">
<fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="10000" firstSheet="0" activeTab="0"/></bookViews>
<sheets><sheet name="Data" sheetId="4" r:id="rId1"/><sheet name="Pivot" sheetId="2" r:id="rId2"/><sheet name="Chart" sheetId="9" r:id="rId3"/><sheet name="Lists" sheetId="5" state="hidden" r:id="rId14"/></sheets>
<externalReferences><externalReference r:id="rId4"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$D$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$1:$1</definedName><definedName name="Classes">Lists!$A$1:$A$2</definedName><definedName name="Secret" hidden="1" comment="kept &amp; hidden">0.5</definedName><definedName name="Local" localSheetId="3">Lists!$B$1</definedName><definedName name="Slicer_Class">#N/A</definedName></definedNames>
<calcPr calcId="191029" iterate="1"/><pivotCaches><pivotCache cacheId="7" r:id="rId5"/></pivotCaches><extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="${x15}"><x15:slicerCaches xmlns:x14="${x14}"><x14:slicerCache r:id="rId6"/></x15:slicerCaches></ext></extLst></workbook>`;

const styles = `${head}<styleSheet xmlns="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="${microsoft}/spreadsheetml/2009/9/ac"><numFmts count="2"><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="171" formatCode="#,##0.000\\ &quot;t&quot;"/></numFmts><fonts count="3" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="0"/><name val="等线"/><family val="2"/></font><font><sz val="9"/><name val="Arial"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="2" fillId="3" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/><xf numFmtId="171" fontId="0" fillId="3" borderId="0" xfId="1" applyNumberFormat="1"><alignment horizontal="right"/><protection locked="0"/></xf><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Ledger" xfId="1"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${x14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

const sharedStrings = `${head}<sst xmlns="${main}" count="8" uniqueCount="8"><si><t>Date</t></si><si><t>Class</t></si><si><r><rPr><b/></rPr><t>Quan</t></r><r><t>tity</t></r></si><si><t>Twice</t></si><si><t>twitch</t><phoneticPr fontId="1"/></si><si><t>taint</t></si><si><t>7.5</t></si><si><t>Total</t></si></sst>`;
const theme = `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House"><a:themeElements><a:clrScheme name="House"><a:dk1><a:srgbClr val="101820"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="333333"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="006747"/></a:accent1><a:accent2><a:srgbClr val="AA0000"/></a:accent2><a:accent3><a:srgbClr val="00AA00"/></a:accent3><a:accent4><a:srgbClr val="0000AA"/></a:accent4><a:accent5><a:srgbClr val="AAAA00"/></a:accent5><a:accent6><a:srgbClr val="00AAAA"/></a:accent6><a:hlink><a:srgbClr val="0000FF"/></a:hlink><a:folHlink><a:srgbClr val="800080"/></a:folHlink></a:clrScheme><a:fontScheme name="House"><a:majorFont><a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Verdana"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="House"><a:fillStyleLst/><a:lnStyleLst/><a:effectStyleLst/><a:bgFillStyleLst/></a:fmtScheme></a:themeElements></a:theme>`;
const externalLink = `${head}<externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="rId1"><sheetNames><sheetName val="Prices"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="2"><cell r="B2"><v>2400</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;
const pivotCache = `${head}<pivotCacheDefinition xmlns="${main}" xmlns:r="${office}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource name="Scrap"/></cacheSource><cacheFields count="2"><cacheField name="Class" numFmtId="0"><sharedItems count="1"><s v="twitch"/></sharedItems></cacheField><cacheField name="Quantity" numFmtId="0"><sharedItems containsNumber="1" minValue="12.5" maxValue="12.5"/></cacheField></cacheFields></pivotCacheDefinition>`;
const pivotRecords = `${head}<pivotCacheRecords xmlns="${main}" count="1"><r><x v="0"/><n v="12.5"/></r></pivotCacheRecords>`;
const slicerCache = `${head}<slicerCacheDefinition xmlns="${x14}" name="Slicer_Class" sourceName="Class"><extLst><ext uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" xmlns:x15="${x15}" xmlns:x="${main}"><x15:tableSlicerCache tableId="3" column="2"/></ext></extLst></slicerCacheDefinition>`;
const persons = `${head}<personList xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><person displayName="Wang" id="{9A000000-0000-4000-8000-000000000001}" userId="w" providerId="None"/></personList>`;
const calcChain = `${head}<calcChain xmlns="${main}"><c r="C5" i="4"/><c r="D2" i="4"/></calcChain>`;

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const typeOf: Readonly<Record<string, string>> = {
  'xl/workbook.xml': `${spreadsheet}.sheet.main+xml`,
  'xl/worksheets/': `${spreadsheet}.worksheet+xml`,
  'xl/chartsheets/': `${spreadsheet}.chartsheet+xml`,
  'xl/drawings/drawing': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/charts/': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'xl/tables/': `${spreadsheet}.table+xml`,
  'xl/comments': `${spreadsheet}.comments+xml`,
  'xl/threadedComments/': 'application/vnd.ms-excel.threadedcomments+xml',
  'xl/persons/': 'application/vnd.ms-excel.person+xml',
  'xl/slicers/': 'application/vnd.ms-excel.slicer+xml',
  'xl/slicerCaches/': 'application/vnd.ms-excel.slicerCache+xml',
  'xl/pivotTables/': `${spreadsheet}.pivotTable+xml`,
  'xl/pivotCache/pivotCacheDefinition': `${spreadsheet}.pivotCacheDefinition+xml`,
  'xl/pivotCache/pivotCacheRecords': `${spreadsheet}.pivotCacheRecords+xml`,
  'xl/externalLinks/': `${spreadsheet}.externalLink+xml`,
  'xl/calcChain': `${spreadsheet}.calcChain+xml`,
  'xl/sharedStrings': `${spreadsheet}.sharedStrings+xml`,
  'xl/styles': `${spreadsheet}.styles+xml`,
  'xl/theme/': 'application/vnd.openxmlformats-officedocument.theme+xml',
  'docProps/core': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/custom': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  'customXml/itemProps': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
};

const bookParts: Readonly<Record<string, string>> = {
  '_rels/.rels': rels(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
    ['rId3', 'extended-properties', 'docProps/app.xml'],
    ['rId4', 'custom-properties', 'docProps/custom.xml'],
  ),
  'xl/workbook.xml': workbook,
  'xl/_rels/workbook.xml.rels': rels(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['rId3', 'chartsheet', 'chartsheets/sheet1.xml'],
    ['rId14', 'worksheet', 'worksheets/sheet7.xml'],
    ['rId4', 'externalLink', 'externalLinks/externalLink1.xml'],
    ['rId5', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId6', `${microsoft}/2007/relationships/slicerCache`, 'slicerCaches/slicerCache1.xml'],
    ['rId7', 'theme', 'theme/theme1.xml'],
    ['rId8', 'styles', 'styles.xml'],
    ['rId9', 'sharedStrings', 'sharedStrings.xml'],
    ['rId10', 'calcChain', 'calcChain.xml'],
    ['rId11', `${microsoft}/2017/10/relationships/person`, 'persons/person.xml'],
    ['rId12', 'customXml', '../customXml/item1.xml'],
  ),
  ...sheetParts,
  'xl/theme/theme1.xml': theme,
  'xl/styles.xml': styles,
  'xl/sharedStrings.xml': sharedStrings,
  'xl/calcChain.xml': calcChain,
  'xl/externalLinks/externalLink1.xml': externalLink,
  'xl/externalLinks/_rels/externalLink1.xml.rels': rels(['rId1', 'externalLinkPath', 'Prices.xlsx', true]),
  'xl/pivotCache/pivotCacheDefinition1.xml': pivotCache,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': rels(['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']),
  'xl/pivotCache/pivotCacheRecords1.xml': pivotRecords,
  'xl/slicerCaches/slicerCache1.xml': slicerCache,
  'xl/persons/person.xml': persons,
  'customXml/item1.xml': '<ledger xmlns="urn:example:ledger"><owner>finance</owner></ledger>',
  'customXml/_rels/item1.xml.rels': rels(['rId1', 'customXmlProps', 'itemProps1.xml']),
  'customXml/itemProps1.xml': `${head}<ds:datastoreItem ds:itemID="{5C000000-0000-4000-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Wang</dc:creator></cp:coreProperties>`,
  'docProps/app.xml': `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  'docProps/custom.xml': `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Plant"><vt:lpwstr>Casting 1</vt:lpwstr></property></Properties>`,
};

// One transparent pixel.
const image = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

/** The bytes of the rich workbook: a pie chart, pivot table and cache, image, header image, slicer, notes, threaded comment, formats and validations old and new, names, an external link, custom XML and properties, shared and array formulas, errors, a chart sheet and a hidden sheet in prefixed XML. */
export function richWorkbook(): Uint8Array {
  const overrides = Object.keys(bookParts).flatMap((part) => {
    const type = Object.entries(typeOf).find(([start]) => part.startsWith(start))?.[1];
    return type && !part.includes('/_rels/') && !part.endsWith('.vml')
      ? [`<Override PartName="/${part}" ContentType="${type}"/>`]
      : [];
  });
  const types = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="${spreadsheet}.printerSettings"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
  const files: Zippable = { '[Content_Types].xml': strToU8(types) };
  for (const [part, text] of Object.entries(bookParts)) files[part] = strToU8(text);
  files['xl/styles.xml'] = [strToU8(styles), { level: 0 }];
  files['xl/printerSettings/printerSettings1.bin'] = Uint8Array.from({ length: 200 }, (_, index) => (index * 7) % 256);
  files['xl/media/image1.png'] = [image, { level: 0, mtime: '2024-05-06T07:08:09' }];
  return zipSync(files, { mtime: '2023-04-05T06:07:08', level: 9 });
}
