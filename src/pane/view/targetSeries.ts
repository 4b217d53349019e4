/** Targets of one metric over the years, with what was reached: the points of a path. */
import type { PaneTarget } from '../result/paneResult';

export interface TargetSeries {
  readonly metric: string;
  readonly subject: string;
  readonly unit: string;
  /** What was reached, by year. */
  readonly reached: readonly Point[];
  readonly goals: readonly (Point & Pick<PaneTarget, 'direction' | 'status' | 'cell'>)[];
  /** The next target that lies ahead, with the yearly change that it takes and the one that the plan sets. */
  readonly next: PaneTarget | undefined;
}

interface Point {
  readonly year: number;
  readonly value: number;
}

/** One series for each metric and subject with points in two years at least, in the order of the ledger. */
export function targetSeries(targets: readonly PaneTarget[], reportYear: number): readonly TargetSeries[] {
  const groups = new Map<string, PaneTarget[]>();
  for (const target of targets) {
    const key = JSON.stringify([target.metricKey, target.subject, target.unit]);
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const reached = new Map<number, number>();
    const know = (year: number, text: string | null | undefined): void => {
      if (text !== null && text !== undefined) reached.set(year, Number(text));
    };
    for (const { year, previous, actual, start } of group) {
      know(year - 1, previous);
      know(year, actual?.value);
      know(reportYear, start);
    }
    const goals = group
      .filter(({ target }) => target !== '')
      .map(({ year, target, direction, status, cell }) => ({ year, value: Number(target), direction, status, cell }))
      .sort((a, b) => a.year - b.year);
    const years = new Set([...reached.keys(), ...goals.map(({ year }) => year)]);
    const ahead = group.filter(({ status }) => status === 'open').sort((a, b) => a.year - b.year);
    return years.size < 2
      ? []
      : [
          {
            metric: first.metric,
            subject: first.subject,
            unit: first.unit,
            reached: [...reached].map(([year, value]) => ({ year, value })).sort((a, b) => a.year - b.year),
            goals,
            next: ahead[0],
          },
        ];
  });
}
