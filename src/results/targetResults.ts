/** What we answer for of targets and disclosed figures: each beside what was computed or printed elsewhere. */
import type { Calculation } from '../calculation/calculate';
import type { DisclosedFigure } from '../calculation/disclosures/disclosed';
import type { DisclosureChecks } from '../calculation/disclosures/disclosureChecks';
import type { ImpliedCoal, ImpliedFactor } from '../calculation/disclosures/impliedFactors';
import type { PrintedFigure } from '../calculation/disclosures/printedFigure';
import type { PrintedPair } from '../calculation/disclosures/printedTwice';
import type { TotalOfParts } from '../calculation/disclosures/totalsOfParts';
import type { Node } from '../calculation/graph/node';
import type { Target, TargetStatus } from '../calculation/targets/targets';
import { numbers, type Result, type Subject } from './result';

export type { ImpliedCoal, ImpliedFactor, PrintedFigure, PrintedPair, Target, TargetStatus, TotalOfParts };

export interface TargetResults {
  /** The year of the period's last day. */
  readonly reportYear: Node;
  /** One per row that can be read. */
  readonly targets: readonly Target[];
  readonly disclosed: readonly DisclosedFigure[];
  /** Disclosed figures against one another. */
  readonly printed: DisclosureChecks;
}

const targetStatuses = ['achieved', 'missed', 'unclear', 'open', 'unknown'] as const satisfies readonly TargetStatus[];

export function targetResults({ targets, disclosed, disclosureChecks }: Calculation): TargetResults {
  return { reportYear: targets.reportYear, targets: targets.rows, disclosed, printed: disclosureChecks };
}

/** How many targets stand how, without those of which there are none. */
export function targetCounts({
  targets,
}: TargetResults): readonly { readonly status: TargetStatus; readonly count: number }[] {
  return targetStatuses
    .map((status) => ({ status, count: targets.filter((target) => target.status === status).length }))
    .filter(({ count }) => count > 0);
}

/** In this order a report without products leads with its targets. */
const rank: readonly TargetStatus[] = ['missed', 'unclear', 'achieved', 'open', 'unknown'];

/** The targets in the order in which one asks for them: what was missed first and lately, what lies ahead and is near. */
export function leadingTargets({ targets }: TargetResults): readonly Target[] {
  return rank.flatMap((status) => {
    const found = targets.filter((target) => target.status === status);
    const sign = status === 'open' ? 1 : -1;
    return [...found].sort((a, b) => sign * (a.year - b.year));
  });
}

/** The published ones, row by row. */
export function targetNumbers({ targets, disclosed, printed }: TargetResults): readonly Result[] {
  return [
    ...targets.flatMap(ofTarget),
    ...disclosed.flatMap((figure) => {
      const { value, computed, difference, unit } = figure;
      return numbers('disclosed', ofFigure(figure), unit, { value, computed, difference });
    }),
    ...printed.totals.flatMap(({ whole: { figure }, sum, difference }) =>
      numbers('disclosureChecks.totals', ofFigure(figure), figure.unit, { value: figure.value, sum, difference }),
    ),
    ...printed.pairs.flatMap(({ first: { figure }, second: { figure: other }, difference }) => {
      const of = ofFigure(figure);
      const pair = { ...of, names: [...of.names, ...ofFigure(other).names] };
      return [
        ...numbers('disclosureChecks.repeated', pair, figure.unit, { value: figure.value, difference }),
        ...numbers('disclosureChecks.repeated', pair, other.unit, { otherValue: other.value }),
      ];
    }),
    ...printed.factors.flatMap(({ saving, factor }) =>
      numbers('disclosureChecks.impliedFactors', ofFigure(saving.figure), 'tCO2e/MWh', { factor }),
    ),
    ...printed.coal.flatMap(({ coal: { figure }, product, difference }) =>
      numbers('disclosureChecks.standardCoal', ofFigure(figure), figure.unit, {
        value: figure.value,
        product,
        difference,
      }),
    ),
  ];
}

function ofTarget(row: Target): readonly Result[] {
  const { metric, subject: of, year, source, unit, target, actual, distance, previous } = row;
  const subject = named('target', [metric, of, String(year), source]);
  return [
    ...numbers('targets', subject, unit, { target, actual: actual?.node, distance, previous }),
    ...numbers('targets', subject, '1', {
      relativeDistance: row.relative,
      yearOnYear: row.change,
      plannedYearlyChange: row.planned?.change,
      requiredYearlyChange: row.ahead?.required,
    }),
  ];
}

function ofFigure({ metric, subject, period, source }: DisclosedFigure): Subject {
  return named('disclosed figure', [metric, subject, period, source]);
}

/** Metric, subject, year or period, and source, as the ledger spells them; the label without the source. */
function named(kind: Subject['kind'], names: readonly string[]): Subject {
  const label = names.slice(0, 3).filter((name) => name !== '');
  return { kind, names, label: label.join(' · ') };
}
