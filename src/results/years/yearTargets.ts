/** Targets year by year: what was to be reached in each of the years, and what was. */
import type { Calculation } from '../../calculation/calculate';
import { inPrintedUnit } from '../../calculation/disclosures/printedUnits';
import { numberOf, type Node } from '../../calculation/graph/node';
import { verdict, type Target } from '../../calculation/targets/targets';
import { nameKey } from '../../ledgers/cleanText';
import type { YearColumn, YearFigure, YearTarget } from './sideBySide';

/** The targets of the years shown, series by series; a figure of the year goes before what was disclosed of it. */
export function yearTargets(
  { targets, sources }: Calculation,
  columns: readonly YearColumn[],
  figures: readonly YearFigure[],
): readonly YearTarget[] {
  const reachedIn = (target: Target, index: number): Node | undefined => {
    for (const { metric, result, unit, values } of figures) {
      const value = values[index];
      if (!value || !('node' in value) || metric !== target.metricKey) continue;
      if (nameKey(result?.disclosedOf ?? '') !== target.subjectKey) continue;
      const node = target.unit === '' ? value.node : inPrintedUnit(sources, value.node, unit, target.unit);
      if (node) return node;
    }
    return target.actual?.node;
  };
  const series = new Map<string, YearTarget[]>();
  for (const target of targets.rows) {
    const index = columns.findIndex(({ label }) => label === String(target.year));
    if (index < 0) continue;
    const reached = reachedIn(target, index);
    const [value, goal] = [reached && numberOf(reached), numberOf(target.target)];
    const status = value && goal ? verdict(target.direction, value, goal) : undefined;
    const key = JSON.stringify([target.metricKey, target.subjectKey, target.source, target.unit]);
    series.set(key, [...(series.get(key) ?? []), { target, year: String(target.year), reached, status }]);
  }
  return [...series.values()].flatMap((ofSeries) => ofSeries.sort((a, b) => a.target.year - b.target.year));
}
