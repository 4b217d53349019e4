/** Charts of `Target check`: for each figure with targets of several years, what was reached and what is to be reached. */
import { wordFor } from '../../language/words';
import { groupedBy } from '../../quantity/groupedBy';
import type { Target } from '../../results/targetResults';
import type { ReportContext } from '../context';
import type { Section } from '../layout/section';
import type { ChartSpec } from './chartSpec';
import { kindOfUnit } from './kindOfUnit';
import { sheetChart, type SheetChart } from './sheetChart';

const mostPaths = 6;

export function targetCharts(context: ReportContext): readonly (SheetChart<Section> | undefined)[] {
  const { targets } = context.results.targets;
  const paths = [
    ...groupedBy(targets, ({ metricKey, subjectKey, unit, source }) =>
      JSON.stringify([metricKey, subjectKey, unit, source]),
    ).values(),
  ].map((path) => [...path].sort((one, other) => one.year - other.year).filter(isFirstOfYear));
  return paths
    .filter((path) => path.length > 1)
    .sort((one, other) => Number(other.some(isReached)) - Number(one.some(isReached)))
    .slice(0, mostPaths)
    .map((path) => sheetChart(context, pathChart(context, path)));
}

function isReached({ actual }: Target): boolean {
  return actual !== undefined;
}

function isFirstOfYear({ year }: Target, index: number, path: readonly Target[]): boolean {
  return path.findIndex((other) => other.year === year) === index;
}

function pathChart({ results, report, words }: ReportContext, path: readonly Target[]): ChartSpec<Target, Section> {
  const [{ metric = '', subject = '', unit = '' } = {}] = path;
  const placeOf = (target: Target): number => results.targets.targets.indexOf(target);
  return {
    kind: 'beside',
    title: words.punctuation.headed(
      report.chart.path,
      [wordFor(words.metric, metric), ...(subject ? [subject] : [])].join(' · '),
    ),
    unit: kindOfUnit(unit) === 'share' ? '' : unit,
    quantity: kindOfUnit(unit),
    items: path,
    of: words.label.year,
    name: ({ year }) => String(year),
    nameCells: (table, target) => [table.cell('year', placeOf(target))],
    isNameNumber: true,
    parts: [
      {
        key: 'actual',
        name: words.label.actual,
        nodes: ({ actual }) => (actual ? [actual.node] : []),
        cells: (table, target) => [table.cell('actual', placeOf(target))],
      },
      {
        key: 'target',
        name: words.label.target,
        line: 'dashed',
        nodes: ({ target }) => [target],
        cells: (table, target) => [table.cell('target', placeOf(target))],
      },
    ],
  };
}
