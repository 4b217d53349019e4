/** Writing our sheets into a workbook leaves everything else in it as it was. */
import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { readRange } from '../../../src/hosts/xlsx/readRange';
import { writeXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import { openZip } from '../../../src/hosts/xlsx/zipPackage';
import type { CellEdit, SheetPlan } from '../../../src/workbook/sheetPlan';
import { checkOoxml } from '../../support/ooxmlCheck';
import { richWorkbook } from '../../support/richWorkbook';
import { findings, footprints, matrix } from './writePlans';

const rich = richWorkbook();
const write = (bytes: Uint8Array, sheets: readonly SheetPlan[], edits: readonly CellEdit[] = []): Uint8Array =>
  writeXlsx(openXlsx(bytes), { sheets, edits });
const three = write(rich, [footprints, findings, matrix]);
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** Parts that must say that there are more sheets, names and styles. */
const edited = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

test('the rich workbook is sound before and after', () => {
  expect(checkOoxml(rich)).toEqual([]);
  expect(checkOoxml(three)).toEqual([]);
});

test('every part but four is the same compressed bytes in the same order; the calculation chain is left out', () => {
  const after = openZip(three);
  const before = openZip(rich).entries.filter(({ name }) => name !== 'xl/calcChain.xml');
  expect(after.find('xl/calcChain.xml')).toBeUndefined();
  expect(after.entries.slice(0, before.length).map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  const changed = before
    .filter((entry) => Buffer.compare(entry.data, after.find(entry.name)?.data ?? new Uint8Array()) !== 0)
    .map(({ name }) => name);
  expect(changed).toEqual(edited);
  for (const entry of before.filter(({ name }) => !edited.includes(name))) {
    const { crc, size, method, modified, externalAttributes } = after.find(entry.name) ?? entry;
    expect({ crc, size, method, modified, externalAttributes }).toEqual({
      crc: entry.crc,
      size: entry.size,
      method: entry.method,
      modified: entry.modified,
      externalAttributes: entry.externalAttributes,
    });
  }
});

test('the four edited parts hold every element that they had, as it was written', () => {
  const elements = (name: string): readonly string[] =>
    part(rich, name).match(
      /<(Override|Default|Relationship|sheet|definedName|externalReference|pivotCache|fileVersion|workbookPr|font|fill|border|xf|numFmt|dxf|cellStyle) .*?(?=<)/g,
    ) ?? [];
  for (const name of edited) {
    const now = part(three, name);
    expect(elements(name).filter((element) => !element.includes('calcChain') && !now.includes(element))).toEqual([]);
  }
  const lists = (text: string, list: string): string =>
    new RegExp(`<${list}[ >].*?</${list}>`, 's')
      .exec(text)?.[0]
      .replace(/^<[^>]*>/, '')
      .replace(/<[^>]*>$/, '') ?? '';
  for (const list of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs']) {
    expect(lists(part(three, 'xl/styles.xml'), list).startsWith(lists(part(rich, 'xl/styles.xml'), list))).toBe(true);
  }
  for (const list of ['cellStyleXfs', 'cellStyles', 'dxfs', 'extLst'])
    expect(lists(part(three, 'xl/styles.xml'), list)).toBe(lists(part(rich, 'xl/styles.xml'), list));
  expect(lists(part(three, 'xl/workbook.xml'), 'extLst')).toBe(lists(part(rich, 'xl/workbook.xml'), 'extLst'));
});

test('what is written is calculated already, so that opening the file asks nothing', () => {
  expect(part(three, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" iterate="1"/>');
});

test('a part that may be edited but needs no change keeps its compressed bytes', () => {
  expect(openZip(write(rich, [])).find('xl/styles.xml')?.data).toEqual(openZip(rich).find('xl/styles.xml')?.data);
});

test('our reader reads the same tables and cells', () => {
  const [before, after] = [openXlsx(rich), openXlsx(three)];
  expect(after.snapshot.tables).toEqual(before.snapshot.tables);
  expect(after.snapshot.names).toEqual(before.snapshot.names);
  expect(after.snapshot.sheets.slice(0, 4)).toEqual(before.snapshot.sheets);
  for (const sheet of ['Data', 'Pivot', 'Lists'])
    expect(readRange(after, sheet, 100)).toEqual(readRange(before, sheet, 100));
});

test('another reader reads the same values, formulas and comments', () => {
  const [before, after] = [read(rich, { cellStyles: true }), read(three, { cellStyles: true })];
  for (const name of before.SheetNames) expect(after.Sheets[name]).toEqual(before.Sheets[name]);
  expect(after.SheetNames.slice(before.SheetNames.length)).toEqual(['Footprints', 'Findings', 'Workings']);
  expect(after.Sheets['Footprints']?.['E5']).toMatchObject({ v: 7.75, f: 'SUM(B5:D5)' });
});

test('writing the same plan again changes nothing', () => {
  expect(Buffer.compare(write(three, [footprints, findings, matrix]), three)).toBe(0);
});

test('fewer sheets take their parts, names and relationships away with them', () => {
  const one = write(three, [findings]);
  expect(checkOoxml(one)).toEqual([]);
  expect(Object.keys(unzipSync(one)).filter((name) => !Object.keys(unzipSync(rich)).includes(name))).toEqual([
    'xl/worksheets/sheet3.xml',
  ]);
  expect(part(one, 'xl/workbook.xml')).toBe(part(write(rich, [findings]), 'xl/workbook.xml'));
  expect(Buffer.compare(write(one, [findings]), one)).toBe(0);
});

test('more sheets after fewer are the same as at once, but for the order of styles', () => {
  const grown = unzipSync(write(write(rich, [findings]), [footprints, findings, matrix]));
  const atOnce = unzipSync(three);
  expect(Object.keys(grown)).toEqual(Object.keys(atOnce));
  for (const name of [
    '[Content_Types].xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/charts/chart3.xml',
    'xl/tables/table2.xml',
  ]) {
    expect(strFromU8(grown[name] ?? new Uint8Array())).toBe(strFromU8(atOnce[name] ?? new Uint8Array()));
  }
});

test('styles do not pile up', () => {
  const again = write(write(write(three, [findings]), [footprints, matrix]), [footprints, findings, matrix]);
  const count = (bytes: Uint8Array): number => (part(bytes, 'xl/styles.xml').match(/<xf\s/g) ?? []).length;
  expect(count(again)).toBe(count(three));
});

test('without planned sheets the workbook is as it was, but for added styles', () => {
  const none = write(three, []);
  expect(part(none, 'xl/workbook.xml').replace(/\s+(?=<)/g, '')).toBe(
    part(rich, 'xl/workbook.xml').replace(/\s+(?=<)/g, ''),
  );
  expect(openZip(none).entries.map(({ name }) => name)).toEqual(
    openZip(rich)
      .entries.map(({ name }) => name)
      .filter((name) => name !== 'xl/calcChain.xml'),
  );
});
