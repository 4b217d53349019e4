/** What a sheet of ours can hold beside its cells: marks, bars, choices, breaks, charts of several kinds, calculated columns; and how the file speaks of itself. */
import { strFromU8, unzipSync } from 'fflate';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { cover, lines } from './writePlans';

const parts = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(
      unzipSync(
        newXlsx([{ ...cover, about: { title: 'Report & more', subject: '2024', program: 'Crossfoot 1' } }, lines]),
      ),
    ).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
const sheet = (): string => parts()['xl/worksheets/sheet1.xml'] ?? '';
const part = (name: string): string => parts()[name] ?? '';

test('a mark gives cells the look of a role while its formula holds, the later mark first', () => {
  const rules = [...sheet().matchAll(/type="expression" dxfId="(\d)" priority="(\d)"><formula>([^<]+)</g)];
  expect(rules.map(([, style, priority, formula]) => [style, priority, formula])).toEqual([
    ['0', '2', 'B3&lt;=C3'],
    ['1', '1', 'B3&gt;C3'],
  ]);
  expect(part('xl/styles.xml')).toContain(
    '<dxf><font><color rgb="FF8B1A1A"/></font><fill><patternFill><bgColor rgb="FFFDE7E7"/></patternFill></fill></dxf>',
  );
});

test('bars begin at zero and end at what is given, or at the largest number', () => {
  expect(sheet()).toContain('<cfvo type="num" val="0"/><cfvo type="num" val="10"/>');
  expect(sheet()).toContain('<cfvo type="num" val="0"/><cfvo type="max"/>');
  expect([...sheet().matchAll(/<dataBar [^>]*showValue="0"/g)]).toHaveLength(2);
});

test('bars are of one colour: each finds what says so at the end of its sheet', () => {
  const ids = [...sheet().matchAll(/<x14:id>([^<]+)</g)].map(([, id]) => id);
  const solid = [...sheet().matchAll(/<x14:cfRule type="dataBar" id="([^"]+)"><x14:dataBar [^>]*gradient="0">/g)];
  expect(new Set(ids).size).toBe(2);
  expect(solid.map(([, id]) => id)).toEqual(ids);
  expect(sheet()).toMatch(/<\/extLst><\/worksheet>$/);
});

test('a choice says what it is for and refuses what is not in it, or takes its texts from cells', () => {
  expect(sheet()).toContain(
    'showErrorMessage="1" errorTitle="Year" error="No target is for this year." showInputMessage="1" promptTitle="Year" prompt="A year of &quot;Targets&quot; &amp; others" sqref="A3:A4"',
  );
  expect(sheet()).toContain('<formula1>Cover!$B$3:$B$4</formula1>');
});

test('a page breaks above a row, never above the first', () => {
  expect(sheet()).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>');
});

test('cells of a sheet with a typeface have it, others that of the workbook', () => {
  const fonts = [...part('xl/styles.xml').matchAll(/<font>.*?<name val="([^"]+)"/g)].map(([, name]) => name);
  expect(new Set(fonts)).toEqual(new Set(['Calibri', 'Microsoft YaHei']));
});

test('a column of a table has one formula, which new rows get', () => {
  expect(part('xl/tables/table1.xml')).toContain(
    '<tableColumn id="3" name="Emissions"><calculatedColumnFormula>Lines[[#This Row],[Activity \'[MWh\']]]*Lines[[#This Row],[Factor]]</calculatedColumnFormula></tableColumn>',
  );
});

test('columns and lines over the same categories are one chart', () => {
  const chart = part('xl/charts/chart1.xml');
  expect(chart.match(/<c:(barChart|lineChart)>/g)).toEqual(['<c:barChart>', '<c:lineChart>']);
  expect(chart).toContain('<a:srgbClr val="B5473C"/></a:solidFill><a:prstDash val="dash"/>');
  expect(chart).toContain('<c:max val="10"/>');
  expect(part('xl/charts/chart2.xml').match(/<c:(barChart|lineChart)>/g)).toEqual(['<c:lineChart>']);
});

test('the file says its title and what made it, and no day', () => {
  expect(part('docProps/core.xml')).toContain('<dc:title>Report &amp; more</dc:title><dc:subject>2024</dc:subject>');
  expect(part('_rels/.rels')).toContain('relationships/metadata/core-properties" Target="docProps/core.xml"');
  expect(part('[Content_Types].xml')).toContain('/docProps/core.xml');
});
