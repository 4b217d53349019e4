/** Is one subject printed more than once, and with the same value? */
import { finding, type Finding } from '../../findings/finding';
import { groupedBy } from '../../quantity/groupedBy';
import { placeOf } from '../../ledgers/ledgerTable';
import { follows, type Node } from '../graph/node';
import { inPrintedUnit } from './printedUnits';
import { difference } from '../rules/difference';
import type { Sources } from '../graph/sources';
import { metricIds } from '../targets/metricNames';
import { agree, numberText, printedText, type PrintedFigure } from './printedFigure';

/** Two figures of one metric, subject and period. */
export interface PrintedPair {
  readonly first: PrintedFigure;
  readonly second: PrintedFigure;
  /** True where both stand in one table or passage. */
  readonly inOnePlace: boolean;
  readonly agrees: boolean;
  /** First less second, in the unit of the first; nothing where the units are not converted. */
  readonly secondInFirstUnit: Node | undefined;
  readonly difference: Node | undefined;
}

/** Pairs that one would read as the same figure; of several in two places those that are nearest to each other. */
export function printedPairs(sources: Sources, figures: readonly PrintedFigure[]): readonly PrintedPair[] {
  const same = groupedBy(figures, ({ metric, subject, period, measure }) =>
    [metric, subject, period, measure].join('|'),
  );
  return [...same.values()].flatMap((group) => {
    const places = [...groupedBy(group, ({ source }) => source).values()];
    const within = places.flatMap((place) =>
      place.slice(1).map((second, index) => pair(sources, place[index] ?? second, second, true)),
    );
    const across = places.flatMap((place, index) =>
      places.slice(index + 1).map((other) => nearest(sources, place, other)),
    );
    return [...within, ...across].filter((one): one is PrintedPair => one !== undefined);
  });
}

function pair(sources: Sources, first: PrintedFigure, second: PrintedFigure, inOnePlace: boolean): PrintedPair {
  const converted = inPrintedUnit(sources, second.figure.value, second.figure.unit, first.figure.unit);
  return {
    first,
    second,
    inOnePlace,
    agrees: agree(first, second),
    secondInFirstUnit: converted,
    difference: converted && follows(difference, first.figure.value, converted),
  };
}

function nearest(
  sources: Sources,
  place: readonly PrintedFigure[],
  other: readonly PrintedFigure[],
): PrintedPair | undefined {
  const all = place.flatMap((first) =>
    other.map((second) => ({ first, second, gap: first.amount.minus(second.amount).abs() })),
  );
  const [best] = all.sort((a, b) => a.gap.comparedTo(b.gap));
  return best && pair(sources, best.first, best.second, false);
}

/** Warnings for pairs that differ; a label that is printed twice in one table is said once for all its periods. */
export function printedPairFindings(
  pairs: readonly PrintedPair[],
  figures: readonly PrintedFigure[],
): readonly Finding[] {
  const differing = pairs.filter((one) => !one.agrees);
  const repeated = groupedBy(
    differing.filter((one) => one.inOnePlace),
    ({ first }) => [first.metric, first.subject, first.source, first.measure].join('|'),
  );
  return [
    ...[...repeated.values()].flatMap((group) => repeatedFinding(group, figures)),
    ...differing
      .filter((one) => !one.inOnePlace)
      .map((one): Finding =>
        finding('disclosed-disagree', placeOf(one.second.figure.table, one.second.figure.row, 'value'), {
          ...aboutOf(one.first),
          first: numberText(one.first, one.second),
          second: printedText(one.second),
        }),
      ),
  ];
}

function repeatedFinding(group: readonly PrintedPair[], figures: readonly PrintedFigure[]): readonly Finding[] {
  const last = [...group].sort((a, b) => b.first.period.localeCompare(a.first.period))[0];
  if (!last) return [];
  const { first, second } = last;
  const namesake = figures.find(
    (figure) =>
      figure.subject !== second.subject &&
      figure.period === second.period &&
      figure.measure === second.measure &&
      figure.amount.equals(second.amount),
  );
  const periods = [...new Set(group.map((one) => one.first.period))].sort().join(', ');
  return [
    finding('disclosed-repeated', placeOf(second.figure.table, second.figure.row, 'subject'), {
      ...aboutOf(first),
      period: periods,
      first: numberText(first, second),
      second: printedText(second),
      near: namesake?.figure.subject ?? '',
    }),
  ];
}

/** Metric, subject and period for a finding's sentence: the metric by its id in the contract, else as it is printed. */
export function aboutOf({ metric, figure, period }: PrintedFigure): {
  readonly metric: string;
  readonly subject: string;
  readonly period: string;
} {
  return { metric: metricIds.includes(metric) ? metric : figure.metric, subject: figure.subject, period };
}
