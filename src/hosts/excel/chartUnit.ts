/** The step that puts a chart onto a sheet. */
import { chartColors } from '../../workbook/look';
import type { ChartLine } from '../../workbook/sheetPlan';
import type { ChartContent } from './sheetContent';
import { actionBytes, type Sheets, type WriteUnit } from './writeUnits';

const titleSize = 11;
const smallSize = 9;
const markSize = 15;
const styles = { solid: 'Continuous', dashed: 'Dash', marks: 'None', numbers: 'None' } as const;
const [ink, quiet, gridline] = [chartColors.ink, chartColors.quiet, chartColors.gridline].map(
  (color) => `#${color}`,
) as [string, string, string];

/** A native chart over cells of the workbook. In a bar chart the first category stands at the top. */
export function chartUnit(sheet: string, content: ChartContent): WriteUnit {
  return {
    sheet,
    bytes: (28 + content.series.length * 13) * actionBytes,
    run: (sheets) => addChart(sheets, sheet, content),
  };
}

function addChart(sheets: Sheets, sheet: string, content: ChartContent): void {
  const [first] = content.series;
  if (!first) return;
  const chart = sheets
    .named(sheet)
    .charts.add(content.type, sheets.range(first.values), 'Columns' as Excel.ChartSeriesBy);
  const bars = content.type.startsWith('Bar');
  const stacked = content.type.includes('Stacked');
  const isUnderLine = content.series.some(({ line }) => line !== undefined);
  content.series.forEach(({ name, values, categories, color, line, below = [], isSpace }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(sheets.range(values));
    series.setXAxisValues(sheets.range(categories));
    if (line !== undefined) setLine(series, line, color);
    else {
      series.gapWidth = 60;
      if (stacked) series.overlap = 100;
      if (isSpace) series.format.fill.clear();
      else if (color !== undefined) series.format.fill.setSolidColor(color);
    }
    if (!isSpace && (content.labelled || line === 'numbers'))
      setNumbers(series, content.labelFormat, line !== undefined ? 'Top' : isUnderLine ? 'InsideBase' : undefined);
    for (const point of below) series.points.getItemAt(point).dataLabel.position = 'Bottom';
  });
  chart.name = content.name;
  chart.title.text = content.title;
  Object.assign(chart.title.format.font, { bold: true, size: titleSize, color: ink });
  chart.plotVisibleOnly = false;
  chart.legend.visible = content.series.filter(({ line, isSpace }) => line !== 'numbers' && !isSpace).length > 1;
  chart.legend.position = 'Bottom';
  content.series.forEach(({ line, isSpace }, index) => {
    if (line === 'numbers' || isSpace) chart.legend.legendEntries.getItemAt(index).visible = false;
  });
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = bars;
  if (bars) categoryAxis.position = 'Maximum';
  categoryAxis.tickLabelPosition = 'Low';
  if (content.valueAxis === '') valueAxis.title.visible = false;
  else {
    valueAxis.title.text = content.valueAxis;
    Object.assign(valueAxis.title.format.font, { bold: false, size: smallSize, color: quiet });
  }
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = content.format;
  if (content.most !== undefined) valueAxis.maximum = content.most;
  valueAxis.majorGridlines.format.line.color = gridline;
  setPlace(sheets.named(sheet), chart, content.place);
}

/** Each value written at its place. */
function setNumbers(series: Excel.ChartSeries, format: string, place: 'Top' | 'InsideBase' | undefined): void {
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = format;
  if (place !== undefined) series.dataLabels.position = place;
}

/** Drawn with round markers, a dashed line without; marks without a line, numbers without both. */
function setLine(series: Excel.ChartSeries, line: ChartLine, color: string | undefined): void {
  const hasMarkers = line === 'solid' || line === 'marks';
  series.chartType = hasMarkers ? 'LineMarkers' : 'Line';
  if (color !== undefined) series.format.line.color = color;
  series.format.line.lineStyle = styles[line];
  if (line !== 'marks') return;
  series.markerStyle = 'Dash';
  series.markerSize = markSize;
  if (color === undefined) return;
  series.markerForegroundColor = color;
  series.markerBackgroundColor = color;
}

function setPlace(sheet: Excel.Worksheet, chart: Excel.Chart, place: ChartContent['place']): void {
  if ('from' in place) chart.setPosition(sheet.getRange(place.from), sheet.getRange(place.to));
  else Object.assign(chart, place);
}
