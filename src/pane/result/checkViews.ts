/** Every check of the calculation as the audit lists it. */
import type { Calculation } from '../../calculation/calculate';
import { statedDifference } from '../../calculation/checks';
import type { Node } from '../../calculation/node';
import { plainText } from '../../quantity/exact';
import type { Figures } from './figures';
import type { PaneCheck } from './paneResult';

/** The crossfoot checks first, then the metal balance, then totals against their lines. */
export function checkViews(calculation: Calculation, figures: Figures): readonly PaneCheck[] {
  const { crossfoot, allocationChecks, metalBalance, totalChecks, certificates } = calculation;
  const check = (
    kind: PaneCheck['kind'],
    details: readonly string[],
    difference: Node,
    left: Node,
    right: Node,
    unit: string,
  ): PaneCheck => {
    const stated = statedDifference(difference);
    return {
      kind,
      details,
      unit,
      left: figures.of(left),
      right: figures.of(right),
      holds: stated ? stated.isZero() : null,
      difference: stated ? plainText(stated) : null,
    };
  };
  const sides = (difference: Node): readonly [Node, Node] => {
    const [left, right] = difference.inputs;
    if (!left || !right) throw new Error('a difference has two sides');
    return [left, right];
  };
  return [
    ...crossfoot.views.map((view) =>
      check('crossfoot', [view.view], view.difference, ...sides(view.difference), 'tCO2e'),
    ),
    ...allocationChecks.map((one) =>
      check('allocation', [one.method, one.view], one.difference, ...sides(one.difference), 'tCO2e'),
    ),
    ...(metalBalance.processes.length > 0
      ? [check('metal', [], metalBalance.difference, ...sides(metalBalance.difference), 't')]
      : []),
    ...(certificates.judged.length > 0
      ? certificates.checks.map((one) => check('certificates', [one.kind], one.difference, one.left, one.right, 'MWh'))
      : []),
    ...totalChecks.map((one) =>
      check(
        one.kind,
        one.channel ? [one.channel] : [],
        one.difference,
        one.lines,
        one.total,
        one.kind === 'scrap' ? 't' : one.kind === 'energy' ? 'tce' : 'tCO2e',
      ),
    ),
  ];
}
