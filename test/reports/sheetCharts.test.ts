/** Charts of the result sheets: they draw the cells of their sheet, nothing of what is withheld, and say in words what they show. */
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';
import { chartColors } from '../../src/workbook/look';
import type { ChartPlan, SheetPlan } from '../../src/workbook/sheetPlan';
import { alikeInGrey, chartFaults, cellsOf } from '../support/chartFaults';
import { certificate, workedWith } from '../calculation/certificates/worked';
import { plant, type Tables } from '../support/plant';
import { writeResults } from '../support/writtenWorkbook';

// Billet: 2 t of scope 1 and 3 t of scope 2 per tonne. Profile: scope 1 known, its own electricity not.
const tables: Tables = {
  Production: 'Process | Product | Quantity | Unit\nCast | Billet | 10 | t\nPress | Profile | 10 | t',
  Emissions: 'Process | Gas | Quantity | Unit\nCast | CO2 | 20 | t\nPress | CO2 | 10 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nCast | Electricity | 30 | MWh\nPress | Electricity | ca. 40 | MWh',
  Scrap: 'Process | Class | Quantity | Unit\nCast | post-consumer | 5 | t\nPress | post-consumer | many | t',
  Materials: 'Process | Item | Quantity | Unit | Metal content\nCast | Ingot | 5 | t | 1\nPress | Billet | 10 | t | 1',
  Factors:
    'Item | Component | Value | Unit\nElectricity | location | 1 | tCO2/MWh\nElectricity | residual | 1 | tCO2/MWh\nElectricity | upstream | 0 | tCO2/MWh\nIngot | footprint | 0 | tCO2e/t',
};
const chartsOf = (sheets: readonly SheetPlan[], key: string): readonly ChartPlan[] =>
  sheets.find((sheet) => sheet.key === key)?.charts ?? [];
const { sheets } = plant(tables).reports;

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  test.each(sampleNames)('every chart of %s draws its cells, and nothing withheld, and covers nothing', (name) => {
    const written = writeResults(sampleSheets(name, language) ?? [], language).sheets;
    expect(written.flatMap((sheet) => sheet.charts ?? []).length).toBeGreaterThan(0);
    expect(written.flatMap(chartFaults)).toEqual([]);
  });
});

test.each(['footprints', 'recycledContent'])(
  '%s: a withheld product has no bar in any series, and its name says why',
  (key) => {
    const [chart] = chartsOf(sheets, key);
    expect(chart?.categories).toEqual(['Billet', 'Profile (withheld)']);
    expect(chart?.series.length).toBeGreaterThan(1);
    for (const { values } of chart?.series ?? []) expect([values[0] === null, values[1]]).toEqual([false, null]);
  },
);

test('scope 1, 2 and 3 of what is known, and their total', () => {
  expect(chartsOf(sheets, 'footprints')[0]?.series.map(({ values }) => values[0])).toEqual([2, 3, 0, 5]);
});

test('where nothing is known, or all is zero, there is no chart and no room for one', () => {
  const Emissions = 'Process | Gas | Quantity | Unit\nCast | CO2 | ca. 20 | t';
  const none = plant({ ...tables, Emissions }).reports.sheets;
  expect(chartsOf(none, 'footprints')).toEqual([]);
  expect(none.find(({ key }) => key === 'footprints')?.rows[3]?.[0]?.role).toBe('section');
});

test('an item that leaves out what others hold has no bar, and says what it leaves out', () => {
  const without = plant({
    Production: 'Process | Product | Quantity | Unit\nCast | Billet | 10 | t\nMelt | Ingot | 10 | t',
    Emissions: 'Process | Gas | Quantity | Unit\nCast | CO2 | 20 | t\nMelt | CO2 | 30 | t',
    Energy: 'Process | Carrier | Quantity | Unit\nCast | Gas | 10 | GJ\nMelt | Coal | 10 | GJ',
    Factors:
      'Item | Component | Value | Unit\nGas | direct | 1 | tCO2/GJ\nGas | upstream | 1 | tCO2/GJ\nCoal | direct | 1 | tCO2/GJ',
  }).reports.sheets;
  const [chart] = chartsOf(without, 'footprints');
  expect(chart?.categories).toEqual(['Billet', 'Ingot (without the supply of Coal)']);
  expect(chart?.series.map(({ values }) => values[1])).toEqual(chart?.series.map(() => null));
});

test('of many products the first are drawn, and the title says of how many', () => {
  const many = Array.from({ length: 40 }, (_, index) => `P${index}`);
  const line = (text: (name: string) => string): string => many.map(text).join('\n');
  const lots = plant({
    Production: `Process | Product | Quantity | Unit\n${line((name) => `${name} | ${name} | 1 | t`)}`,
    Emissions: `Process | Gas | Quantity | Unit\n${line((name) => `${name} | CO2 | 1 | t`)}`,
  }).reports.sheets;
  const [chart] = chartsOf(lots, 'footprints');
  expect(chart?.categories).toHaveLength(22);
  expect(chart?.title).toContain('(first 22 of 40)');
  expect(lots.flatMap(chartFaults)).toEqual([]);
});

test('month by month what certificates cover of the grid electricity, and what not', () => {
  const Energy = ['Date | Site | Process | Carrier | Quantity | Unit']
    .concat(['01-31', '02-29', '03-31'].map((day) => `2024-${day} | West | Pressing | Electricity | 100 | MWh`))
    .join('\n');
  const Settings =
    'Setting | Value\nPeriod from | 2024-01-01\nPeriod to | 2024-03-31\nOrganisation | Plant Ltd\nRegion | Shandong\nTime matching | yes';
  const january = certificate('January', 150, { 'Generated from': '2024-01-01', 'Generated to': '2024-01-31' });
  const matched = plant(workedWith([january], { Energy, Settings })).reports.sheets;
  const [chart] = chartsOf(matched, 'timeMatching');
  expect(chart?.categories).toEqual(['2024-01', '2024-02', '2024-03']);
  expect(chart?.series.map(({ values }) => values)).toEqual([
    [100, 0, 0],
    [0, 100, 100],
    [100, 100, 100],
  ]);
  expect(matched.flatMap(chartFaults)).toEqual([]);
});

test('a target path begins with what was reached, and goes on where nothing is yet', () => {
  const ahead = plant({
    Disclosed: 'Metric | Subject | Period | Value | Unit\nintensity | Foil | 2023 | 1.2 | tCO2e/t',
    Targets:
      'Metric | Subject | Year | Target | Unit\nintensity | Foil | 2025 | 1.0 | tCO2e/t\nintensity | Foil | 2023 | 1.1 | tCO2e/t',
  }).reports.sheets;
  const [chart] = chartsOf(ahead, 'targets');
  expect(chart?.categories).toEqual(['2023', '2025']);
  expect(chart?.series.map(({ values }) => values)).toEqual([
    [1.2, null],
    [1.1, 1],
  ]);
  expect(ahead.flatMap(chartFaults)).toEqual([]);
});

test('totals that were published for several years are made of the parts published with them', () => {
  const row = (metric: string, year: number, value: number): string => `${metric} | ${year} | ${value} | tCO2e`;
  const published = plant({
    Disclosed: [
      'Metric | Period | Value | Unit',
      ...[2022, 2023].flatMap((year, index) => [
        row('scope 1', year, 10 + index),
        row('scope 2', year, 5),
        row('scope 1+2', year, 15 + index),
      ]),
    ].join('\n'),
  }).reports.sheets;
  expect(chartsOf(published, 'disclosed')[0]?.series.map(({ values }) => values)).toEqual([
    [10, 11],
    [5, 5],
    [15, 16],
  ]);
  expect(published.flatMap(chartFaults)).toEqual([]);
});

test('neighbouring colours stay apart in grey print, the last beside the first too', () => {
  expect(alikeInGrey([...chartColors.series, chartColors.series[0]])).toEqual([]);
  expect(alikeInGrey(['0F5F7A', '0F7A7A'])).toEqual(['0F5F7A 0F7A7A']);
});

describe('what would be wrong is found:', () => {
  const sheet = sheets.find(({ key }) => key === 'footprints') as SheetPlan;
  const [chart] = sheet.charts as readonly [ChartPlan];
  const [series] = chart.series;
  const withChart = (change: Partial<ChartPlan>): SheetPlan => ({ ...sheet, charts: [{ ...chart, ...change }] });
  const withSeries = (change: object): SheetPlan =>
    withChart({ series: chart.series.map((one) => (one === series ? { ...one, ...change } : one)) });
  test.each<[string, SheetPlan, RegExp]>([
    ['a number that its cell does not hold', withSeries({ values: [7, null] }), /is not what .* holds/],
    ['cells of another column', withSeries({ valuesRef: chart.series[1]?.valuesRef }), /is not what .* holds/],
    ['a bar of what is withheld', withSeries({ values: [2, 1] }), /Profile \(withheld\) has a bar/],
    ['a number that is not told', withChart({ description: chart.title }), /leaves out/],
    ['a chart over a table', withChart({ anchor: { ...chart.anchor, toRow: 40 } }), /it covers A/],
    ['a chart longer than a page', withChart({ anchor: { ...chart.anchor, row: 200, toRow: 260 } }), /cut by the end/],
    [
      'a chart over the side of a page',
      { ...withChart({ anchor: { ...chart.anchor, toColumn: 60 } }), pagesAcross: 3 },
      /by the side/,
    ],
    ['a chart that is not printed', { ...sheet, printArea: 'A1:B10' }, /not printed whole/],
    ['fills that grey print makes one', withSeries({ color: '8ABFD0' }), /in grey print/],
    ['a page that ends in it', { ...sheet, pageBreaks: [chart.anchor.row + 2] }, /cut by the end/],
  ])('%s', (_, broken, fault) => {
    expect(chartFaults(sheet)).toEqual([]);
    expect(chartFaults(broken).join('\n')).toMatch(fault);
  });

  test('a cell that the chart draws without a formula', () => {
    const drawn = cellsOf(sheet, series?.valuesRef ?? '');
    const rows = sheet.rows.map((cells) =>
      cells.map((cell) => (cell && drawn.includes(cell) ? { ...cell, formula: undefined } : cell)),
    ) as SheetPlan['rows'];
    expect(chartFaults({ ...sheet, rows }).join('\n')).toMatch(/without a formula/);
  });
});
