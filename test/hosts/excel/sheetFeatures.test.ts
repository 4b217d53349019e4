/** Marks, bars, choices, tables, page breaks and charts of several kinds on a sheet of ours in Excel: written, taken away by the next run, brought back by a revert. */
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { SheetPlan } from '../../../src/workbook/sheetPlan';
import type { WorkbookModel } from '../../officeHost/model/workbook';
import { cover, lines } from '../xlsx/writePlans';
import { pictureOf, type SheetPicture } from './sheetPicture';
import { startSmall } from './smallBook';

const plan = (...sheets: SheetPlan[]) => ({ sheets, edits: [] });
const picture = (workbook: WorkbookModel, name: string): SheetPicture => {
  const sheet = workbook.sheetNamed(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return pictureOf(sheet);
};
const bare = (sheet: SheetPlan): SheetPlan => ({
  key: sheet.key ?? '',
  name: sheet.name,
  rows: [[{ value: 'Crossfoot', role: 'title' }]],
  widths: [],
});

async function written(second = lines) {
  const { workbook } = startSmall({ excelApi: '1.15' });
  const host = new ExcelHost();
  await host.read();
  const outcome = await host.write(plan(cover, second));
  return { workbook, host, outcome };
}

test('all that a sheet can hold arrives in Excel', async () => {
  const { workbook, outcome } = await written();
  expect(outcome.differs).toBe(0);
  const { layout, formats } = picture(workbook, 'Cover');
  const marks = layout['marks'] as readonly (readonly [unknown, Readonly<Record<string, unknown>>])[];
  expect(marks.map(([, { type }]) => type)).toEqual(['Custom', 'Custom', 'DataBar', 'DataBar']);
  expect(marks[0]?.[1]).toMatchObject({
    custom: { rule: { formula: '=B3>C3' }, format: { font: { color: '#8B1A1A' }, fill: { color: '#FDE7E7' } } },
  });
  expect(layout['breaks']).toEqual([4]);
  expect(layout['charts']).toEqual([
    [
      'ColumnClustered',
      'Reached and target',
      10,
      [
        ['Reached', 'Cover!$B$3:$B$4', 'Cover!$A$3:$A$4', undefined, true],
        ['Target', 'Cover!$C$3:$C$4', 'Cover!$A$3:$A$4', 'Line', true],
      ],
    ],
    ['LineMarkers', 'Path', undefined, [['Reached', 'Cover!$B$3:$B$4', 'Cover!$A$3:$A$4', 'LineMarkers', undefined]]],
  ]);
  expect(formats['A3']).toMatchObject({ 'font.name': 'Microsoft YaHei', indentLevel: 1 });
  expect(picture(workbook, 'Lines').layout['tables']).toEqual([
    ['Lines', { row: 1, column: 0, rows: 3, columns: 3 }, ['Activity [MWh]', 'Factor', 'Emissions']],
  ]);
});

test('the next run takes away what it no longer has, and a revert brings it back', async () => {
  const { workbook, host } = await written();
  const before = [picture(workbook, 'Cover'), picture(workbook, 'Lines')];
  await host.read();
  await host.write(plan(bare(cover), { ...lines, rows: [...lines.rows, [{ value: 1 }]] }));
  const { layout } = picture(workbook, 'Cover');
  expect(layout).toMatchObject({ marks: [], breaks: [], charts: [], choices: [] });
  expect(picture(workbook, 'Lines').layout['tables']).toHaveLength(1);
  await host.revert();
  const without = ({ layout, ...sheet }: SheetPicture) => ({
    ...sheet,
    layout: Object.fromEntries(Object.entries(layout).filter(([name]) => name !== 'choices' && name !== 'marks')),
  });
  const after = [picture(workbook, 'Cover'), picture(workbook, 'Lines')];
  expect(after.map(without)).toEqual(before.map(without));
  const rules = (sheet: SheetPicture | undefined) =>
    (sheet?.layout['marks'] as readonly unknown[]).map((mark) => JSON.stringify(mark)).sort();
  expect(rules(after[0])).toEqual(rules(before[0]));
});

test('a table of ours that the next run does not have goes away; one of another name may be somebody’s and does not', async () => {
  const ours = await written();
  await ours.host.read();
  await ours.host.write(plan(cover, bare(lines)));
  expect(picture(ours.workbook, 'Lines').layout['tables']).toEqual([]);

  const { host } = await written(
    JSON.parse(JSON.stringify(lines).replace(/Lines(\[|","headerRow)/g, 'Notes$1')) as SheetPlan,
  );
  await host.read();
  await expect(host.write(plan(cover, bare(lines)))).rejects.toMatchObject({
    code: 'would-overwrite',
    details: { sheet: 'Notes', table: 'Notes' },
  });
});

test('marks and numbers over columns arrive as such, and come back with a revert', async () => {
  const { workbook } = startSmall({ excelApi: '1.15' });
  const host = new ExcelHost();
  const [chart] = cover.charts ?? [];
  const [columns, line] = chart?.series ?? [];
  if (!chart || !columns || !line) throw new Error('the cover has columns under a line');
  const series = [columns, { ...line, line: 'marks' as const }, { ...line, line: 'numbers' as const, below: [1] }];
  await host.read();
  await host.write(plan({ ...cover, charts: [{ ...chart, series, labelled: false, labelFormat: '0.000;-0.000;' }] }));
  const drawn = () => {
    const [found] = workbook.sheetNamed('Cover')?.charts ?? [];
    return [
      ...(found?.series ?? []).map((one) => [
        one.properties['chartType'],
        one.part('format').part('line').properties['lineStyle'],
        one.properties['markerStyle'],
        one.properties['hasDataLabels'],
        one.part('dataLabels').properties['numberFormat'],
      ]),
      found?.part('legend').part('legendEntries').part('2').properties['visible'],
    ];
  };
  const expected = [
    [undefined, undefined, undefined, undefined, undefined],
    ['LineMarkers', 'None', 'Dash', undefined, undefined],
    ['Line', 'None', undefined, true, '0.000;-0.000;'],
    false,
  ];
  expect(drawn()).toEqual(expected);
  await host.read();
  await host.write(plan(bare(cover)));
  await host.revert();
  expect(drawn()).toEqual(expected);
});
