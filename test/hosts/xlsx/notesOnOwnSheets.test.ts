/** What a person put on our sheets is found, and nothing of ours is taken for it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assess } from '../../../src/assess';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { notesOnOwnSheets } from '../../../src/hosts/xlsx/notesOnOwnSheets';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import { sampleNames, sampleSheets } from '../../../src/samples/allSamples';
import { recalculate } from '../../support/libreOffice';
import { bookOf } from '../../support/plant';

/** The workbook with results. */
function calculated(book: Uint8Array): Uint8Array {
  const open = openXlsx(book);
  return writeXlsx(open, { sheets: assess(open.snapshot).reports.sheets, edits: [] });
}

const notes = (bytes: Uint8Array): readonly string[] => {
  const open = openXlsx(bytes);
  return notesOnOwnSheets(open, assess(open.snapshot).reports.sheets).map(({ cell }) => cell);
};

const small = bookOf({
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Power | 10 | MWh',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
});

/** The workbook with XML put before the end of the rows of a sheet, and other parts added. */
function changed(
  bytes: Uint8Array,
  sheet: string,
  rows: string,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const path = openXlsx(bytes).parts.sheets.find(({ name }) => name === sheet)!.path;
  const files = unzipSync(bytes);
  files[path] = strToU8(strFromU8(files[path]!).replace('</sheetData>', `${rows}</sheetData>`));
  for (const [name, text] of Object.entries(more))
    files[name.replace('SHEET', path.replace(/.*\//, ''))] = strToU8(text);
  return zipSync(files);
}
const typed = (cell: string): string =>
  `<row r="${cell.slice(1)}"><c r="${cell}" t="inlineStr"><is><t>agreed with invoice 4711</t></is></c></row>`;

test.each(sampleNames)('nothing on the sheets of %s is taken for a note', (name) => {
  const bytes = calculated(newXlsx(sampleSheets(name, 'en') ?? []));
  expect(notes(bytes)).toEqual([]);
});

test('a workbook that another program saved has no notes for that', async () => {
  const bytes = calculated(small);
  expect(notes(await recalculate(bytes))).toEqual([]);
});

test('what was typed is found by cell', () => {
  const bytes = calculated(small);
  expect(notes(changed(bytes, 'Footprints', typed('A200')))).toEqual(['Footprints!A200']);
  expect(notes(changed(bytes, 'Findings', typed('B300')))).toEqual(['Findings!B300']);
});

test('a comment is found by cell', () => {
  const bytes = calculated(small);
  const withComment = changed(bytes, 'Checks', '', {
    'xl/comments77.xml':
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A</author></authors><commentList><comment ref="B7" authorId="0"><text><t>why?</t></text></comment></commentList></comments>',
    'xl/worksheets/_rels/SHEET.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments77.xml"/></Relationships>',
  });
  expect(notes(withComment)).toEqual(['Checks!B7']);
});
