/** Targets: what was to be reached, what was reached, by how much, and what each year must bring until the next target. */
import type { ChoiceOf } from '../../ledgers/allLedgers';
import { nameKey } from '../../ledgers/cleanText';
import type { Plant } from '../../model/plant';
import { targetEntries, type TargetEntry } from '../../model/publishedFigures';
import { dateOfSerial } from '../../quantity/calendarDate';
import { exact, type Exact } from '../../quantity/exact';
import { agree, type PrintedFigure } from '../disclosures/printedFigure';
import { metricId } from './metricNames';
import type { Metrics } from './metrics';
import { follows, given, numberOf, ledgerCell, type Node } from '../graph/node';
import { inPrintedUnit, measureOf, printedSize } from '../disclosures/printedUnits';
import { difference } from '../rules/difference';
import { relativeChange } from '../rules/relativeChange';
import { yearlyChange } from '../rules/yearlyChange';
import type { Sources } from '../graph/sources';

type Verdict = ChoiceOf<'Disclosed', 'status'>;
export type TargetStatus = Verdict | 'open' | 'unclear' | 'unknown';

/** What was reached, in the unit of the target. */
interface Actual {
  readonly node: Node;
  readonly from: 'computed' | 'disclosed';
}

/** One row of `Targets`. */
export interface Target extends TargetEntry {
  /** As the contract spells it. */
  readonly metricKey: string;
  /** As names are compared; blank for the organisation. */
  readonly subjectKey: string;
  readonly direction: 'at most' | 'at least';
  readonly target: Node;
  readonly yearNode: Node;
  readonly actual: Actual | undefined;
  /** `open` lies ahead, `unclear` depends on which of several printed values is taken, `unknown` has no value. */
  readonly status: TargetStatus;
  /** Actual less target, and as a share of the target. */
  readonly distance: Node | undefined;
  readonly relative: Node | undefined;
  readonly previous: Node | undefined;
  /** Year on year. */
  readonly change: Node | undefined;
  /** The figure of the report's year from which an open target is to be reached, and the change that each year must bring. */
  readonly ahead: { readonly start: Node; readonly years: Node; readonly required: Node } | undefined;
  /** The change per year that the plan itself sets since its target before. */
  readonly planned: { readonly before: Node; readonly years: Node; readonly change: Node } | undefined;
}

export interface Targets {
  /** The year of the period's last day. */
  readonly reportYear: Node;
  readonly rows: readonly Target[];
}

type Facts = Pick<Target, keyof TargetEntry | 'metricKey' | 'subjectKey' | 'target' | 'yearNode'>;

/** All target rows that can be read. Computed figures go before disclosed ones; of several disclosed ones the one of the target's own source. */
export function targets(plant: Plant, sources: Sources, metrics: Metrics, figures: readonly PrintedFigure[]): Targets {
  const lastYear = Number((dateOfSerial(plant.period.to) ?? '').slice(0, 4));
  const reportYear = given(exact(lastYear), { kind: 'report year' });
  const facts = factsOf(plant);
  const actualOf = (target: Facts, year: number): Actual | 'several' | undefined => {
    const computed = year === lastYear ? metrics.find(target.metric, target.subject) : undefined;
    const node =
      computed &&
      (target.unit === '' ? computed.node : inPrintedUnit(sources, computed.node, computed.unit, target.unit));
    if (node) return { node, from: 'computed' };
    const printed = disclosedFor(target, year, figures);
    const own = printed.filter((figure) => target.source !== '' && figure.source === nameKey(target.source));
    const [first, ...others] = own.length > 0 ? own : printed;
    if (!first) return undefined;
    if (others.some((other) => !agree(first, other))) return 'several';
    const converted = inPrintedUnit(sources, first.figure.value, first.figure.unit, target.unit);
    return converted && { node: converted, from: 'disclosed' };
  };
  const rows = facts.map((target): Target => {
    const found = actualOf(target, target.year);
    const actual = found === 'several' ? undefined : found;
    const value = actual && numberOf(actual.node);
    const goal = numberOf(target.target);
    const before = actualOf(target, target.year - 1);
    const previous = before && before !== 'several' ? before.node : undefined;
    const start = target.year > lastYear ? actualOf(target, lastYear) : undefined;
    const status =
      target.year > lastYear && !actual
        ? 'open'
        : value && goal
          ? verdict(target.direction, value, goal)
          : found === 'several'
            ? severalVerdicts(target, figures)
            : 'unknown';
    return {
      ...target,
      actual,
      status,
      distance: actual && follows(difference, actual.node, target.target),
      relative: actual && goal && !goal.isZero() ? follows(relativeChange, actual.node, target.target) : undefined,
      previous,
      change: actual && previous && isPositive(previous) ? follows(relativeChange, actual.node, previous) : undefined,
      ahead: start && start !== 'several' ? steps(target, start.node, reportYear) : undefined,
      planned: plannedOf(target, facts),
    };
  });
  return { reportYear, rows };
}

function factsOf(plant: Plant): readonly Facts[] {
  const organisation = nameKey(plant.settings.organisation);
  return targetEntries(plant.ledgers.tables).map((entry): Facts => {
    const { table, row, metric, subject } = entry;
    return {
      ...entry,
      direction: entry.direction ?? usualDirection(metricId(metric)),
      target: given(entry.goal, ledgerCell(table, row, 'target')),
      yearNode: given(exact(entry.year), ledgerCell(table, row, 'year')),
      metricKey: metricId(metric),
      subjectKey: nameKey(subject) === organisation ? '' : nameKey(subject),
    };
  });
}

/** More recycled metal, scrap and green electricity is better; less of everything else. */
function usualDirection(metric: string): Target['direction'] {
  return /content$|^scrap |^green |^certificates /.test(metric) ? 'at least' : 'at most';
}

/** Disclosed figures of the target's metric and subject for a year, in units that can be compared. */
export function disclosedFor(
  target: Pick<Target, 'metric' | 'subject' | 'unit'>,
  year: number,
  figures: readonly PrintedFigure[],
): readonly PrintedFigure[] {
  const [metric, subject] = [metricId(target.metric), nameKey(target.subject)];
  return figures.filter(
    (figure) =>
      figure.metric === metric &&
      (figure.subject === subject || nameKey(figure.figure.subject) === subject) &&
      figure.period === String(year) &&
      figure.measure === measureOf(target.unit),
  );
}

/** Whether a value meets a target. */
export function verdict(direction: Target['direction'], value: Exact, goal: Exact): Verdict {
  return (direction === 'at most' ? value.lessThanOrEqualTo(goal) : value.greaterThanOrEqualTo(goal))
    ? 'achieved'
    : 'missed';
}

function severalVerdicts(target: Facts, figures: readonly PrintedFigure[]): TargetStatus {
  const goal = numberOf(target.target)?.times(printedSize(target.unit));
  const verdicts = new Set(
    goal ? disclosedFor(target, target.year, figures).map(({ amount }) => verdict(target.direction, amount, goal)) : [],
  );
  const [only] = verdicts;
  return verdicts.size === 1 && only ? only : 'unclear';
}

function isPositive(node: Node): boolean {
  return numberOf(node)?.greaterThan(0) ?? false;
}

function steps(target: Facts, start: Node, reportYear: Node): Target['ahead'] {
  if (!isPositive(start) || !isPositive(target.target)) return undefined;
  const years = follows(difference, target.yearNode, reportYear);
  return { start, years, required: follows(yearlyChange, target.target, start, years) };
}

function plannedOf(target: Facts, facts: readonly Facts[]): Target['planned'] {
  const earlier = facts.filter(
    (other) =>
      other.metricKey === target.metricKey &&
      other.subjectKey === target.subjectKey &&
      other.source === target.source &&
      other.unit === target.unit &&
      other.year < target.year,
  );
  const [before] = [...earlier].sort((a, b) => b.year - a.year);
  if (!before || !isPositive(before.target) || !isPositive(target.target)) return undefined;
  const years = follows(difference, target.yearNode, before.yearNode);
  return { before: before.target, years, change: follows(yearlyChange, target.target, before.target, years) };
}
