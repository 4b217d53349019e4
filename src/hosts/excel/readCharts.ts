/** Reads the charts of our sheets, so that they can be put back. */
import { seriesColor } from './plannedChart';
import type { ChartLine } from '../../workbook/sheetPlan';
import type { ChartContent } from './sheetContent';

interface FoundCharts {
  readonly found: ReadonlyMap<string, readonly ChartContent[]>;
  /** Titles of charts whose cells this Excel does not tell. */
  readonly lost: readonly string[];
}

/** The charts of the sheets by name. */
export async function readCharts(context: Excel.RequestContext, names: readonly string[]): Promise<FoundCharts> {
  const collections = names.map((name) => context.workbook.worksheets.getItem(name).charts);
  for (const charts of collections)
    charts.load('items/id,items/name,items/chartType,items/left,items/top,items/width,items/height');
  await context.sync();
  const asked = names.flatMap((name, index) =>
    (collections[index]?.items ?? []).map((chart) => ({
      name,
      chart,
      series: chart.series,
      title: chart.title,
      axis: chart.axes.valueAxis,
      axisTitle: chart.axes.valueAxis.title,
    })),
  );
  if (asked.length === 0) return { found: new Map(), lost: [] };
  for (const { series, title, axis, axisTitle } of asked) {
    series.load('items/name,items/chartType,items/hasDataLabels,items/format/line/lineStyle');
    title.load('text');
    axis.load('numberFormat,maximum');
    axisTitle.load('text');
  }
  await context.sync();
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.15'))
    return { found: new Map(), lost: asked.map(({ title }) => title.text) };
  const sources = asked.map(({ series }) =>
    series.items.map((one) => ({
      name: one.name,
      line: lineOf(one),
      labelled: one.hasDataLabels,
      labels: one.hasDataLabels ? one.dataLabels.load('numberFormat') : undefined,
      values: one.getDimensionDataSourceString('Values'),
      categories: one.getDimensionDataSourceString('Categories'),
    })),
  );
  await context.sync();
  const found = new Map<string, ChartContent[]>();
  asked.forEach(({ name, chart, title, axis, axisTitle }, index) => {
    const { left, top, width, height } = chart;
    const own = sources[index] ?? [];
    const series = own.map((source, place) => ({
      name: source.name,
      values: withoutEquals(source.values.value),
      categories: withoutEquals(source.categories.value),
      color: seriesColor(place),
      ...(source.line && { line: source.line }),
    }));
    // An end that Excel chose itself is no number here.
    const most = typeof axis.maximum === 'number' ? { most: axis.maximum } : {};
    const content: ChartContent = {
      name: chart.name,
      type: chart.chartType as Excel.ChartType,
      title: title.text,
      series,
      valueAxis: axisTitle.text,
      format: String(axis.numberFormat),
      ...most,
      labelFormat: String(own.find(({ labels }) => labels)?.labels?.numberFormat ?? axis.numberFormat),
      labelled: own.some(({ labelled, line }) => labelled && line !== 'numbers'),
      place: { left, top, width, height },
    };
    found.set(name, [...(found.get(name) ?? []), content]);
  });
  return { found, lost: [] };
}

function lineOf({ chartType, format }: Excel.ChartSeries): ChartLine | undefined {
  const isDrawn = format.line.lineStyle !== 'None';
  if (chartType === 'LineMarkers') return isDrawn ? 'solid' : 'marks';
  if (chartType === 'Line') return isDrawn ? 'dashed' : 'numbers';
  return undefined;
}

function withoutEquals(reference: string): string {
  return reference.replace(/^=/, '');
}
