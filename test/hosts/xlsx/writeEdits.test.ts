/** Repairs of single cells in sheets of the user. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { readRange } from '../../../src/hosts/xlsx/readRange';
import { rowRewriter } from '../../../src/hosts/xlsx/rowRewriter';
import { writeXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import type { CellEdit, CellValue } from '../../../src/workbook/sheetPlan';
import { checkOoxml } from '../../support/ooxmlCheck';
import { richWorkbook } from '../../support/richWorkbook';
import { findings } from './writePlans';

const rich = richWorkbook();
const edit = (sheet: string, row: number, column: number, after: CellValue, format?: string): CellEdit => ({
  sheet,
  row,
  column,
  before: null,
  after,
  ...(format !== undefined && { format }),
});
const write = (bytes: Uint8Array, ...edits: readonly CellEdit[]): Uint8Array =>
  writeXlsx(openXlsx(bytes), { sheets: [], edits });
const text = (bytes: Uint8Array, part: string): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
const changed = (part: string, change: (before: string) => string): Uint8Array => {
  const files = unzipSync(rich);
  files[part] = strToU8(change(strFromU8(files[part] ?? new Uint8Array())));
  return zipSync(files);
};
const data = 'xl/worksheets/sheet1.xml';

test('a text that stood for a number becomes the number, what formulas made of it goes, and nothing else in the part changes', () => {
  const repaired = write(rich, edit('Data', 3, 3, 7.5));
  expect(text(repaired, data)).toBe(
    text(rich, data)
      .replace('<c r="C3" s="4" t="s"><v>6</v></c>', '<c r="C3" s="5"><v>7.5</v></c>')
      .replace('<c r="D3" t="e"><f t="shared" si="0"/><v>#VALUE!</v></c>', '<c r="D3"><f t="shared" si="0"/></c>')
      .replace('C2:C3*2</f><v>25</v>', 'C2:C3*2</f>')
      .replace('<c r="F3"><v>0</v></c>', '<c r="F3"></c>')
      .replace('<f>SUBTOTAL(109,Scrap[Quantity])</f><v>12.6</v>', '<f>SUBTOTAL(109,Scrap[Quantity])</f>'),
  );
  expect(text(repaired, 'xl/styles.xml')).toContain(
    'quotePrefix="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="0"/></cellXfs>',
  );
  expect(openXlsx(repaired).snapshot.tables[0]?.columns[2]).toMatchObject({
    kinds: new Uint8Array([1, 1, 1]),
    numbers: new Float64Array([12.5, 7.5, 0.1]),
  });
  expect(checkOoxml(repaired)).toEqual([]);
});

test('a date that was text gets a date format beside the look that the cell had', () => {
  const repaired = write(rich, edit('Data', 2, 3, 45292, 'yyyy-mm-dd'));
  expect(text(repaired, data)).toContain('<c r="C2" s="5"><v>45292</v></c>');
  expect(text(repaired, 'xl/styles.xml')).toContain('<numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>');
  expect(text(repaired, 'xl/styles.xml')).toContain(
    '<xf numFmtId="164" fontId="0" fillId="3" borderId="0" xfId="1" applyNumberFormat="1"><alignment horizontal="right"/><protection locked="0"/></xf></cellXfs>',
  );
});

test('a format that the workbook has is used again', () => {
  const repaired = write(rich, edit('Data', 2, 3, 45292, 'yyyy"年"m"月"d"日"'));
  expect(text(repaired, 'xl/styles.xml').match(/numFmtId="170" fontId="0" fillId="3"/g)).toHaveLength(1);
  expect(text(repaired, 'xl/styles.xml')).toContain('<numFmts count="2">');
});

test('a text is written in the cell, with its language and spaces', () => {
  const repaired = write(rich, edit('Data', 4, 2, '再生铝 <1>'), edit('Lists', 2, 1, 'taint / tabor'));
  expect(text(repaired, data)).toContain(
    '<c r="B4" t="inlineStr"><is><t xml:space="preserve">再生铝 &lt;1&gt;</t></is></c>',
  );
  expect(readRange(openXlsx(repaired), 'Lists', 9)).toEqual([['twitch', 1], ['taint / tabor']]);
  expect(text(repaired, 'xl/worksheets/sheet7.xml')).toContain(
    '<x:row><x:c t="inlineStr"><x:is><x:t xml:space="preserve">taint / tabor</x:t></x:is></x:c></x:row>',
  );
});

test('a cell becomes blank or true and keeps its look', () => {
  expect(text(write(rich, edit('Data', 2, 1, null), edit('Data', 2, 3, true)), data)).toContain(
    '<c r="A2" s="3"></c><c r="B2" t="s"><v>4</v></c><c r="C2" s="2" t="b"><v>1</v></c>',
  );
});

test('cells and rows that the sheet does not have are put in their places', () => {
  const repaired = write(
    rich,
    edit('Data', 3, 5, 1),
    edit('Data', 6, 2, 'new'),
    edit('Data', 8, 9, 2),
    edit('Data', 20, 1, 3),
    edit('Data', 8, 1, 4),
  );
  expect(text(repaired, data)).toMatch(/<c r="D3" t="e">.*<\/c><c r="E3"><v>1<\/v><\/c><c r="F3">/s);
  expect(text(repaired, data)).toMatch(
    /<row r="6"><c r="B6" t="inlineStr">.*<\/row><row r="7" hidden="1".*<row r="8"><c r="A8"><v>4<\/v><\/c><c r="H8">.*<c r="I8"><v>2<\/v><\/c><\/row><row r="20"><c r="A20"><v>3<\/v><\/c><\/row><\/sheetData>/s,
  );
  expect(checkOoxml(repaired)).toEqual([]);
});

test('unknown attributes and extensions of a cell stay, what said that it was a rich value goes', () => {
  const odd = changed(data, (xml) =>
    xml.replace(
      '<c r="C3" s="4" t="s"><v>6</v></c>',
      '<c r="C3" s="2" t="s" cm="1" vm=\'2\' ph="1" x14ac:odd="t=1"><v>6</v><extLst><ext uri="a"/></extLst></c>',
    ),
  );
  expect(text(write(odd, edit('Data', 3, 3, 7.5)), data)).toContain(
    '<c r="C3" s="2" ph="1" x14ac:odd="t=1"><v>7.5</v><extLst><ext uri="a"/></extLst></c>',
  );
});

test('the same repairs again change nothing', () => {
  const edits = [edit('Data', 3, 3, 7.5, '0.0'), edit('Data', 2, 1, 45292, 'yyyy-mm-dd'), edit('Data', 4, 2, 'tidy')];
  const once = writeXlsx(openXlsx(rich), { sheets: [findings], edits });
  expect(Buffer.compare(writeXlsx(openXlsx(once), { sheets: [findings], edits }), once)).toBe(0);
});

test.each<[why: string, edit: CellEdit, code: string, reason: string | undefined]>([
  ['a shared formula', edit('Data', 2, 4, 1), 'cannot-write', 'formula'],
  ['a cell that follows a shared formula', edit('Data', 3, 4, 1), 'cannot-write', 'formula'],
  ['an array formula', edit('Data', 2, 6, 1), 'cannot-write', 'formula'],
  ['a plain formula', edit('Data', 2, 7, 1), 'cannot-write', 'formula'],
  ['a header of a table', edit('Data', 1, 2, 'Klass'), 'cannot-write', 'table header'],
  ['a sheet that is not there', edit('Scrap', 2, 2, 'x'), 'not-found', undefined],
  ['a chart sheet', edit('Chart', 2, 2, 'x'), 'not-found', undefined],
])('%s is not changed', (_why, one, code, reason) => {
  expect(() => write(rich, one)).toThrow(
    expect.objectContaining({ code, ...(reason && { details: expect.objectContaining({ reason }) }) }),
  );
});

test('a sheet of ours is not repaired', () => {
  const written = writeXlsx(openXlsx(rich), { sheets: [findings], edits: [] });
  expect(() => write(written, edit('Findings', 2, 1, 'x'))).toThrow(expect.objectContaining({ code: 'not-found' }));
});

test('a protected sheet is not repaired', () => {
  const closed = changed(data, (xml) =>
    xml.replace('<sheetProtection sheet="0"', '<sheetProtection password="CC1A" sheet="1"'),
  );
  expect(() => write(closed, edit('Data', 3, 3, 7.5))).toThrow(
    expect.objectContaining({ code: 'protected', details: { sheet: 'Data' } }),
  );
});

test('rows out of order are refused, as a cell might be written twice', () => {
  const disordered = changed(data, (xml) => xml.replace('<row r="2" ', '<row r="30" '));
  expect(() => write(disordered, edit('Data', 5, 3, 1))).toThrow(expect.objectContaining({ code: 'damaged-part' }));
});

test('the bytes may come in pieces of any length', () => {
  const xml = strToU8(
    '<w><sheetData><row r="1"><c r="A1"/></row><!-- <row r="2"> --><row r="3" a=">"><c r="A3"><v>é</v></c></row><row r="5"/></sheetData><x/></w>',
  );
  for (let length = 1; length < xml.length; length++) {
    const given: number[] = [];
    const rewriter = rowRewriter(
      { sheet: 'S', rows: [3, 4, 5, 9], rewrite: (row, number) => `[${number} ${row.length}]` },
      (bytes) => given.push(...bytes),
    );
    for (let start = 0; start < xml.length; start += length) rewriter.push(xml.subarray(start, start + length));
    rewriter.finish();
    expect(strFromU8(Uint8Array.from(given))).toBe(
      '<w><sheetData><row r="1"><c r="A1"/></row><!-- <row r="2"> -->[3 45][4 12][5 12][9 12]</sheetData><x/></w>',
    );
  }
});

test('an empty sheet takes new rows, a sheet that breaks off is refused', () => {
  const through = (xml: string): string => {
    let given = '';
    const rewriter = rowRewriter({ sheet: 'S', rows: [2], rewrite: () => '<row r="2"/>' }, (bytes) => {
      given += strFromU8(bytes);
    });
    rewriter.push(strToU8(xml));
    rewriter.finish();
    return given;
  };
  expect(through('<w><sheetData/></w>')).toBe('<w><sheetData><row r="2"/></sheetData></w>');
  expect(() => through('<w><sheetData><row r="1">')).toThrow(expect.objectContaining({ code: 'damaged-part' }));
});
