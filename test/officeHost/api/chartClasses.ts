/** `ChartCollection`, `Chart`, its series, and the look of its parts. */
import { quotedSheet } from '../../../src/workbook/address';
import { boundingArea, fixedAreaAddress, type Area } from '../model/area';
import { ChartModel, ChartSeriesModel, type ChartPart } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { defineClass, plainProperties, type AnyApiClass } from '../protocol/apiClass';
import { invalidArgument } from '../protocol/apiError';
import { asOneOf, asText } from '../protocol/arguments';
import { RangeObject, rangeArgument } from './rangeObject';

export class ChartCollection {
  constructor(readonly sheet: Sheet) {}
}

const chartTypes = [
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'Area',
  'AreaStacked',
  'XYScatter',
] as const;

export const chartsClass = defineClass<ChartCollection>('ChartCollection', {
  items: ({ sheet }) => sheet.charts,
  item: ({ sheet }, key) =>
    sheet.charts.find((chart) => chart.id === key || chart.name.toLowerCase() === String(key).toLowerCase()),
  eventTarget: ({ sheet }) => sheet.id,
  call: {
    add: ({ sheet }, given, { workbook }) => {
      const type = asOneOf(given.at(0), chartTypes);
      let name = '';
      for (let n = 1; name === '' || sheet.charts.some((chart) => chart.name === name); n++) name = `Chart ${n}`;
      const chart = new ChartModel(`{chart-${workbook.nextId()}}`, name, type, sheet);
      chart.series = seriesFrom(given.object(1, RangeObject), given.at(2));
      sheet.charts.push(chart);
      return chart;
    },
  },
});

const reference = ({ sheet }: RangeObject, area: Area): string =>
  `${quotedSheet(sheet.name)}!${fixedAreaAddress(area)}`;

/** Excel's guess: text in the first column are categories, text in the first row are series names; series run along the longer side. */
function seriesFrom(range: RangeObject, seriesBy: unknown): ChartSeriesModel[] {
  const { sheet, area } = range;
  const isText = (row: number, column: number): boolean =>
    typeof sheet.cell(row, column)?.value === 'string' || sheet.cell(row, column) === undefined;
  const names =
    area.rows > 1 &&
    Array.from({ length: area.columns }, (_, c) => isText(area.row, area.column + c)).every((text) => text)
      ? 1
      : 0;
  const categories =
    area.columns > 1 &&
    Array.from({ length: area.rows }, (_, r) => isText(area.row + r, area.column)).every((text) => text)
      ? 1
      : 0;
  const inColumns = seriesBy === 'Columns' || (seriesBy !== 'Rows' && area.rows - names >= area.columns - categories);
  const count = inColumns ? area.columns - categories : area.rows - names;
  return Array.from({ length: count }, (_, i) => {
    const [row, column] = inColumns ? [area.row, area.column + categories + i] : [area.row + names + i, area.column];
    const nameCell = inColumns ? (names ? { row, column } : undefined) : categories ? { row, column } : undefined;
    const series = new ChartSeriesModel(
      nameCell ? String(sheet.valueAt(nameCell.row, nameCell.column) ?? '') : `Series${i + 1}`,
    );
    if (nameCell) series.nameReference = reference(range, { ...nameCell, rows: 1, columns: 1 });
    const values = inColumns
      ? { row: row + names, column, rows: area.rows - names, columns: 1 }
      : { row, column: column + categories, rows: 1, columns: area.columns - categories };
    const labels = inColumns ? { ...values, column: area.column } : { ...values, row: area.row };
    series.valuesReference = reference(range, values);
    if (inColumns ? categories : names) series.categoriesReference = reference(range, labels);
    return series;
  });
}

const position = plainProperties<ChartModel>((chart) => chart.properties, {
  top: 0,
  left: 0,
  width: 360,
  height: 216,
  style: 2,
  plotVisibleOnly: true,
  displayBlanksAs: 'NotPlotted',
});

const parts = (...names: string[]): Record<string, (part: ChartPart) => ChartPart> =>
  Object.fromEntries(names.map((name) => [name, (part: ChartPart) => part.part(name)]));

export const chartClass = defineClass<ChartModel>('Chart', {
  ids: (chart) => ({ Id: chart.id }),
  get: { ...position.get, id: (chart) => chart.id, name: (chart) => chart.name, chartType: (chart) => chart.type },
  set: {
    ...position.set,
    name: (chart, value) => void (chart.name = asText(value)),
    chartType: (chart, value) => void (chart.type = asOneOf(value, chartTypes)),
  },
  child: {
    ...parts('title', 'axes', 'legend', 'format', 'dataLabels', 'plotArea'),
    series: (chart) => chart,
    worksheet: (chart) => chart.sheet,
  },
  call: {
    delete: (chart) => void chart.sheet.charts.splice(chart.sheet.charts.indexOf(chart), 1),
    activate: () => undefined,
    setData: (chart, given) => void (chart.series = seriesFrom(given.object(0, RangeObject), given.at(1))),
    setPosition: (chart, given, { workbook }) => {
      const start = rangeArgument(workbook, chart.sheet, given, 0);
      const end = given.at(1) === undefined ? start : rangeArgument(workbook, chart.sheet, given, 1);
      Object.assign(chart.properties, pointsOf(chart.sheet, boundingArea(start.area, end.area)));
      chart.properties['anchor'] = boundingArea(start.area, end.area);
    },
  },
});

function pointsOf(sheet: Sheet, area: Area): { left: number; top: number; width: number; height: number } {
  const sum = (sizes: ReadonlyMap<number, number>, from: number, count: number, standard: number): number =>
    Array.from({ length: count }, (_, i) => sizes.get(from + i) ?? standard).reduce((a, b) => a + b, 0);
  return {
    left: sum(sheet.columnWidths, 0, area.column, 48),
    top: sum(sheet.rowHeights, 0, area.row, 15),
    width: sum(sheet.columnWidths, area.column, area.columns, 48),
    height: sum(sheet.rowHeights, area.row, area.rows, 15),
  };
}

export const chartSeriesCollectionClass = defineClass<ChartModel>('ChartSeriesCollection', {
  items: (chart) => chart.series,
  call: {
    add: (chart, given) => {
      const series = new ChartSeriesModel(given.optionalText(0) ?? `Series${chart.series.length + 1}`);
      chart.series.push(series);
      return series;
    },
  },
});

const seriesLook = plainProperties<ChartSeriesModel>((series) => series.properties, {
  chartType: null,
  hasDataLabels: false,
  gapWidth: 150,
  overlap: 0,
  smooth: false,
  markerStyle: 'Automatic',
  markerSize: 5,
  markerForegroundColor: '',
  markerBackgroundColor: '',
  axisGroup: 'Primary',
  plotOrder: 1,
  filtered: false,
  invertIfNegative: false,
});

export const chartSeriesClass = defineClass<ChartSeriesModel>('ChartSeries', {
  get: { ...seriesLook.get, name: (series) => series.name },
  set: { ...seriesLook.set, name: (series, value) => void (series.name = asText(value)) },
  child: parts('format', 'dataLabels', 'points'),
  call: {
    setValues: (series, given) => void (series.valuesReference = only(given.object(0, RangeObject))),
    getDimensionDataSourceString: (series, given) =>
      asOneOf(given.at(0), ['Values', 'Categories']) === 'Values' ? series.valuesReference : series.categoriesReference,
    setXAxisValues: (series, given) => void (series.categoriesReference = only(given.object(0, RangeObject))),
  },
});

function only(range: RangeObject): string {
  if (range.area.rows > 1 && range.area.columns > 1) throw invalidArgument();
  return reference(range, range.area);
}

const part = (name: string, defaults: Parameters<typeof plainProperties>[1], ...children: string[]): AnyApiClass =>
  defineClass<ChartPart>(name, {
    ...plainProperties<ChartPart>((each) => each.properties, defaults),
    child: parts(...children),
  });

/** A line or border, which can be taken away. */
const line = (name: string): AnyApiClass => ({
  ...part(name, { color: '#000000', lineStyle: 'Automatic', weight: 0.75 }),
  ...defineClass<ChartPart>(name, { call: { clear: (each) => void (each.properties['lineStyle'] = 'None') } }),
});

export const chartPartClasses: readonly AnyApiClass[] = [
  part('ChartTitle', { text: '', visible: true, overlay: false, position: 'Top' }, 'format'),
  part('ChartTitleFormat', {}, 'font', 'fill'),
  part('ChartAxes', {}, 'categoryAxis', 'valueAxis', 'seriesAxis'),
  part(
    'ChartAxis',
    {
      maximum: null,
      minimum: null,
      majorUnit: null,
      visible: true,
      reversePlotOrder: false,
      numberFormat: 'General',
      tickLabelPosition: 'NextToAxis',
      linkNumberFormat: true,
      crosses: 'Automatic',
      position: 'Automatic',
    },
    'title',
    'format',
    'majorGridlines',
    'minorGridlines',
  ),
  part('ChartAxisTitle', { text: '', visible: false }, 'format'),
  part('ChartAxisTitleFormat', {}, 'font', 'fill'),
  part('ChartAxisFormat', {}, 'font', 'fill', 'line'),
  part('ChartGridlines', { visible: true }, 'format'),
  part('ChartGridlinesFormat', {}, 'line'),
  part(
    'ChartLegend',
    { visible: true, position: 'Bottom', overlay: false, showShadow: false },
    'format',
    'legendEntries',
  ),
  defineClass<ChartPart>('ChartLegendEntryCollection', {
    call: { getItemAt: (entries, given) => entries.part(String(given.at(0))) },
  }),
  defineClass<ChartPart>('ChartPointsCollection', {
    call: { getItemAt: (points, given) => points.part(String(given.at(0))) },
  }),
  part('ChartPoint', {}, 'dataLabel'),
  part('ChartDataLabel', { position: 'Top' }),
  part('ChartLegendEntry', { visible: true }),
  part('ChartLegendFormat', {}, 'font', 'fill'),
  part('ChartPlotArea', { position: 'Automatic' }, 'format'),
  part('ChartPlotAreaFormat', {}, 'fill', 'border'),
  part('ChartAreaFormat', { roundedCorners: false }, 'font', 'fill', 'border'),
  part(
    'ChartDataLabels',
    {
      showValue: false,
      showSeriesName: false,
      showCategoryName: false,
      showLegendKey: false,
      showPercentage: false,
      position: 'OutsideEnd',
      numberFormat: 'General',
      separator: ', ',
    },
    'format',
  ),
  part('ChartDataLabelFormat', {}, 'font', 'fill'),
  part('ChartSeriesFormat', {}, 'fill', 'line'),
  line('ChartLineFormat'),
  line('ChartBorder'),
  part('ChartFont', { bold: false, italic: false, color: '#595959', name: 'Calibri', size: 10, underline: 'None' }),
  defineClass<ChartPart>('ChartFill', {
    call: {
      setSolidColor: (fill, given) => void (fill.properties['color'] = given.text(0)),
      clear: (fill) => void delete fill.properties['color'],
    },
  }),
];
