/** Cells, texts and formulas as they stand in a written sheet. */
import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { readRange } from '../../../src/hosts/xlsx/readRange';
import { writeXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import type { PlannedCell, SheetPlan } from '../../../src/workbook/sheetPlan';
import { checkOoxml } from '../../support/ooxmlCheck';
import { recalculate } from '../../support/libreOffice';
import { footprints, ledger, matrix } from './writePlans';

const sheet = (rows: readonly (readonly (PlannedCell | undefined)[])[], more: Partial<SheetPlan> = {}): SheetPlan => ({
  name: 'Sheet',
  rows,
  widths: [],
  ...more,
});
const xml = (plan: SheetPlan): string =>
  strFromU8(unzipSync(newXlsx([plan]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
const readBack = (values: readonly (string | number | boolean | null)[]): unknown =>
  readRange(openXlsx(newXlsx([sheet(values.map((value) => [{ value }]))])), 'Sheet', 100).map((row) => row[0] ?? null);

test('texts come back as they were, with spaces, line breaks, markup, emoji and control characters', () => {
  const texts = [
    ' two  spaces ',
    'line\nbreak',
    'tab\there',
    '<b>&amp;"\'',
    '再生铝 ♻️ 𠀀',
    'bell\u0007',
    'cr\rlf\r\n',
    '_x0041_ is no A',
    '\uffff',
    ']]>',
    'é',
  ];
  expect(readBack(texts)).toEqual(texts);
});

test('half of a surrogate pair does not break the file', () => {
  const bytes = newXlsx([sheet([[{ value: 'a\ud83db' }]])]);
  expect(checkOoxml(bytes)).toEqual([]);
  expect(xml(sheet([[{ value: 'a\ud83db' }]]))).toContain('a_xD83D_b');
});

test('a text is cut to the 32,767 characters that a cell can hold, never inside a pair', () => {
  expect((readBack(['x'.repeat(40000)]) as string[])[0]).toHaveLength(32767);
  expect((readBack([`${'x'.repeat(32766)}𠀀`]) as string[])[0]).toBe('x'.repeat(32766));
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', "'quoted", '=cmd|calc'])('the text %s stays text', (text) => {
  const book = read(newXlsx([sheet([[{ value: text }]])]));
  expect(book.Sheets['Sheet']?.['A1']).toMatchObject({ t: 's', v: text });
  expect(book.Sheets['Sheet']?.['A1'].f).toBeUndefined();
});

test('numbers come back as the same doubles', () => {
  const numbers = [0.1, 1 / 3, 1e-7, 123456789.12345679, 5e-324, 1.7976931348623157e308, -2.5e21, 9007199254740991, 0];
  expect(readBack(numbers)).toEqual(numbers);
  expect(xml(sheet([[{ value: -0 }]]))).toContain('<c r="A1"><v>0</v></c>');
});

test.each([NaN, Infinity])('%s cannot be written', (value) => {
  expect(() => newXlsx([sheet([[{ value }]])])).toThrow('a cell cannot hold');
});

test('a formula has its value beside it: a number, a text, a truth, or an empty text', () => {
  const row: PlannedCell[] = [
    { value: 0.5, formula: 'A2/B2' },
    { value: 'a<b', formula: '"a"&"<"&"b"' },
    { value: true, formula: 'B2>A2' },
    { value: null, formula: 'IF(A2>0,"","")' },
  ];
  expect(xml(sheet([row]))).toContain(
    '<c r="A1"><f>A2/B2</f><v>0.5</v></c><c r="B1" t="str"><f>"a"&amp;"&lt;"&amp;"b"</f><v>a&lt;b</v></c>' +
      '<c r="C1" t="b"><f>B2&gt;A2</f><v>1</v></c><c r="D1" t="str"><f>IF(A2&gt;0,"","")</f><v></v></c>',
  );
});

test('a matrix formula stands in its first cell and its other cells hold values', () => {
  expect(xml(matrix)).toMatch(
    /<c r="A5" s="2"><f t="array" ref="A5:A6">MMULT\(MINVERSE\(A2:B3\),C2:C3\)<\/f><v>1\.1428571428571428<\/v><\/c>.*<c r="A6" s="2"><v>0\.5714285714285714<\/v>/s,
  );
});

test('an empty cell is written only where it has a look, and an empty row not at all', () => {
  expect(xml(sheet([[undefined, { value: null }, { value: null, role: 'input' }], [], [{ value: 1 }]]))).toContain(
    '<sheetData><row r="1"><c r="C1" s="1"/></row><row r="3"><c r="A3"><v>1</v></c></row></sheetData>',
  );
});

test('frozen panes, widths, print titles, orientation, page numbers and the tab have their places', () => {
  const text = xml(footprints);
  expect(text).toContain('<pane xSplit="1" ySplit="4" topLeftCell="B5" activePane="bottomRight" state="frozen"/>');
  expect(text).toContain('<col min="1" max="1" width="28" customWidth="1"/>');
  expect(text).toContain(
    '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
  );
  expect(text).toContain('<tabColor rgb="FF0F5F7A"/><pageSetUpPr fitToPage="1"/>');
  expect(xml({ ...footprints, freeze: { rows: 0, columns: 2 } })).toContain(
    '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>',
  );
  expect(xml({ ...footprints, freeze: { rows: 3, columns: 0 } })).toContain(
    '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>',
  );
  const book = strFromU8(unzipSync(newXlsx([ledger, footprints]))['xl/workbook.xml'] ?? new Uint8Array());
  expect(book).toContain(
    '<definedName name="Crossfoot_footprints">Footprints!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Footprints!$1:$4</definedName>',
  );
});

test('choices are offered, none that would not fit or that holds a comma', () => {
  const values = ['t', 'kg', 'a,b', 'say "hi"', 'x'.repeat(250), 'y'];
  expect(xml(sheet([], { choices: [{ range: 'B2:B9', values }] }))).toContain(
    '<dataValidation type="list" allowBlank="1" sqref="B2:B9"><formula1>"t,kg,say ""hi"",y"</formula1></dataValidation>',
  );
});

test('a sheet has no more links than Excel takes', () => {
  const linked = sheet(Array.from({ length: 65600 }, () => [{ value: 1, link: "It's here!A1" }]));
  expect(xml(linked).match(/<hyperlink ref="A1" location="'It''s here'!A1"\/>/g)).toHaveLength(1);
  expect(xml(linked).match(/<hyperlink /g)).toHaveLength(65530);
});

test('a date shows by its number format and stays a number', () => {
  const cell = read(newXlsx([ledger]), { cellNF: true }).Sheets['Scrap']?.['A2'];
  expect(cell).toMatchObject({ t: 'n', v: 45292, z: 'yyyy-mm-dd', w: '2024-01-01' });
});

test('LibreOffice calculates every written formula to the value beside it, and corrects a wrong one', async () => {
  const wrong: SheetPlan = {
    ...footprints,
    rows: footprints.rows.map((row, index) =>
      index === 4 ? row.map((cell, column) => (column === 4 && cell ? { ...cell, value: 999 } : cell)) : row,
    ),
  };
  const recalculated = read(await recalculate(newXlsx([wrong, matrix])), { cellFormula: true });
  expect(recalculated.Sheets['Footprints']?.['E5'].v).toBe(7.75);
  expect(recalculated.Sheets['Footprints']?.['E7'].v).toBe(15.375);
  expect(recalculated.Sheets['Footprints']?.['C9'].v).toBe('meets');
  expect(recalculated.Sheets['Workings']?.['A5'].v).toBeCloseTo(8 / 7, 12);
  expect(recalculated.Sheets['Workings']?.['A6'].v).toBeCloseTo(4 / 7, 12);
});

test('a workbook that LibreOffice saved in between still knows our sheets, and they are replaced soundly', async () => {
  const saved = await recalculate(newXlsx([ledger, footprints, matrix]));
  const again = writeXlsx(openXlsx(saved), { sheets: [footprints, matrix], edits: [] });
  expect(checkOoxml(again)).toEqual([]);
  expect(openXlsx(again).snapshot.sheets.map(({ name }) => name)).toEqual(['Scrap', 'Footprints', 'Workings']);
  expect(Buffer.compare(writeXlsx(openXlsx(again), { sheets: [footprints, matrix], edits: [] }), again)).toBe(0);
});
