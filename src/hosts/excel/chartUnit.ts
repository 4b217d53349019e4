/** The step that puts a chart onto a sheet. */
import { chartColors } from '../../workbook/look';
import type { ChartContent } from './sheetContent';
import { actionBytes, type Sheets, type WriteUnit } from './writeUnits';

const titleSize = 12;
const smallSize = 9;
const [ink, quiet, gridline] = [chartColors.ink, chartColors.quiet, chartColors.gridline].map(
  (color) => `#${color}`,
) as [string, string, string];

/** A native chart over cells of the workbook. In a bar chart the first category stands at the top. */
export function chartUnit(sheet: string, content: ChartContent): WriteUnit {
  return {
    sheet,
    bytes: (27 + content.series.length * 9) * actionBytes,
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
  content.series.forEach(({ name, values, categories, color, line }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(sheets.range(values));
    series.setXAxisValues(sheets.range(categories));
    if (line !== undefined) setLine(series, line, color);
    else {
      series.gapWidth = 60;
      if (stacked) series.overlap = 100;
      if (color !== undefined) series.format.fill.setSolidColor(color);
    }
    if (content.labelled) series.hasDataLabels = true;
  });
  chart.name = content.name;
  chart.title.text = content.title;
  Object.assign(chart.title.format.font, { bold: true, size: titleSize, color: ink });
  chart.legend.visible = content.series.length > 1;
  chart.legend.position = 'Bottom';
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = bars;
  if (bars) categoryAxis.position = 'Maximum';
  categoryAxis.tickLabelPosition = 'Low';
  valueAxis.title.text = content.valueAxis;
  Object.assign(valueAxis.title.format.font, { bold: false, size: smallSize, color: quiet });
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = content.format;
  if (content.most !== undefined) valueAxis.maximum = content.most;
  valueAxis.majorGridlines.format.line.color = gridline;
  setPlace(sheets.named(sheet), chart, content.place);
}

/** Drawn with round markers, a dashed line without. */
function setLine(series: Excel.ChartSeries, line: 'solid' | 'dashed', color: string | undefined): void {
  series.chartType = line === 'dashed' ? 'Line' : 'LineMarkers';
  if (color !== undefined) series.format.line.color = color;
  series.format.line.lineStyle = line === 'dashed' ? 'Dash' : 'Continuous';
}

function setPlace(sheet: Excel.Worksheet, chart: Excel.Chart, place: ChartContent['place']): void {
  if ('from' in place) chart.setPosition(sheet.getRange(place.from), sheet.getRange(place.to));
  else Object.assign(chart, place);
}
