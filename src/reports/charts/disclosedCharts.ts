/** Charts of `Disclosure check`: totals that were published for several periods, made of the parts published with them. */
import { groupedBy } from '../../quantity/groupedBy';
import type { TotalOfParts } from '../../results/targetResults';
import type { ReportContext } from '../context';
import type { Section } from '../layout/section';
import type { ChartSpec } from './chartSpec';
import { kindOfUnit } from './kindOfUnit';
import { sheetChart, type SheetChart } from './sheetChart';

const mostTotals = 3;

export function disclosedCharts(context: ReportContext): readonly (SheetChart<Section> | undefined)[] {
  const { totals } = context.results.targets.printed;
  const groups = groupedBy(totals, ({ whole }) =>
    JSON.stringify([whole.metric, whole.subject, whole.source, whole.figure.unit]),
  );
  return [...groups.values()]
    .filter((group) => group.length > 1 && group.every((one) => namesOf(one).join() === namesOf(group[0]).join()))
    .slice(0, mostTotals)
    .map((group) => sheetChart(context, totalChart(context, group)));
}

/** Parts by what tells them apart: what they are of, or their metric. */
function namesOf(one: TotalOfParts | undefined): readonly string[] {
  return (one?.parts ?? []).map(({ subject, metric }) => subject || metric);
}

function totalChart(
  { results, report, words }: ReportContext,
  group: readonly TotalOfParts[],
): ChartSpec<TotalOfParts, Section> {
  const [first] = group;
  const { metric = '', subject = '', unit = '' } = first?.whole.figure ?? {};
  const placeOf = ({ figure }: TotalOfParts['whole']): number => results.targets.disclosed.indexOf(figure);
  return {
    kind: 'stacked',
    title: words.punctuation.headed(report.chart.disclosed, [metric, ...(subject ? [subject] : [])].join(' · ')),
    unit,
    quantity: kindOfUnit(unit),
    items: group,
    of: words.label.period,
    name: ({ whole }) => whole.figure.period,
    nameCells: (table, { whole }) => [table.cell('period', placeOf(whole))],
    whole: {
      key: 'whole',
      name: metric,
      nodes: ({ whole }) => [whole.figure.value],
      cells: (table, { whole }) => [table.cell('value', placeOf(whole))],
    },
    parts: (first?.parts ?? []).map(({ figure }, index) => ({
      key: `part${index}`,
      name: figure.subject || figure.metric,
      nodes: ({ parts }) => parts.slice(index, index + 1).map((part) => part.figure.value),
      cells: (table, { parts }) => parts.slice(index, index + 1).map((part) => table.cell('value', placeOf(part))),
    })),
  };
}
