/** A planned chart in the terms of Excel's API. */
import { cellAddress } from '../../workbook/address';
import { chartColors } from '../../workbook/look';
import type { ChartPlan } from '../../workbook/sheetPlan';
import type { ChartContent } from './sheetContent';

const types: Readonly<Record<ChartPlan['kind'], string>> = {
  bar: 'BarClustered',
  stackedBar: 'BarStacked',
  column: 'ColumnClustered',
  stackedColumn: 'ColumnStacked',
  line: 'LineMarkers',
};

/** The chart with the colours of ours. */
export function plannedChart(chart: ChartPlan): ChartContent {
  const { anchor } = chart;
  return {
    name: chart.title,
    type: types[chart.kind] as Excel.ChartType,
    title: chart.title,
    series: chart.series.map(({ name, valuesRef, line, below, color, isSpace }, index) => ({
      name,
      values: valuesRef,
      categories: chart.categoriesRef,
      color: color === undefined ? seriesColor(index) : `#${color}`,
      ...((line ?? (chart.kind === 'line' ? 'solid' : undefined)) && { line: line ?? 'solid' }),
      ...(below && { below }),
      ...(isSpace && { isSpace }),
    })),
    valueAxis: chart.valueAxis,
    format: chart.format,
    labelFormat: chart.labelFormat ?? chart.format,
    ...(chart.most !== undefined && { most: chart.most }),
    labelled: chart.labelled ?? false,
    place: { from: cellAddress(anchor.row, anchor.column), to: cellAddress(anchor.toRow - 1, anchor.toColumn - 1) },
  };
}

/** The fill of a series by its place, `#RRGGBB`. */
export function seriesColor(index: number): string {
  return `#${chartColors.series[index % chartColors.series.length]}`;
}
