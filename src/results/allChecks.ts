/** Every check that the product makes, in one list: the gate, the sheets, the JSON, the pane and the terminal read it. */
import type { Calculation } from '../calculation/calculate';
import { statedDifference } from '../calculation/checks/checks';
import { besideUnknown, type Node } from '../calculation/graph/node';
import { isBlocked } from '../calculation/graph/value';
import { finding, type Finding } from '../findings/finding';
import { plainText, type Exact } from '../quantity/exact';

export type CheckKind =
  | 'crossfoot'
  | 'embedded'
  | 'allocation'
  | 'metal'
  | 'certificates'
  | 'claims'
  | 'sites'
  | 'gases'
  | 'scrap'
  | 'energy';

/** Two sums, taken along different ways, that must be one to the last digit. */
export interface Check {
  readonly kind: CheckKind;
  /** What of it: a scrap method, a view of electricity, a scope; ids of the terms. */
  readonly of: readonly string[];
  /** Its name in results for other programs. */
  readonly name: string;
  /** Both sides; of a check that cannot be made neither is shown, since one known side reads like a total. */
  readonly left: Node;
  readonly right: Node;
  readonly difference: Node;
  readonly unit: 'tCO2e' | 't' | 'MWh' | 'tce';
}

export type CheckVerdict =
  | { readonly state: 'holds' | 'broken'; readonly difference: Exact }
  /** It cannot be made, since these findings leave a side unknown. */
  | { readonly state: 'withheld'; readonly blockedBy: readonly Finding[] };

const names = {
  sites: 'inventory = its sites',
  gases: 'inventory = its gases',
  scrap: 'scrap = its lines',
  energy: 'energy = its sites',
  volumes: 'certificates used + unused = redeemed',
  claims: 'certificates claimed by products = used',
} as const;

/** The checks in reading order: what leaves against the inventory, metal, certificates, totals against their lines. */
export function allChecks(calculation: Calculation): readonly Check[] {
  const { crossfoot, embeddedBalance, allocationChecks, metalBalance, totalChecks, certificates } = calculation;
  return [
    ...crossfoot.views.map(({ view, difference }) => check('crossfoot', [view], `crossfoot ${view}`, difference)),
    ...(isStated(embeddedBalance.difference)
      ? [check('embedded', [], 'embedded leaving + left out = emitted and bought', embeddedBalance.difference)]
      : []),
    ...allocationChecks.map(({ method, view, difference }) =>
      check('allocation', [method, view], `crossfoot ${method} ${view}`, difference),
    ),
    ...(metalBalance.processes.length > 0 ? [check('metal', [], 'metal balance', metalBalance.difference, 't')] : []),
    ...(certificates.judged.length > 0
      ? certificates.checks.map(({ kind, difference }) =>
          check(kind === 'volumes' ? 'certificates' : 'claims', [], names[kind], difference, 'MWh'),
        )
      : []),
    ...totalChecks.map(({ kind, channel, difference }) =>
      check(
        kind,
        channel ? [channel] : [],
        channel ? `${names[kind]}: ${channel}` : names[kind],
        difference,
        kind === 'scrap' ? 't' : kind === 'energy' ? 'tce' : 'tCO2e',
      ),
    ),
  ];
}

/** False where nothing but warnings keep a figure back: a bought material whose footprint nobody divided is no fault, and its finding says so. */
function isStated({ value }: Node): boolean {
  return !isBlocked(value) || value.blockedBy.some(({ severity }) => severity === 'error');
}

function check(
  kind: CheckKind,
  of: readonly string[],
  name: string,
  difference: Node,
  unit: Check['unit'] = 'tCO2e',
): Check {
  const [left, right] = difference.inputs;
  if (!left || !right) throw new Error('a difference has two sides');
  return {
    kind,
    of,
    name,
    left: besideUnknown(left, difference),
    right: besideUnknown(right, difference),
    difference,
    unit,
  };
}

/** Whether a check holds; one that cannot be made names the findings that prevent it. */
export function verdictOf({ difference }: Check): CheckVerdict {
  if (isBlocked(difference.value)) return { state: 'withheld', blockedBy: difference.value.blockedBy };
  const stated = statedDifference(difference) ?? difference.value;
  return { state: stated.isZero() ? 'holds' : 'broken', difference: stated };
}

/** The gate: an error for each check that does not hold, a fault of the calculation itself that must never be published. */
export function brokenChecks(checks: readonly Check[]): readonly Finding[] {
  return checks.flatMap((check): Finding[] => {
    const verdict = verdictOf(check);
    if (verdict.state !== 'broken') return [];
    const difference = `${plainText(verdict.difference, 12)} ${check.unit}`;
    return [finding('crossfoot-broken', {}, { check: check.name, difference })];
  });
}
