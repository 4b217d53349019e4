/** XML counts by its namespace and its place: what extensions, other programs and old versions put beside changes nothing. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { outlineXml } from '../../../src/hosts/xlsx/xmlOutline';
import { writeXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import { checkOoxml } from '../../support/ooxmlCheck';
import { draftParts, rowsOf, zipped, type Parts } from './readPackage';
import { findings, footprints } from './writePlans';

const row = '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>';
const parts = (): Parts =>
  draftParts({ sheets: [{ name: 'S', rows: row, tables: [{ name: 'T', ref: 'A1:B2', headers: ['a', 'b'] }] }] });
const changed = (part: string, from: string | RegExp, to: string): Parts => {
  const before = parts();
  const text = (before[part] ?? '').replace(from, to);
  expect(text).not.toBe(before[part]);
  return { ...before, [part]: text };
};
const written = (bytes: Uint8Array): Uint8Array =>
  writeXlsx(openXlsx(bytes), { sheets: [footprints, findings], edits: [] });
const x15 = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main';

test('a workbook that counts from 1904 says so whatever Excel 2013 puts into its extensions', () => {
  const flagged = changed('xl/workbook.xml', '<workbookPr/>', '<workbookPr date1904="1"/>');
  const saved = (flagged['xl/workbook.xml'] ?? '').replace(
    '</workbook>',
    `<extLst><ext uri="{140A7094}" xmlns:x15="${x15}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`,
  );
  expect(openXlsx(zipped({ ...flagged, 'xl/workbook.xml': saved })).snapshot.date1904).toBe(true);
  const foreign = `<extLst><ext uri="u" xmlns:x15="${x15}"><x15:workbookPr date1904="1"/></ext></extLst></workbook>`;
  expect(openXlsx(zipped(changed('xl/workbook.xml', '</workbook>', foreign))).snapshot.date1904).toBe(false);
});

test.each([
  ['of another namespace', `<x15:sheet xmlns:x15="${x15}" name="No" sheetId="7"/>`, '</sheets>'],
  ['in another place', `<extLst><ext><sheets><sheet name="No" sheetId="7"/></sheets></ext></extLst>`, '</workbook>'],
])('a sheet and a name %s is none', (_, xml, before) => {
  const name = xml.replaceAll('sheet ', 'definedName ').replaceAll('sheets>', 'definedNames>');
  const files = changed('xl/workbook.xml', before, `${xml}${before}`);
  files['xl/workbook.xml'] = (files['xl/workbook.xml'] ?? '').replace(
    before === '</sheets>' ? '</definedNames>' : before,
    `${name}${before === '</sheets>' ? '</definedNames>' : before}`,
  );
  const { snapshot } = openXlsx(zipped(files));
  expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(['S']);
  expect(snapshot.names).toEqual([]);
  const result = openXlsx(written(zipped(files)));
  expect(result.snapshot.sheets.map((sheet) => sheet.name)).toEqual(['S', 'Footprints', 'Findings']);
});

test('a table with alternative text, and columns of extensions, is the table that it is', () => {
  const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
  const files = changed(
    'xl/tables/table1.xml',
    '</table>',
    `<extLst><ext uri="{504A1905}" xmlns:x14="${x14}"><x14:table altText="All of it" id="x" ref="Z9"><x14:tableColumn name="z"/></x14:table></ext></extLst></table>`,
  );
  expect(rowsOf(openXlsx(zipped(files)).snapshot.tables[0])).toEqual([[1, 2]]);
});

test.each(['d', '', '-1', '0', '1.5', 'NaN'])('a sheet of the number "%s" is refused, and so is a table', (id) => {
  const code = expect.objectContaining({ code: 'damaged-part' }) as Error;
  expect(() => openXlsx(zipped(changed('xl/workbook.xml', 'sheetId="1"', `sheetId="${id}"`)))).toThrow(code);
  expect(() => openXlsx(zipped(changed('xl/tables/table1.xml', '<table ', `<table id="${id}" `)))).toThrow();
  expect(() => openXlsx(zipped(changed('xl/tables/table1.xml', ' id="1"', ` id="${id}"`)))).toThrow(code);
});

test('our sheets take the smallest numbers that are free, however large those of the user are', () => {
  const files = changed('xl/workbook.xml', 'sheetId="1"', 'sheetId="65534"');
  const result = unzipSync(written(zipped(files)));
  const workbook = strFromU8(result['xl/workbook.xml'] ?? new Uint8Array());
  expect([...workbook.matchAll(/sheetId="(\d+)"/g)].map(([, id]) => id)).toEqual(['65534', '1', '2']);
});

test.each([
  ['a style sheet that is empty', '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'],
  [
    'a style sheet of lists that are empty, with a prefix',
    '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ><x:fonts count="0" /><x:fills/><x:cellXfs/></x:styleSheet>',
  ],
  ['no style sheet, though there should be one', undefined],
])('a workbook with %s gives a sound result', (_, styles) => {
  const files = changed(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    '<Relationship Id="rIdStyles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  );
  files['[Content_Types].xml'] = (files['[Content_Types].xml'] ?? '').replace(
    '</Types>',
    '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
  );
  const result = written(zipped({ ...files, ...(styles !== undefined && { 'xl/styles.xml': styles }) }));
  // What the small book itself lacks, headers in cells, is no matter here.
  expect(checkOoxml(result).filter((problem) => !/^[ST]:/.test(problem))).toEqual([]);
  expect(openXlsx(result).snapshot.tables).toHaveLength(1);
});

test('a module of old macros is a sheet without cells and stays as it is', () => {
  const files = changed(
    'xl/workbook.xml',
    '</sheets>',
    '<sheet name="Module1" sheetId="90" state="veryHidden" r:id=""/></sheets>',
  );
  expect(openXlsx(zipped(files)).snapshot.sheets[1]).toEqual({ name: 'Module1', visible: false, kind: 'other' });
  const result = strFromU8(unzipSync(written(zipped(files)))['xl/workbook.xml'] ?? new Uint8Array());
  expect(result).toContain('<sheet name="Module1" sheetId="90" state="veryHidden" r:id=""/>');
});

test('a part in UTF-16 without a byte order mark, or in an encoding that it declares, is read', () => {
  const inUtf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
  const inLatin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
  const bytes = Object.fromEntries(Object.entries(parts()).map(([name, text]) => [name, strToU8(text)]));
  const table = (parts()['xl/tables/table1.xml'] ?? '').replace('name="a"', 'name="Größe"');
  const files = {
    ...bytes,
    'xl/workbook.xml': inUtf16(parts()['xl/workbook.xml'] ?? ''),
    'xl/worksheets/sheet1.xml': inUtf16(
      `<?xml version="1.0" encoding="UTF-16"?>${parts()['xl/worksheets/sheet1.xml']}`,
    ),
    'xl/tables/table1.xml': inLatin(`<?xml version="1.0" encoding="iso-8859-1"?>${table}`),
  };
  const open = openXlsx(zipSync(files));
  expect(open.snapshot.tables[0]?.columns[0]?.header).toBe('Größe');
  expect(rowsOf(open.snapshot.tables[0])).toEqual([[1, 2]]);
  const edits = [{ sheet: 'S', row: 2, column: 2, before: 2, after: 3 }];
  const repaired = writeXlsx(open, { sheets: [footprints], edits });
  expect(rowsOf(openXlsx(repaired).snapshot.tables[0])).toEqual([[1, 3]]);
  expect(strFromU8(unzipSync(repaired)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>/,
  );
});

test('parts nested deeper than any part is, and parts of too many elements, are refused at the element that is too much', () => {
  const deep = `<a>${'<b>'.repeat(40_000)}`;
  const details = { part: 'p', reason: 'more than 256 elements deep' };
  expect(() => outlineXml(deep, 'p')).toThrow(expect.objectContaining({ code: 'damaged-part', details }));
  expect(outlineXml(`${'<b>'.repeat(256)}${'</b>'.repeat(256)}`, 'p').children).toHaveLength(1);
  expect(() => outlineXml(`<a>${'<b/>'.repeat(500_000)}`, 'p')).toThrow(expect.objectContaining({ code: 'too-large' }));
});

test('extensions among the sheets and the names of the workbook stay, and no sheet is lost to them', () => {
  const extension = '<extLst><ext uri="u"/></extLst><o:sheet xmlns:o="urn:o" name="no"/>';
  const files = changed('xl/workbook.xml', '<sheets>', `<sheets>${extension}`);
  files['xl/workbook.xml'] = (files['xl/workbook.xml'] ?? '').replace(
    '<definedNames>',
    '<definedNames><o:definedName xmlns:o="urn:o" name="no"/><definedName name="Rate">0.5</definedName>',
  );
  const result = written(zipped(files));
  expect(openXlsx(result).snapshot.sheets.map(({ name }) => name)).toEqual(['S', 'Footprints', 'Findings']);
  const workbook = strFromU8(unzipSync(result)['xl/workbook.xml'] ?? new Uint8Array());
  expect(workbook).toContain(`${extension}</sheets>`);
  expect(workbook).toContain('<o:definedName xmlns:o="urn:o" name="no"/><definedName name="Rate">0.5</definedName>');
});

test('parts to which nothing refers any more stay as they are', () => {
  const lost = {
    'xl/styles.xml': '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    'xl/worksheets/_rels/sheet2.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    'xl/worksheets/sheet3.xml': '<worksheet/>',
  };
  const result = unzipSync(written(zipped({ ...parts(), ...lost })));
  for (const [name, text] of Object.entries(lost)) expect(strFromU8(result[name] ?? new Uint8Array())).toBe(text);
});

test.each([
  ['xl/styles.xml', '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'],
  ['xl/_rels/workbook.xml.rels', '<Types/>'],
  ['[Content_Types].xml', '<Relationships/>'],
])('%s that is another part is refused', (part, text) => {
  const files = changed(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    '<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  );
  expect(() => written(zipped({ ...files, [part]: text }))).toThrow(expect.objectContaining({ code: 'damaged-part' }));
});

test('two sheets of one name, in any case of letters, are refused', () => {
  const files = changed('xl/workbook.xml', '</sheets>', '<sheet name="s" sheetId="2" r:id="rId1"/></sheets>');
  expect(() => openXlsx(zipped(files))).toThrow(
    expect.objectContaining({
      code: 'damaged-part',
      details: { part: 'xl/workbook.xml', sheet: 's', reason: 'twice' },
    }),
  );
});
