/** Where the charts of a sheet stand: side by side over the columns of its tables, none on a filled cell. */
import type { ChartPlan } from '../../workbook/sheetPlan';
import { defaultWidth } from '../../workbook/textSize';

/** A chart before the widths of the columns are known; charts of the same first row share it from left to right. */
export interface DraftChart extends Omit<ChartPlan, 'anchor'> {
  readonly row: number;
  readonly toRow: number;
}

/** A chart is legible from the first width on and gains nothing beyond the second; pixels. */
const narrowest = 400;
const widest = 680;
/** Pixels of the widest paper in the smallest type, and in the largest: a wider sheet takes several pages, and its charts stay on the first. */
const [widestPage, onFirstPage] = [2050, 1490];

/** The charts with their corners; `widths` in characters, from column A on. */
export function placedCharts(charts: readonly DraftChart[], widths: readonly number[]): readonly ChartPlan[] {
  const edges = columnEdges(widths);
  return charts.map((chart) => {
    const { row, toRow, ...plan } = chart;
    const beside = charts.filter((other) => other.row === row);
    const place = beside.indexOf(chart);
    const whole = edges[widths.length] ?? 0;
    const room = whole > widestPage ? Math.min(whole, onFirstPage) : whole;
    const share = Math.min(widest, Math.max(narrowest, room / beside.length));
    const column = nearestEdge(edges, place * share);
    const toColumn = Math.max(column + 1, nearestEdge(edges, (place + 1) * share));
    return { ...plan, anchor: { row, column: column + 1, toRow, toColumn: toColumn + 1 } };
  });
}

/** Pixels from the left of the sheet to the left of each column, and far beyond the last one that has a width of its own. */
function columnEdges(widths: readonly number[]): readonly number[] {
  const edges = [0];
  const pixels = (width: number): number => Math.round(width * 7) + 5;
  for (let column = 0; column < widths.length + 40; column++)
    edges.push((edges[column] ?? 0) + pixels(widths[column] ?? defaultWidth));
  return edges;
}

function nearestEdge(edges: readonly number[], pixels: number): number {
  return edges.reduce(
    (best, edge, index) => (Math.abs(edge - pixels) < Math.abs((edges[best] ?? 0) - pixels) ? index : best),
    0,
  );
}
