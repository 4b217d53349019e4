/** The charts of a sheet below its title, up to three side by side; the tables follow them. */
import { nextRow, type Draft } from '../layout/draft';
import type { SheetChart } from './sheetChart';

const mostBeside = 3;
/** The title, what it is of, and the sentence that says what the sheet shows. */
const titleRows = 3;

/** Keeps rows free for the charts that have something to draw; what is given writes them, when all tables stand that they draw from. */
export function chartsOnTop<Laid>(
  draft: Draft,
  charts: readonly (SheetChart<Laid> | undefined)[],
): (laid: Laid) => void {
  const there = charts.filter((chart) => chart !== undefined);
  const places = new Map<SheetChart<Laid>, readonly [row: number, toRow: number]>();
  for (let first = 0; first < there.length; first += mostBeside) {
    const beside = there.slice(first, first + mostBeside);
    const row = nextRow(draft) > titleRows + 1 ? nextRow(draft) + 1 : titleRows + 1;
    const toRow = row + Math.max(...beside.map(({ rows }) => rows));
    beside.forEach((chart) => places.set(chart, [row, toRow]));
    draft.rows.length = toRow - 1;
  }
  return (laid) => places.forEach(([row, toRow], chart) => chart.put(draft, laid, row, toRow));
}
