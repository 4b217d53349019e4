/** What a person left on our sheets is found before they are rebuilt, and what is ours is never taken for it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { notesOnOwnSheets } from '../../../src/hosts/xlsx/notesOnOwnSheets';
import { writeXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import { sampleNames, sampleSheets } from '../../../src/samples/allSamples';
import type { SheetPlan } from '../../../src/workbook/sheetPlan';
import { recalculate } from '../../support/libreOffice';
import { bookOf, type Tables } from '../../support/plant';
import { writeResults } from '../../support/writtenWorkbook';
import { findings, footprints, ledger } from './writePlans';

const sheet = 'xl/worksheets/sheet2.xml';
const book = (): Uint8Array => writeXlsx(openXlsx(newXlsx([ledger])), { sheets: [footprints, findings], edits: [] });
const changed = (
  part: string,
  from: string | RegExp,
  to: string,
  more: Readonly<Record<string, string>> = {},
): Uint8Array => {
  const files = unzipSync(book());
  const text = strFromU8(files[part] ?? new Uint8Array());
  expect(text.replace(from, to)).not.toBe(text);
  for (const [name, added] of Object.entries(more)) files[name] = strToU8(added);
  files[part] = strToU8(text.replace(from, to));
  return zipSync(files);
};
const found = (bytes: Uint8Array, sheets: readonly SheetPlan[] = [footprints, findings]) =>
  notesOnOwnSheets(openXlsx(bytes), sheets).map(({ cell, theirs }) => [cell, theirs]);

test('on sheets as we wrote them there is nothing, and a plan of repairs alone takes nothing away', () => {
  expect(found(book())).toEqual([]);
  const noted = changed(sheet, '</sheetData>', '<row r="30"><c r="C30"><v>5</v></c></row></sheetData>');
  expect(found(noted, [])).toEqual([]);
});

test.each<[string, string | RegExp, string, readonly (readonly unknown[])[]]>([
  [
    'a note below',
    '</sheetData>',
    '<row r="30"><c r="C30" t="str"><v>agreed</v></c></row></sheetData>',
    [['Footprints!C30', 'agreed']],
  ],
  [
    'a note in the row of the title',
    /(<row r="1".*?)<\/row>/,
    '$1<c r="H1" t="str"><v>draft</v></c></row>',
    [['Footprints!H1', 'draft']],
  ],
  ['a note beside', /(<row r="5".*?)<\/row>/, '$1<c r="H5"><v>7</v></c></row>', [['Footprints!H5', 7]]],
  [
    'a formula beside',
    /(<row r="5".*?)<\/row>/,
    '$1<c r="H5"><f>1+1</f><v>2</v></c></row>',
    [['Footprints!H5', '=1+1']],
  ],
  ['a value over a formula', '<f>SUM(B5:D5)</f><v>7.75</v>', '<v>8</v>', [['Footprints!E5', 8]]],
  [
    'a text over a formula',
    /(<c r="E5" s="\d+")><f>SUM\(B5:D5\)<\/f><v>7.75<\/v>/,
    '$1 t="str"><v>see mail</v>',
    [['Footprints!E5', 'see mail']],
  ],
])('%s is found', (_, from, to, cells) => {
  expect(found(changed(sheet, from, to))).toEqual(cells);
});

test('a note is found on a sheet that is laid out otherwise by now, and on one that goes away', () => {
  const noted = changed(sheet, '</sheetData>', '<row r="30"><c r="C30" t="str"><v>agreed</v></c></row></sheetData>');
  const moved = { ...footprints, rows: [footprints.rows[0] ?? [], [], [], ...footprints.rows.slice(1)], charts: [] };
  expect(found(noted, [moved])).toEqual([['Footprints!C30', 'agreed']]);
  expect(found(noted, [findings])).toContainEqual(['Footprints!C30', 'agreed']);
});

test('comments, threads, shapes and tables on our sheets are found', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const bytes = changed(
    'xl/worksheets/_rels/sheet2.xml.rels',
    '</Relationships>',
    `<Relationship Id="c1" Type="${office}/comments" Target="../comments1.xml"/>` +
      '<Relationship Id="c2" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/t1.xml"/>' +
      `<Relationship Id="c3" Type="${office}/drawing" Target="../drawings/d9.xml"/>` +
      `<Relationship Id="c4" Type="${office}/table" Target="../tables/t9.xml"/></Relationships>`,
    {
      'xl/comments1.xml': `<comments xmlns="${main}"><authors><author>W</author></authors><commentList><comment ref="B5" authorId="0"><text><r><t>why </t></r><r><t>so low?</t></r></text></comment><comment ref="B6" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
      'xl/threadedComments/t1.xml':
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B6" id="1"><text>fine</text></threadedComment></ThreadedComments>',
      'xl/drawings/d9.xml':
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:row>11</xdr:row></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>stamp</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>',
      'xl/tables/t9.xml': `<table xmlns="${main}" id="9" name="Mine" displayName="Mine" ref="K1:K2"><tableColumns count="1"><tableColumn id="1" name="a"/></tableColumns></table>`,
    },
  );
  expect(found(bytes)).toEqual([
    ['Footprints!B6', 'fine'],
    ['Footprints!B5', 'why so low?'],
    ['Footprints!C12', 'stamp'],
    ['Footprints!K1', 'Mine'],
  ]);
});

const tables: Tables = {
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t\nCasting | Billet | 90 | t',
  Materials: 'Process | Item | Quantity | Unit\nCasting | Metal | 92 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Power | 10 | MWh\nCasting | Gas | 7 | m3',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh\nGas | direct | 0.002 | tCO2/m3',
};

/** Ledgers as they may be mended, broken, lengthened or shortened between two runs. */
const laterTables: readonly Tables[] = [
  { ...tables, Energy: tables['Energy']?.replace('10', '11') ?? '' },
  { ...tables, Energy: tables['Energy']?.replace('10', 'ca. 10') ?? '' },
  { ...tables, Factors: tables['Factors']?.replace('Gas', 'Oil') ?? '' },
  { ...tables, Production: `${tables['Production']}\nRolling | Sheet | 3 | t` },
  { ...tables, Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t' },
];

test('nothing of ours is taken for a note, whatever became of the ledgers between two runs, in both directions', () => {
  for (const later of laterTables) {
    for (const [before, after] of [
      [tables, later],
      [later, tables],
    ] as const) {
      const old = openXlsx(writeResults(bookOf(before)).bytes);
      expect(notesOnOwnSheets(old, writeResults(bookOf(after)).sheets)).toEqual([]);
    }
  }
});

test.each(sampleNames)(
  'nothing on the result sheets of the sample %s is taken for a note, in either language',
  (name) => {
    const written = (['en', 'zh-CN'] as const).map((language) =>
      writeResults(newXlsx(sampleSheets(name, language) ?? []), language),
    );
    for (const { bytes } of written)
      for (const { sheets } of written) expect(notesOnOwnSheets(openXlsx(bytes), sheets)).toEqual([]);
  },
);

test('nor in a workbook that LibreOffice saved in between', async () => {
  const { bytes, sheets } = writeResults(newXlsx(sampleSheets('demo', 'en') ?? []));
  expect(notesOnOwnSheets(openXlsx(await recalculate(bytes)), sheets)).toEqual([]);
});
