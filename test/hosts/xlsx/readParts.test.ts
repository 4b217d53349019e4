/** How the parts of a workbook are found. */
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import {
  draftParts,
  link,
  mainNamespace,
  relationshipNamespace,
  relationships,
  rowsOf,
  zipped,
  type Parts,
} from './readPackage';

const draft = (): Parts =>
  draftParts({
    sheets: [
      {
        name: 'S',
        rows: '<row r="2"><c t="s"><v>0</v></c></row>',
        tables: [{ name: 'T', ref: 'A1:A2', headers: ['x'] }],
      },
    ],
    shared: '<si><t>found</t></si>',
  });

const readRows = (parts: Parts): readonly unknown[] => rowsOf(openXlsx(zipped(parts)).snapshot.tables[0]);

/** The parts with some renamed, wherever they are named. */
function renamed(parts: Parts, names: Readonly<Record<string, string>>): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [
      names[name] ?? name,
      Object.entries(names).reduce((all, [from, to]) => all.replaceAll(`/${from}"`, `/${to}"`), text),
    ]),
  );
}

test('targets are found from the package root and with dots', () => {
  const parts = draft();
  parts['xl/_rels/workbook.xml.rels'] = relationships([
    link('rId1', 'worksheet', '/xl/worksheets/sheet1.xml'),
    link('s', 'sharedStrings', './x/../sharedStrings.xml'),
  ]);
  parts['xl/worksheets/_rels/sheet1.xml.rels'] = relationships([link('rId1', 'table', '/xl/tables/table1.xml')]);
  parts['_rels/.rels'] = relationships([link('rId1', 'officeDocument', '/xl/workbook.xml')]);
  expect(readRows(parts)).toEqual([['found']]);
});

test('parts are found by relationship whatever their names are', () => {
  const parts = renamed(draft(), {
    'xl/worksheets/sheet1.xml': 'odd/Blatt%201.bin',
    'xl/sharedStrings.xml': 'odd/words.txt',
  });
  parts['odd/Blatt 1.bin'] = parts['odd/Blatt%201.bin'] as string;
  parts['odd/_rels/Blatt 1.bin.rels'] = relationships([link('rId1', 'table', '../xl/tables/table1.xml')]);
  delete parts['odd/Blatt%201.bin'];
  parts['xl/_rels/workbook.xml.rels'] = relationships([
    link('rId1', 'worksheet', '../odd/Blatt%201.bin'),
    link('s', 'sharedStrings', '../odd/words.txt'),
  ]);
  expect(readRows(parts)).toEqual([['found']]);
});

test('names of parts match in any case of letters', () => {
  const parts = draft();
  const { 'xl/worksheets/sheet1.xml': sheet, ...others } = parts;
  expect(readRows({ ...others, 'XL/worksheets/Sheet1.xml': sheet as string })).toEqual([['found']]);
});

test('XML with prefixes is read as XML without', () => {
  const parts = draft();
  for (const [name, text] of Object.entries(parts)) {
    if (!/workbook\.xml$|sheet1\.xml$|table1\.xml$|sharedStrings\.xml$/.test(name)) continue;
    parts[name] = text
      .replace(/<(\/?)(?=\w)/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=')
      .replaceAll('r:id', 'rel:id')
      .replaceAll('xmlns:r=', 'xmlns:rel=');
  }
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<x:row');
  expect(readRows(parts)).toEqual([['found']]);
});

test('a sheet in UTF-16 is read as one in UTF-8', async () => {
  const { strToU8, zipSync } = await import('fflate');
  const parts = draft();
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  for (const name of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml']) {
    bytes[name] = new Uint8Array(Buffer.from(`\ufeff${parts[name]?.replace('found', '找到') ?? ''}`, 'utf16le'));
  }
  expect(rowsOf(openXlsx(zipSync(bytes)).snapshot.tables[0])).toEqual([['找到']]);
});

test('a chart sheet has no cells and keeps its place', () => {
  const parts = draft();
  parts['xl/chartsheets/sheet9.xml'] = `<chartsheet xmlns="${mainNamespace}"/>`;
  parts['xl/_rels/workbook.xml.rels'] = relationships([
    link('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    link('rId2', 'chartsheet', 'chartsheets/sheet9.xml'),
    link('s', 'sharedStrings', 'sharedStrings.xml'),
  ]);
  parts['xl/workbook.xml'] =
    `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}"><sheets><sheet name="Chart" sheetId="2" r:id="rId2"/><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const open = openXlsx(zipped(parts));
  expect(open.snapshot.sheets.map(({ name }) => name)).toEqual(['Chart', 'S']);
  expect(open.parts.sheets.map(({ kind }) => kind)).toEqual(['other', 'worksheet']);
  expect(rowsOf(open.snapshot.tables[0])).toEqual([['found']]);
});

test('a workbook with macros is read', () => {
  const parts = draft();
  parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] as string).replace(
    'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main',
    'vnd.ms-excel.sheet.macroEnabled.main',
  );
  expect(readRows(parts)).toEqual([['found']]);
});
