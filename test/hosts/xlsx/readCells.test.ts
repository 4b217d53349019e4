/** How each kind of cell is read from a sheet's XML. */
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { readFormulas, readRange } from '../../../src/hosts/xlsx/readRange';
import { scanSheet, type CellSink } from '../../../src/hosts/xlsx/sheetScanner';
import { draftBytes, rowsOf, type Draft } from './readPackage';

/** The cells below the header A1 of a one-column table. */
function read(cells: readonly string[], options: Pick<Draft, 'shared' | 'date1904'> = {}): readonly unknown[] {
  const rows = cells.map((cell, i) => `<row r="${i + 2}">${cell}</row>`).join('');
  const table = { name: 'T', ref: `A1:A${cells.length + 1}`, headers: ['x'] };
  const open = openXlsx(draftBytes({ sheets: [{ name: 'S', rows, tables: [table] }], ...options }));
  return rowsOf(open.snapshot.tables[0]).map((row) => row[0]);
}

const number = (text: string): string => `<c><v>${text}</v></c>`;

test('a number is the double nearest to its digits', () => {
  const spelled = [
    '0',
    '-0',
    '7',
    '-12.5',
    '0.1',
    '1234567890.12345',
    '0.30000000000000004',
    '1E-3',
    '1.7976931348623157E+308',
    '5e-324',
    '+2',
    '.5',
    '3.',
    '123456789012345678',
  ];
  expect(read(spelled.map(number))).toEqual(spelled.map((text) => Number(text) || 0));
});

test.each(['abc', '0x10', '1e999', 'Infinity', '1 2', '--1', ' '])(
  'a number cell that spells %j is refused with its place',
  (text) => {
    expect(() => read([number('1'), number(text)])).toThrow(
      expect.objectContaining({ code: 'damaged-part', details: expect.objectContaining({ cell: 'A3' }) }),
    );
  },
);

test.each(['A', '12', 'A1B', '1A', '?3'])('a cell at %s, which is no place on a sheet, is refused', (place) => {
  expect(() => read([`<c r="${place}"><v>1</v></c>`])).toThrow(expect.objectContaining({ code: 'damaged-part' }));
});

test('a cell without a value is blank, also where it has a style or a formula that was never calculated', () => {
  expect(
    read([
      '<c/>',
      '<c s="1"/>',
      '<c><v/></c>',
      '<c><v></v></c>',
      '<c t="s"><v></v></c>',
      '<c><f>1+1</f></c>',
      '<c t="str"><f>A1</f></c>',
      '',
    ]),
  ).toEqual(Array(8).fill(null));
});

test('shared texts are read by their number, runs joined and phonetic guides left out', () => {
  const shared =
    '<si><t>plain</t></si><si><t xml:space="preserve"> space </t></si><si/><si><t/></si>' +
    '<si><r><rPr><b/></rPr><t>rich</t></r><r><t xml:space="preserve"> text</t></r></si>' +
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>';
  expect(
    read(
      [0, 1, 2, 3, 4, 5].map((index) => `<c t="s"><v>${index}</v></c>`),
      { shared },
    ),
  ).toEqual(['plain', ' space ', '', '', 'rich text', '東京']);
});

test('a cell that names a shared text that is not there is refused', () => {
  expect(() => read(['<c t="s"><v>1</v></c>'], { shared: '<si><t>only one</t></si>' })).toThrow(
    expect.objectContaining({ code: 'damaged-part' }),
  );
});

test('inline texts are read, with runs and without', () => {
  expect(
    read([
      '<c t="inlineStr"><is><t>plain</t></is></c>',
      '<c t="inlineStr"><is><r><t>two </t></r><r><rPr><i/></rPr><t>runs</t></r></is></c>',
      '<c t="inlineStr"><is><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></is></c>',
      '<c t="inlineStr"><is><t/></is></c>',
      '<c t="inlineStr"><is/></c>',
      '<c t="inlineStr"/>',
    ]),
  ).toEqual(['plain', 'two runs', '漢字', '', '', null]);
});

test('entities, CDATA, line ends and escapes in a text are read', () => {
  const shared = [
    'a &amp;&lt;&gt;&quot;&apos; b',
    '&#65;&#x4e2d;&#x1F600;',
    'one\r\ntwo\nthree',
    '_x0041__x000D__x005F_x0041_',
    '<![CDATA[<b>&amp;]]> &amp; c',
    'x<!-- no -->y',
    '&unknown;',
  ];
  const expected = ['a &<>"\' b', 'A中😀', 'one\ntwo\nthree', 'A\r_x0041_', '<b>&amp; & c', 'xy', '&unknown;'];
  const items = shared.map((text) => `<si><t>${text}</t></si>`).join('');
  expect(
    read(
      shared.map((_, index) => `<c t="s"><v>${index}</v></c>`),
      { shared: items },
    ),
  ).toEqual(expected);
  expect(read(shared.map((text) => `<c t="str"><v>${text}</v></c>`))).toEqual(expected);
});

test('formula results, booleans and errors are read as what they are', () => {
  expect(
    read([
      '<c t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
      '<c t="str"><f>""</f><v></v></c>',
      '<c><f>1+1</f><v>2</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="b"><v>0</v></c>',
      '<c t="e"><v>#N/A</v></c>',
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c t="n"><v>3</v></c>',
    ]),
  ).toEqual(['ab', '', 2, true, false, { error: '#N/A' }, { error: '#DIV/0!' }, 3]);
});

test('a date spelled in ISO 8601 is its serial number in either date system', () => {
  const cells = [
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
    '2024-01-31',
    '2024-01-31T12:00:00',
    '2024-01-31T18:00:00.000Z',
  ].map((text) => `<c t="d"><v>${text}</v></c>`);
  expect(read(cells)).toEqual([1, 59, 61, 45322, 45322.5, 45322.75]);
  expect(read(['<c t="d"><v>2024-01-31</v></c>'], { date1904: true })).toEqual([45322 - 1462]);
  expect(read(['<c t="d"><v>2024-02-30</v></c>', '<c t="d"><v>P1D</v></c>'])).toEqual(['2024-02-30', 'P1D']);
});

test('a time alone in ISO 8601 is a fraction of a day', () => {
  const cells = ['06:00', '08:15:00', 'T12:00:00Z', '24:00:00', '25:00:00'].map(
    (text) => `<c t="d"><v>${text}</v></c>`,
  );
  expect(read(cells)).toEqual([0.25, 0.34375, 0.5, 1, '25:00:00']);
});

test('cells and rows without references follow the one before', () => {
  const rows =
    '<row r="2"><c><v>1</v></c><c r="C2"><v>3</v></c></row><row><c r="B3"><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row>';
  const open = openXlsx(
    draftBytes({ sheets: [{ name: 'S', rows, tables: [{ name: 'T', ref: 'A1:C4', headers: ['a', 'b', 'c'] }] }] }),
  );
  expect(rowsOf(open.snapshot.tables[0])).toEqual([
    [1, null, 3],
    [null, 5, 6],
    [7, null, null],
  ]);
});

test('cells and rows out of order land where they belong', () => {
  const rows =
    '<row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row>';
  const open = openXlsx(
    draftBytes({ sheets: [{ name: 'S', rows, tables: [{ name: 'T', ref: 'A1:B3', headers: ['a', 'b'] }] }] }),
  );
  expect(rowsOf(open.snapshot.tables[0])).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('a range without a table gives its raw values', () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="C1" t="s"><v>0</v></c></row>' +
    '<row r="3"><c r="B3" t="b"><v>1</v></c><c r="C3"><v>2.5</v></c><c r="D3" t="e"><v>#REF!</v></c></row><row r="4"><c r="A4"><v>9</v></c></row>';
  const open = openXlsx(draftBytes({ sheets: [{ name: 'S', rows }], shared: '<si><t>Unit</t></si>' }));
  expect(readRange(open, 'S', 3)).toEqual([['Date', null, 'Unit'], [], [null, true, 2.5, '#REF!']]);
  expect(() => readRange(open, 'T', 3)).toThrow(expect.objectContaining({ code: 'not-found' }));
});

test('the formulas of any sheet are given by their addresses', () => {
  const rows =
    '<row r="4"><c r="B4"><f>SUM(B1:B3)</f><v>6</v></c><c><v>1</v></c><c><f t="array" ref="D4:E4">MMULT(A1:B2,D1:E2)</f><v>2</v></c></row>';
  const open = openXlsx(draftBytes({ sheets: [{ name: 'S', rows }] }));
  expect([...readFormulas(open, 'S')]).toEqual([
    ['B4', 'SUM(B1:B3)'],
    ['D4', 'MMULT(A1:B2,D1:E2)'],
  ]);
});

test('a sheet gives the same cells however its bytes arrive', () => {
  const xml =
    '<?xml version="1.0"?><!-- <sheetData> --><x:worksheet xmlns:x="m"><x:cols><x:col min="1"/></x:cols><x:sheetData>\n<x:row r="2" spans=\'1:3\'>' +
    '<x:c r="A2" s="4" t="str"><x:f>IF(A1&gt;0,"<![CDATA[<v>9</v>]]>",1)</x:f><x:v>a &amp; b</x:v></x:c><x:c r = "B2"><x:v>-1.25</x:v></x:c><!-- <c><v>8</v></c> --><x:c/></x:row>' +
    '<x:row r="3"><x:c t="inlineStr"><x:is><x:r><x:t>é</x:t></x:r><x:rPh sb="0" eb="1"><x:t>no</x:t></x:rPh><x:r><x:t>中</x:t></x:r></x:is></x:c>' +
    '<x:c t="s"><x:v>3</x:v><x:extLst><x:ext uri="a>b"/></x:extLst></x:c></x:row></x:sheetData><x:c><x:v>7</x:v></x:c></x:worksheet>';
  const bytes = new TextEncoder().encode(xml);
  const seen = (size: number): readonly unknown[] => {
    const cells: unknown[] = [];
    const note = (kind: string) => (row: number, column: number, value: unknown) =>
      void cells.push([kind, row, column, value]);
    const sink: CellSink = {
      wants: () => true,
      number: note('n'),
      sharedText: note('s'),
      text: note('t'),
      boolean: note('b'),
      error: note('e'),
      formula: note('f'),
    };
    const scan = scanSheet('sheet', false, sink);
    for (let start = 0; start < bytes.length; start += size) scan.push(bytes.slice(start, start + size));
    scan.finish();
    return cells;
  };
  const whole = [
    ['f', 2, 1, 'IF(A1>0,"<v>9</v>",1)'],
    ['t', 2, 1, 'a & b'],
    ['n', 2, 2, -1.25],
    ['t', 3, 1, 'é中'],
    ['s', 3, 2, 3],
  ];
  for (const size of [bytes.length, 64, 7, 3, 2, 1]) expect(seen(size)).toEqual(whole);
});
