/** Chart of `Time matching`: what certificates cover of each month's grid electricity, and what they do not. */
import type { GridCoverage } from '../../calculation/certificates/coverage';
import { monthText, type Month } from '../../calculation/certificates/timeMatching';
import type { ChartPart } from '../charts/chartSpec';
import { sheetChart, type SheetChart } from '../charts/sheetChart';
import type { ReportContext } from '../context';
import type { Section } from '../layout/section';

type CoveredMonth = GridCoverage & { readonly month: Month };

export function coverageChart(
  context: ReportContext,
  months: readonly CoveredMonth[],
): SheetChart<Section> | undefined {
  const { report, words } = context;
  const { heads } = words.certificates;
  const part = (key: 'grid' | 'covered' | 'uncovered', name: string): ChartPart<CoveredMonth, Section> => ({
    key,
    name,
    nodes: (month) => [month[key]],
    cells: (table, _, index) => [table.cell(key, index)],
  });
  return sheetChart(context, {
    kind: 'stacked',
    title: report.chart.months,
    unit: 'MWh',
    quantity: 'energy',
    items: months,
    stands: true,
    of: heads.month,
    name: ({ month }) => monthText(month),
    nameCells: (table, _, index) => [table.cell('month', index)],
    whole: part('grid', heads.grid),
    parts: [part('covered', heads.matched), part('uncovered', heads.uncovered)],
  });
}
