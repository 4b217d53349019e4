/** Other ways to put together the parts of a workbook. */
import {
  adding,
  allXml,
  both,
  changing,
  linking,
  main,
  office,
  sheets,
  tables,
  typing,
  type Files,
  type Packaging,
} from './parts';

const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const x15 = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main';
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const inWorkbook = (from: string | RegExp, to: string): ((files: Files) => Files) =>
  changing(/^xl\/workbook\.xml$/, (xml) => xml.replace(from, to));
const inRelationships = (change: (xml: string) => string): ((files: Files) => Files) => changing(/\.rels$/, change);

/** The parts under other names, with all that refers to them. */
function renaming(names: Readonly<Record<string, string>>): Packaging {
  const renamed = (text: string): string =>
    Object.entries(names).reduce((before, [from, to]) => before.replaceAll(from, to), text);
  return (files) =>
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        renamed(name),
        /\.rels$|Content_Types/.test(name) ? renamed(text) : text,
      ]),
    );
}

/** The elements of a part's own namespace with a prefix. */
function prefixing(prefix: string, namespace: string): (xml: string) => string {
  return (xml) =>
    xml
      .replace(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, `<$1${prefix}:`)
      .replace(`xmlns="${namespace}"`, `xmlns:${prefix}="${namespace}"`);
}

export const partPackagings: Readonly<Record<string, Packaging>> = {
  'main elements with a prefix': changing(
    /^xl\/(workbook|styles|worksheets\/[^/]*|tables\/[^/]*)\.xml$/,
    prefixing('x', main),
  ),
  'relationships and types with a prefix': both(
    changing(/\.rels$/, prefixing('p', 'http://schemas.openxmlformats.org/package/2006/relationships')),
    changing(/Content_Types/, prefixing('t', 'http://schemas.openxmlformats.org/package/2006/content-types')),
  ),
  'another prefix for relationships': changing(/^xl\/.*\.xml$/, (xml) =>
    xml.replace('xmlns:r=', 'xmlns:rel=').replaceAll(' r:id=', ' rel:id='),
  ),
  'a byte order mark before every part': changing(allXml, (xml) => `\ufeff${xml}`),
  'parts without a declaration': changing(allXml, (xml) => xml.replace(/^<\?xml[^>]*>\s*/, '')),
  'comments, instructions and a document type around the roots': changing(allXml, (xml) =>
    xml
      .replace(/^(<\?xml[^>]*>\s*)/, '$1<!-- <sheet name="no"/> -->\n<?mso-application progid="Excel.Sheet"?>')
      .concat('\n<!-- end -->\n'),
  ),
  'absolute targets': inRelationships((xml) =>
    xml
      .replace(/Target="(?:\.\.\/)?((?:worksheets|tables|styles)[^"]*)"/g, 'Target="/xl/$1"')
      .replace('"xl/workbook.xml"', '"/xl/workbook.xml"'),
  ),
  'targets with steps and backslashes': inRelationships((xml) =>
    xml
      .replace(/Target="worksheets\//g, 'Target="./../xl/worksheets\\')
      .replace(/Target="\.\.\/tables\//g, 'Target="..\\..\\xl\\.\\tables\\'),
  ),
  'relationships in another order under odd ids': inRelationships((xml) => {
    const items = [...xml.matchAll(/<Relationship [^>]*>/g)].map(([item]) => item);
    return xml.replace(/<Relationship .*\/>/s, items.reverse().join('\n'));
  }),
  'parts in other folders': renaming({ 'worksheets/': 'Blätter 1/', 'tables/': 'lists/deep/', 'xl/': 'Excel/' }),
  'part names of other letters than their references': (files) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name.replace('worksheets', 'WorkSheets'), text])),
  'odd sheet ids and names with entities': both(
    inWorkbook(/sheetId="(\d+)"/g, 'sheetId="6553$1"'),
    inWorkbook('name="Scrap"', 'name="Sc&#x72;ap"'),
  ),
  'table names with entities': changing(tables, (xml) => xml.replace('displayName="S', 'displayName="&#83;')),
  'tables as Excel writes them': changing(tables, (xml) =>
    xml
      .replace(
        '<table ',
        `<table xmlns:mc="${compatibility}" mc:Ignorable="xr xr3" xmlns:xr="urn:xr" xmlns:xr3="urn:xr3" xr:uid="{00}" headerRowCount="1" insertRow="0" `,
      )
      .replace(
        /<tableColumn (id="1"[^>]*)\/>/,
        '<tableColumn xr3:uid="{01}" $1 dataDxfId="0"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn>',
      ),
  ),
  'tables with alternative text': changing(tables, (xml) =>
    xml.replace(
      '</table>',
      `<extLst><ext uri="{504A1905}" xmlns:x14="${x14}"><x14:table altText="All" altTextSummary="of it"/></ext></extLst></table>`,
    ),
  ),
  'the extensions of Excel 2013': inWorkbook(
    '</workbook>',
    `<extLst><ext uri="{140A7094}" xmlns:x15="${x15}"><x15:workbookPr chartTrackingRefBase="1" date1904="1"/></ext></extLst></workbook>`,
  ),
  'alternative content': both(
    inWorkbook(
      '<bookViews>',
      `<mc:AlternateContent xmlns:mc="${compatibility}"><mc:Choice Requires="x15" xmlns:x15="${x15}"><x15ac:absPath xmlns:x15ac="urn:x15ac" url="C:\\"/><sheets><sheet name="no" sheetId="99"/></sheets></mc:Choice></mc:AlternateContent><bookViews>`,
    ),
    changing(sheets, (xml) =>
      xml.replace(
        '</worksheet>',
        `<mc:AlternateContent xmlns:mc="${compatibility}"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent></worksheet>`,
      ),
    ),
  ),
  'names of the user, some like ours': inWorkbook(
    '<definedNames>',
    '<definedNames><definedName name="Rate">0.5</definedName><definedName name="Crossfoot_notes">Scrap!$A$1</definedName><definedName name="Crossfoot_footprints">Energy!$A$1</definedName>',
  ),
  'calculated from 1900, said outright': inWorkbook(
    '<bookViews>',
    '<workbookPr date1904="false" codeName="ThisWorkbook"/><bookViews>',
  ),
  'ISO 29500 strict': changing(allXml, (xml) =>
    xml
      .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
      .replace('<workbook ', '<workbook conformance="strict" '),
  ),
  'a workbook with macros': both(
    changing(/Content_Types/, (xml) =>
      xml.replace(`${spreadsheet}.sheet.main+xml`, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
    ),
    adding({ 'xl/vbaProject.bin': 'macros' }),
    typing('xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject'),
  ),
  'a template': changing(/Content_Types/, (xml) =>
    xml.replace('spreadsheetml.sheet.main', 'spreadsheetml.template.main'),
  ),
  'no styles': (files) => {
    const { 'xl/styles.xml': _, ...others } = files;
    return both(
      inRelationships((xml) => xml.replace(/<Relationship [^>]*styles\.xml"\/>/, '')),
      changing(/Content_Types/, (xml) => xml.replace(/<Override PartName="\/xl\/styles\.xml"[^>]*>/, '')),
    )(others);
  },
  'styles that are said to be there and are not': (files) => {
    const { 'xl/styles.xml': _, ...others } = files;
    return others;
  },
  'an empty style sheet': (files) => ({ ...files, 'xl/styles.xml': `<styleSheet xmlns="${main}"/>` }),
  'a calculation chain, a theme and document properties': both(
    adding({
      'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>`,
      'xl/theme/theme1.xml': '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="T"/>',
      'docProps/app.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
      'customXml/item1.xml': '<sheets><sheet name="no"/></sheets>',
    }),
    typing('xl/calcChain.xml', `${spreadsheet}.calcChain+xml`),
    linking('calcChain', 'calcChain.xml'),
  ),
  'content types by ending': changing(/Content_Types/, (xml) =>
    xml
      .replace(/<Override PartName="\/xl\/worksheets[^>]*>/g, '')
      .replace(
        '<Default Extension="xml" ContentType="application/xml"/>',
        `<Default Extension="XML" ContentType="${spreadsheet}.worksheet+xml"/>`,
      ),
  ),
  'no workbook views and no calculation settings': inWorkbook(/<bookViews>.*<\/bookViews>|<calcPr[^>]*>/g, ''),
  'the workbook under another name': renaming({ 'workbook.xml': 'book 中.xml' }),
};

/** Packagings that add something of which what was read tells too; the results are the same. */
export const toldPackagings: Readonly<Record<string, Packaging>> = {
  'a module of old macros': inWorkbook(
    '</sheets>',
    '<sheet name="Module1" sheetId="90" state="veryHidden" r:id=""/></sheets>',
  ),
  'a chart sheet between the others': both(
    adding({ 'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${main}"/>` }),
    typing('xl/chartsheets/sheet1.xml', `${spreadsheet}.chartsheet+xml`),
    linking('chartsheet', 'chartsheets/sheet1.xml'),
    inWorkbook('<sheets>', '<sheets><sheet name="Chart1" sheetId="77" r:id="addedchartsheet"/>'),
  ),
  'hidden sheets': inWorkbook(/<sheet name="(Scrap|Factors)"/g, '<sheet state="veryHidden" name="$1"'),
  'rows that a filter hides': changing(sheets, (xml) => xml.replace('<row r="2"', '<row r="2" hidden="1"')),
  'a totals row': both(
    changing(tables, (xml) =>
      xml.includes('"Energy"') ? xml.replace(/(<table [^>]*ref="A1:[A-Z]+)3"/, '$14" totalsRowCount="1"') : xml,
    ),
    changing(sheets, (xml) =>
      xml.includes('Carrier')
        ? xml.replace(
            '</sheetData>',
            '<row r="4"><c r="A4" t="str"><v>Total</v></c><c r="C4"><f>SUBTOTAL(109,C2:C3)</f><v>170</v></c></row></sheetData>',
          )
        : xml,
    ),
  ),
  'a sheet of notes and further columns': (files) =>
    both(
      adding({
        'xl/worksheets/sheet90.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="str"><v>call the smelter</v></c></row></sheetData></worksheet>`,
      }),
      typing('xl/worksheets/sheet90.xml', `${spreadsheet}.worksheet+xml`),
      linking('worksheet', 'worksheets/sheet90.xml'),
      inWorkbook('<sheets>', '<sheets><sheet name="Notes" sheetId="90" r:id="addedworksheet"/>'),
      changing(tables, (xml) =>
        xml.includes('"Energy"')
          ? xml
              .replace(/ref="A1:E3"/g, 'ref="A1:F3"')
              .replace(/<tableColumns.*<\/tableColumns>/s, (columns) =>
                columns.replace('</tableColumns>', '<tableColumn id="9" name="Read at"/></tableColumns>'),
              )
          : xml,
      ),
      changing(sheets, (xml) =>
        xml.includes('Carrier')
          ? xml.replace(/(<row r="2">.*?)<\/row>/, '$1<c r="F2" t="d"><v>08:15:00</v></c></row>')
          : xml,
      ),
    )(files),
};
