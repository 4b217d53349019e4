/** The structural check finds each fault that it looks for, planted one at a time into a sound workbook. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { findings, footprints, ledger, matrix } from '../hosts/xlsx/writePlans';
import { checkOoxml } from './ooxmlCheck';

const sound = newXlsx([ledger, footprints, findings, matrix]);
const [scrapSheet, footprintsSheet, findingsSheet, matrixSheet] = [1, 2, 3, 4].map(
  (number) => `xl/worksheets/sheet${number}.xml`,
) as [string, string, string, string];
const workbook = 'xl/workbook.xml';
const types = '[Content_Types].xml';

/** The sound workbook with a text of one part replaced; the part is dropped where there is no replacement. */
function planted(part: string, from: string, to?: string): Uint8Array {
  const files = unzipSync(sound);
  const before = strFromU8(files[part] ?? new Uint8Array());
  if (!before.includes(from)) throw new Error(`${part} has no ${from}: ${before}`);
  if (to === undefined) delete files[part];
  else files[part] = strToU8(before.replace(from, () => to));
  return zipSync(files, { level: 1 });
}

test('a sound workbook has no problems', () => expect(checkOoxml(sound)).toEqual([]));

describe('the check finds', () => {
  test.each<[fault: string, part: string, from: string, to: string | undefined, problem: RegExp]>([
    [
      'a part without content type',
      types,
      '<Override PartName="/xl/styles.xml" ',
      '<Override PartName="/xl/other.xml" ',
      /xl\/other\.xml is not there/,
    ],
    [
      'a sheet typed as plain XML',
      types,
      '<Override PartName="/xl/worksheets/sheet2.xml"',
      '<Other PartName="/xl/worksheets/sheet2.xml"',
      /sheet2\.xml: only the content type of plain XML/,
    ],
    [
      'an extension without content type',
      types,
      'Extension="rels"',
      'Extension="relations"',
      /_rels\/\.rels: no content type/,
    ],
    [
      'two content types of a part',
      types,
      '</Types>',
      '<Override PartName="/xl/styles.xml" ContentType="x"/></Types>',
      /two entries for xl\/styles\.xml/,
    ],
    ['a part that is gone', 'xl/styles.xml', '<', undefined, /leads to xl\/styles\.xml, which is not there/],
    [
      'relationships of a part that is gone',
      footprintsSheet,
      '<',
      undefined,
      /sheet2\.xml\.rels: its part is not there/,
    ],
    [
      'a dangling relationship',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'drawing1.xml',
      'drawing9.xml',
      /drawing9\.xml, which is not there/,
    ],
    ['two relationships of one id', 'xl/_rels/workbook.xml.rels', 'Id="rId2"', 'Id="rId1"', /two relationships rId1/],
    [
      'an unresolved r:id',
      footprintsSheet,
      '<drawing r:id="rId2"/>',
      '<drawing r:id="rId7"/>',
      /drawing refers to rId7/,
    ],
    ['broken XML', findingsSheet, '</sheetData>', '</sheetdata>', /not well-formed/],
    ['two sheets of one id', workbook, 'sheetId="2"', 'sheetId="1"', /sheetId 1 is there twice/],
    ['two sheets of one name', workbook, 'name="Workings" ', 'name="findings" ', /sheet findings is there twice/],
    ['a sheet name too long', workbook, 'name="Workings" ', `name="${'W'.repeat(32)}" `, /sheet name W+ is not legal/],
    ['a forbidden sheet name', workbook, 'name="Workings" ', 'name="a/b" ', /sheet name a\/b is not legal/],
    ['two tables of one id', 'xl/tables/table2.xml', 'id="2" name', 'id="1" name', /table id 1 is there twice/],
    [
      'a table named as another',
      'xl/tables/table2.xml',
      'displayName="CrossfootFootprints"',
      'displayName="scrap"',
      /table name scrap is there twice/,
    ],
    [
      'a table named as a defined name',
      'xl/tables/table2.xml',
      'displayName="CrossfootFootprints"',
      'displayName="Crossfoot_findings"',
      /table name crossfoot_findings is there twice/,
    ],
    [
      'a table name like a cell',
      'xl/tables/table2.xml',
      'displayName="CrossfootFootprints"',
      'displayName="AB12"',
      /table name AB12 is not legal/,
    ],
    [
      'an illegal defined name',
      workbook,
      'Crossfoot_findings',
      'Crossfoot findings',
      /defined name Crossfoot findings is not legal/,
    ],
    ['a name of a sheet that is gone', workbook, 'localSheetId="2"', 'localSheetId="9"', /local to sheet 9/],
    [
      'two equal defined names',
      workbook,
      '"Crossfoot_findings"',
      '"Crossfoot_workings"',
      /defined name crossfoot_workings of workbook is there twice/,
    ],
    [
      'two shapes of one id',
      'xl/drawings/drawing1.xml',
      '</xdr:wsDr>',
      '<xdr:sp><xdr:cNvPr id="2"/></xdr:sp></xdr:wsDr>',
      /shape id 2 is there twice/,
    ],
    ['a shown sheet that is not there', workbook, 'xWindow="0"', 'activeTab="8"', /the sheet shown, 8/],
    [
      'worksheet elements out of order',
      findingsSheet,
      '<sheetFormatPr defaultRowHeight="15" customHeight="1"/>',
      '<pageSetup/><sheetFormatPr defaultRowHeight="15" customHeight="1"/>',
      /sheetFormatPr stands too late in worksheet/,
    ],
    [
      'workbook elements out of order',
      workbook,
      '<bookViews>',
      '<calcPr/><bookViews>',
      /bookViews stands too late in workbook/,
    ],
    [
      'style elements out of order',
      'xl/styles.xml',
      '</styleSheet>',
      '<numFmts/></styleSheet>',
      /numFmts stands too late in styleSheet/,
    ],
    [
      'table elements out of order',
      'xl/tables/table1.xml',
      '<autoFilter',
      '<tableStyleInfo/><autoFilter',
      /autoFilter stands too late in table/,
    ],
    [
      'chart elements out of order',
      'xl/charts/chart1.xml',
      '<c:barDir val="bar"/>',
      '<c:gapWidth val="1"/><c:barDir val="bar"/>',
      /barDir stands too late in barChart/,
    ],
    [
      'an unknown element',
      findingsSheet,
      '<sheetFormatPr',
      '<sheetFormat/><sheetFormatPr',
      /worksheet cannot hold sheetFormat/,
    ],
    ['a wrong count', 'xl/styles.xml', '<fonts count="', '<fonts count="1', /fonts says 1\d+ and has/],
    ['a font that is not there', 'xl/styles.xml', 'fontId="2"', 'fontId="99"', /a format with font 99/],
    [
      'a number format that is not there',
      'xl/styles.xml',
      'numFmtId="164" formatCode',
      'numFmtId="165" formatCode',
      /number format 164 is not there/,
    ],
    [
      'a style that is not there',
      findingsSheet,
      '<c r="A2" s="',
      '<c r="A2" s="9',
      /Findings!A2: style 9\d* is not there/,
    ],
    ['a cell of unknown type', matrixSheet, '<c r="B2">', '<c r="B2" t="text">', /type text is not known/],
    [
      'a shared text that is not there',
      findingsSheet,
      '<c r="A2"',
      '<c r="A2" t="s"><v>3</v></c><c r="A2"',
      /shared text 3 is not there/,
    ],
    ['cells out of order', matrixSheet, 'r="B2"', 'r="D2"', /cell C2 out of order/],
    ['rows out of order', matrixSheet, '<row r="2">', '<row r="1">', /row 1 after row 1/],
    [
      'cells outside the dimension',
      matrixSheet,
      '<dimension ref="A1:C6"/>',
      '<dimension ref="A1:B6"/>',
      /outside the dimension A1:B6/,
    ],
    ['text in a number', matrixSheet, '<v>-0.25</v>', '<v>-0,25</v>', /-0,25 is no number/],
    ['a link to no sheet', footprintsSheet, 'location="Footprints!A4"', 'location="Foot!A4"', /link to sheet Foot/],
    [
      'choices that are too long',
      scrapSheet,
      '"internal,',
      `"${'x'.repeat(255)},`,
      /choices of B2:B500 cannot be read/,
    ],
    ['a filter without its name', workbook, '_xlnm._FilterDatabase', '_xlnm.Criteria', /the filter A1:B3 has no name/],
    ['a table with a column too many', 'xl/tables/table1.xml', 'ref="A1:C3"', 'ref="A1:D3"', /3 columns in A1:D3/],
    [
      'a header that its cell does not have',
      scrapSheet,
      '>Class<',
      '>Klass<',
      /"Class" stands over a cell with "Klass"/,
    ],
    ['two columns of one name', 'xl/tables/table1.xml', 'name="Class"', 'name="date"', /two columns of one name/],
    [
      'two columns of one id',
      'xl/tables/table1.xml',
      '<tableColumn id="2"',
      '<tableColumn id="1"',
      /two columns of one id/,
    ],
    ['a table that its sheet does not list', scrapSheet, '<tablePart r:id="rId1"/>', '', /names 0 tables and has 1/],
    [
      'a filter beside its table',
      'xl/tables/table1.xml',
      '<autoFilter ref="A1:C3"/>',
      '<autoFilter ref="A1:D3"/>',
      /filter A1:D3 is not over the table/,
    ],
    [
      'a function newer than Excel 2016',
      footprintsSheet,
      '<f>SUM(B5:D5)</f>',
      '<f>_xlfn.XLOOKUP(B5,B5:D5,B5:D5)</f>',
      /_xlfn\.XLOOKUP is no function/,
    ],
    [
      'a matrix function outside an array',
      matrixSheet,
      '<f t="array" ref="A5:A6">',
      '<f>',
      /MMULT outside an array formula/,
    ],
    ['a constant in a formula', footprintsSheet, '<f>SUM(B5:D5)</f>', '<f>SUM(B5:D5)*44</f>', /the constant 44/],
    ['an error in a formula', footprintsSheet, '<f>SUM(B5:D5)</f>', '<f>SUM(B5:D5)+#REF!</f>', /the error #REF!/],
    [
      'an error as a value',
      matrixSheet,
      '<c r="B2"><v>-0.25</v>',
      '<c r="B2" t="e"><v>#N/A</v>',
      /Workings!B2: an error value/,
    ],
    ['a formula that cannot be read', footprintsSheet, '<f>SUM(B5:D5)</f>', '<f>SUM(B5:D5</f>', /cannot be read/],
    [
      'a formula without its value',
      footprintsSheet,
      '<f>SUM(B5:D5)</f><v>7.75</v>',
      '<f>SUM(B5:D5)</f>',
      /without its value/,
    ],
    [
      'a formula on a sheet that is not there',
      footprintsSheet,
      'SUM(B5:D5)',
      "SUM('My scrap'!B5:D5)",
      /on a sheet that is not there/,
    ],
    [
      'a table that is not there',
      footprintsSheet,
      'SUM(B5:D5)',
      'SUM(Energy[Quantity])',
      /Energy\[Quantity\] is of a table/,
    ],
    ['a column that is not there', footprintsSheet, 'SUM(B5:D5)', 'SUM(Scrap[Mass])', /there is no column Mass/],
    ['a name that is not there', footprintsSheet, 'SUM(B5:D5)', 'SUM(Mass)', /the name Mass is not there/],
    [
      'a chart of a sheet that is not there',
      'xl/charts/chart1.xml',
      '<c:f>Footprints!$A$5:$A$6</c:f>',
      '<c:f>Foot!$A$5:$A$6</c:f>',
      /Foot!\$A\$5:\$A\$6 is on a sheet/,
    ],
  ])('%s', (_fault, part, from, to, problem) => {
    expect(checkOoxml(planted(part, from, to))).toContainEqual(expect.stringMatching(problem));
  });
});
