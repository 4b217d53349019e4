/** What does not fit together in targets: two targets for one year, verdicts that depend on which printed value is taken, a status against its values. */
import { finding, type Finding } from '../../findings/finding';
import { nameKey } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
import { plainText, type Exact } from '../../quantity/exact';
import { groupedBy } from '../../quantity/groupedBy';
import type { PrintedFigure } from '../disclosures/printedFigure';
import { metricId, metricIds } from './metricNames';
import { numberOf, type Node } from '../graph/node';
import { measureOf, printedSize } from '../disclosures/printedUnits';
import { disclosedFor, verdict, type Target } from './targets';

/** One subject's targets for one year. */
type Group = readonly Target[];

/** Warnings on targets and on the status printed beside disclosed figures. */
export function targetFindings(targets: readonly Target[], figures: readonly PrintedFigure[]): readonly Finding[] {
  const groups = [
    ...groupedBy(targets, ({ metric, subject, year, unit }) =>
      [metricId(metric), nameKey(subject), year, measureOf(unit)].join('|'),
    ).values(),
  ];
  return [
    ...groups.flatMap(twoTargets),
    ...groups.flatMap((group) => dependingVerdicts(group, figures)),
    ...contradictedStatus(targets, figures),
  ];
}

function about({ metric, subject, year }: Target): {
  readonly metric: string;
  readonly subject: string;
  readonly period: string;
} {
  return {
    metric: metricIds.includes(metricId(metric)) ? metricId(metric) : metric,
    subject,
    period: String(year),
  };
}

function amountOf(target: Target): Exact | undefined {
  return numberOf(target.target)?.times(printedSize(target.unit));
}

function textOf(node: Node, unit: string): string {
  const number = numberOf(node);
  return number ? `${plainText(number, 8)}${unit === '' || unit === '1' ? '' : ` ${unit}`}` : '';
}

function twoTargets(group: Group): readonly Finding[] {
  const [first, ...others] = group;
  const other = others.find((one) => first && !(amountOf(one) ?? amountOf(first))?.equals(amountOf(first) ?? 0));
  if (!first || !other) return [];
  return [
    finding('targets-disagree', placeOf(other.table, other.row, 'target'), {
      ...about(first),
      first: textOf(first.target, first.unit === other.unit ? '' : first.unit),
      second: textOf(other.target, other.unit),
    }),
  ];
}

/** Every target of the group against every value known for it; said where one pair is met and another missed. */
function dependingVerdicts(group: Group, figures: readonly PrintedFigure[]): readonly Finding[] {
  const pairs = group.flatMap((target) => {
    const goal = amountOf(target);
    if (!goal) return [];
    const printed = disclosedFor(target, target.year, figures).map(({ amount }) => amount);
    const computed =
      target.actual?.from === 'computed' ? numberOf(target.actual.node)?.times(printedSize(target.unit)) : undefined;
    return (computed ? [computed] : printed).map((amount) => ({
      target,
      amount,
      goal,
      verdict: verdict(target.direction, amount, goal),
    }));
  });
  const [met, missed] = (['achieved', 'missed'] as const).map((wanted) =>
    pairs.find((pair) => pair.verdict === wanted),
  );
  if (!met || !missed) return [];
  const side = ({ target, amount, goal, verdict: found }: (typeof pairs)[number]): string => {
    const size = printedSize(target.unit);
    const sign = target.direction === 'at most' ? (found === 'achieved' ? '≤' : '>') : found === 'achieved' ? '≥' : '<';
    return `${plainText(amount.div(size), 6)} ${sign} ${plainText(goal.div(size), 6)}`;
  };
  return [
    finding('verdict-depends', placeOf(missed.target.table, missed.target.row, 'target'), {
      ...about(missed.target),
      first: side(met),
      second: side(missed),
    }),
  ];
}

/** A printed status that no target for the figure bears out; the target of the same source counts first. */
function contradictedStatus(targets: readonly Target[], figures: readonly PrintedFigure[]): readonly Finding[] {
  return figures
    .filter(({ figure: { status } }) => status !== undefined)
    .flatMap((figure): Finding[] => {
      const all = targets.filter((target) => disclosedFor(target, target.year, [figure]).length > 0);
      const own = all.filter(({ source }) => nameKey(source) === figure.source);
      const judged = own.length > 0 ? own : all;
      const [first] = judged;
      const isBorneOut = judged.some((target) => {
        const goal = amountOf(target);
        return goal === undefined || verdict(target.direction, figure.amount, goal) === figure.figure.status;
      });
      if (!first || isBorneOut) return [];
      return [
        finding('status-contradicted', placeOf(figure.figure.table, figure.figure.row, 'status'), {
          ...about(first),
          value: figure.figure.status ?? '',
          first: textOf(figure.figure.value, figure.figure.unit),
          second: textOf(first.target, first.unit),
        }),
      ];
    });
}
