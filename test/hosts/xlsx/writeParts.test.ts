/** The parts that writing is made of: zip, styles, relationships, charts. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { chartXml } from '../../../src/hosts/xlsx/chartXml';
import { transitional } from '../../../src/hosts/xlsx/namespaces';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { relativeTarget } from '../../../src/hosts/xlsx/relationships';
import { emptyStyles, StyleSheet } from '../../../src/hosts/xlsx/stylesXml';
import { writeXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import { outlineXml, spliceText } from '../../../src/hosts/xlsx/xmlOutline';
import type { ZipEntry } from '../../../src/hosts/xlsx/zipEntry';
import { entryBytes, openZip } from '../../../src/hosts/xlsx/zipPackage';
import { deflatedEntry, streamedEntry, writeZip } from '../../../src/hosts/xlsx/zipWriter';
import type { ChartPlan, ChartSeries, SheetPlan } from '../../../src/workbook/sheetPlan';
import { findings, footprints, matrix } from './writePlans';

describe('zip', () => {
  const text = strToU8('再生铝 '.repeat(1000));

  test('a written entry reads back, whole or in pieces', () => {
    const zip = openZip(
      writeZip([
        deflatedEntry('a/一.xml', text),
        streamedEntry('b.xml', (take) => {
          take(text.subarray(0, 7));
          take(text.subarray(7));
        }),
        streamedEntry('empty.xml', () => undefined),
      ]),
    );
    expect(zip.entries.map(({ name }) => name)).toEqual(['a/一.xml', 'b.xml', 'empty.xml']);
    expect(strFromU8(entryBytes(zip, 'a/一.xml'))).toBe(strFromU8(text));
    expect(strFromU8(entryBytes(zip, 'b.xml'))).toBe(strFromU8(text));
    expect(entryBytes(zip, 'empty.xml')).toHaveLength(0);
  });

  test('an entry with a data descriptor is written with its sizes in front, its extra fields and attributes kept', () => {
    const entry: ZipEntry = {
      ...deflatedEntry('a', text),
      flags: 0x0808,
      extra: Uint8Array.of(0x99, 0x99, 1, 0, 7),
      externalAttributes: 0x81a40000,
      modified: 0x58a63c64,
    };
    const bytes = writeZip([entry]);
    expect(openZip(bytes).find('a')).toMatchObject({
      flags: 0x0800,
      extra: entry.extra,
      externalAttributes: 0x81a40000,
      modified: 0x58a63c64,
      crc: entry.crc,
    });
    expect(strFromU8(unzipSync(bytes)['a'] ?? new Uint8Array())).toBe(strFromU8(text));
  });

  test('a zip beyond four gigabytes is refused', () => {
    const entry = { ...deflatedEntry('a', text), data: { length: 3e9 } as Uint8Array };
    expect(() => writeZip([entry, entry])).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});

describe('styles', () => {
  const styled = (): StyleSheet => new StyleSheet(emptyStyles, 'styles');

  test('an equal look is one format, in this run and in the next', () => {
    const first = styled();
    const index = first.cellStyle({ role: 'total', format: '#,##0.0' });
    expect(first.cellStyle({ role: 'total', format: '#,##0.0' })).toBe(index);
    expect(first.cellStyle({ role: 'total', format: '0.0' })).toBe(index + 1);
    const next = new StyleSheet(first.toXml(), 'styles');
    expect(next.cellStyle({ role: 'total', format: '#,##0.0' })).toBe(index);
    expect(next.toXml()).toBe(first.toXml());
  });

  test("a cell without role has the workbook's own look", () => {
    expect(styled().cellStyle({})).toBe(0);
    const sheet = styled();
    sheet.cellStyle({ format: '0.00' });
    expect(sheet.toXml()).toContain(
      '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    );
  });

  test("our fonts are of the workbook's typeface", () => {
    const sheet = new StyleSheet(
      emptyStyles.replace(
        '<name val="Calibri"/><family val="2"/>',
        '<name val="等线 &amp; Co"/><family val="2"/><charset val="134"/><scheme val="minor"/>',
      ),
      'styles',
    );
    sheet.cellStyle({ role: 'title' });
    expect(sheet.toXml()).toContain(
      '<font><b/><sz val="16"/><color rgb="FF0F5F7A"/><name val="等线 &amp; Co"/><family val="2"/><charset val="134"/><scheme val="minor"/></font></fonts>',
    );
  });

  test('a repaired format keeps what other programs hung on it, also in prefixed XML', () => {
    const sheet = new StyleSheet(
      '<x:styleSheet xmlns:x="u" xmlns:y="v"><x:cellXfs count="1"><x:xf numFmtId="0"><x:extLst><y:mark/></x:extLst></x:xf></x:cellXfs></x:styleSheet>',
      'styles',
    );
    expect(sheet.repaired(0, '0.00', false)).toBe(1);
    expect(sheet.toXml()).toContain(
      '<x:xf numFmtId="2" applyNumberFormat="1"><x:extLst><y:mark/></x:extLst></x:xf></x:cellXfs>',
    );
  });

  test('a style sheet that lacks lists gets what Excel counts on: the default format first, two reserved fills', () => {
    const sheet = new StyleSheet('<x:styleSheet xmlns:x="u"><x:dxfs/></x:styleSheet>', 'styles');
    expect(sheet.cellStyle({ role: 'heading' })).toBe(1);
    expect(sheet.toXml()).toMatch(
      /^<x:styleSheet xmlns:x="u"><x:fonts count="2">.*<x:fills count="3"><x:fill><x:patternFill patternType="none"\/><\/x:fill><x:fill><x:patternFill patternType="gray125"\/>.*<x:borders count="1">.*<x:cellXfs count="2">.*<\/x:cellXfs><x:dxfs\/>/,
    );
  });
});

test('a relationship target is relative to its part', () => {
  expect(relativeTarget('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml')).toBe('../tables/table1.xml');
  expect(relativeTarget('xl/workbook.xml', 'xl/worksheets/sheet1.xml')).toBe('worksheets/sheet1.xml');
  expect(relativeTarget('', 'xl/workbook.xml')).toBe('xl/workbook.xml');
  expect(relativeTarget('a/b/c.xml', 'd.xml')).toBe('../../d.xml');
});

test('an outline knows where each element stands, whatever comments, quotes and entities are between', () => {
  const xml =
    '\ufeff<?xml version="1.0"?>\r\n<x:a p=\'1\' xmlns:x="u">é<!-- <b> --><x:b q="&lt;>"/>\r\n<c>&amp;<![CDATA[<d>]]></c ></x:a>';
  const root = outlineXml(xml, 'part');
  expect(root.children.map(({ start, end }) => xml.slice(start, end))).toEqual([
    '<x:b q="&lt;>"/>',
    '<c>&amp;<![CDATA[<d>]]></c >',
  ]);
  expect(root.children.map(({ contentStart, contentEnd }) => xml.slice(contentStart, contentEnd))).toEqual([
    '',
    '&amp;<![CDATA[<d>]]>',
  ]);
  expect(root.children[0]).toMatchObject({ prefix: 'x:', local: 'b', attributes: { q: '<>' } });
  expect(
    spliceText('abcdef', [
      { start: 4, end: 5, text: '' },
      { start: 1, end: 1, text: 'X' },
      { start: 1, end: 2, text: 'Y' },
    ]),
  ).toBe('aXYcdf');
  expect(() => outlineXml('<a><b></a>', 'part')).toThrow(expect.objectContaining({ code: 'damaged-part' }));
});

describe('charts', () => {
  const chart = (footprints.charts as readonly ChartPlan[])[0] as ChartPlan;

  test('bars stack, start at zero, have the first category on top and the axis below', () => {
    const xml = chartXml(chart, transitional);
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(xml).toContain('<c:gapWidth val="60"/><c:overlap val="100"/>');
    expect(xml).toContain('<c:orientation val="maxMin"/>');
    expect(xml).toContain('<c:crosses val="max"/>');
    expect(xml).toContain('<c:min val="0"/>');
    expect(xml).toContain('<c:legendPos val="b"/>');
  });

  test('columns stand side by side; below zero the axis is free; one series needs no legend; an unknown value is a gap', () => {
    const [series] = chart.series;
    const xml = chartXml(
      { ...chart, kind: 'column', series: series ? [{ ...series, values: [-1, null] }] : [] },
      transitional,
    );
    expect(xml).toContain('<c:barDir val="col"/><c:grouping val="clustered"/>');
    expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>-1</c:v></c:pt></c:numCache>');
    expect(xml).not.toMatch(/<c:min |<c:legend>|<c:overlap/);
  });

  test('over columns stand marks without a line, and numbers that no legend names; what is zero is not written', () => {
    const [first, second, third] = chart.series as readonly [ChartSeries, ChartSeries, ChartSeries];
    const series: ChartSeries[] = [first, { ...second, line: 'marks' }, { ...third, line: 'numbers', below: [1] }];
    const xml = chartXml({ ...chart, kind: 'stackedColumn', series, labelFormat: '0.000;-0.000;' }, transitional);
    const [, marks = '', numbers = ''] = xml.split('<c:ser>').slice(1);
    expect(marks).toContain('<a:ln w="28575"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="dash"/>');
    expect(numbers).toContain(
      '<c:marker><c:symbol val="none"/></c:marker><c:dLbls><c:dLbl><c:idx val="1"/><c:numFmt formatCode="0.000;-0.000;"',
    );
    expect(marks).not.toContain('<c:dLbls>');
    expect(numbers).toMatch(
      /<c:dLbls><c:dLbl><c:idx val="1"\/>.*<c:dLblPos val="b"\/>.*<\/c:dLbl><c:numFmt .*<c:dLblPos val="t"\/>/,
    );
    expect(xml).toContain('<c:legendEntry><c:idx val="2"/><c:delete val="1"/></c:legendEntry>');
  });

  test('a chart is in the typeface of its sheet, and draws rows that are hidden', () => {
    expect(chartXml(chart, transitional, 'Microsoft YaHei')).toContain('<a:ea typeface="Microsoft YaHei"/>');
    expect(chartXml(chart, transitional)).toContain('<a:ea typeface="Calibri"/>');
    expect(chartXml(chart, transitional)).toContain('<c:plotVisOnly val="0"/>');
  });

  test('the chart has words for those who cannot see it', () => {
    expect(strFromU8(unzipSync(newXlsx([footprints]))['xl/drawings/drawing1.xml'] ?? new Uint8Array())).toContain(
      'name="Footprint by scope" descr="Stacked bars: Billet 7.75, Sheet 7.625 tCO2e per tonne"',
    );
  });
});

test('our sheets are added to a ledger of 100,000 rows, and one of its cells is repaired', () => {
  const headers = ['Date', 'Ticket', 'Process', 'Class', 'Quantity', 'Unit'];
  const rows: SheetPlan['rows'] = [
    headers.map((value) => ({ value })),
    ...Array.from({ length: 100_000 }, (_, index) => [
      { value: 45292 + (index % 366), format: 'yyyy-mm-dd' },
      { value: `T${index}` },
      { value: 'casting' },
      { value: index % 3 ? 'internal' : 'pre-consumer' },
      { value: index / 8 },
      { value: 't' },
    ]),
  ];
  const open = openXlsx(
    newXlsx([
      {
        name: 'Scrap',
        rows,
        widths: [],
        tables: [{ name: 'Scrap', headerRow: 1, firstColumn: 1, headers, rowCount: 100_000 }],
      },
    ]),
  );
  const written = writeXlsx(open, { sheets: [footprints, findings, matrix], edits: [] });
  expect(openXlsx(written).snapshot.tables[0]?.rowCount).toBe(100_000);
  const repaired = writeXlsx(open, {
    sheets: [],
    edits: [{ sheet: 'Scrap', row: 90_000, column: 6, before: 't', after: 'kg' }],
  });
  expect(openXlsx(repaired).snapshot.tables[0]?.columns[5]?.dictionary).toEqual(['t', 'kg']);
});
