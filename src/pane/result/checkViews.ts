/** Every check as the audit lists it. */
import { plainText } from '../../quantity/exact';
import { verdictOf, type Check } from '../../results/allChecks';
import type { Figures } from './figures';
import type { PaneCheck } from './paneResult';

/** The checks in reading order, both sides as figures that can be asked for. */
export function checkViews(checks: readonly Check[], figures: Figures): readonly PaneCheck[] {
  return checks.map((check): PaneCheck => {
    const verdict = verdictOf(check);
    return {
      kind: check.kind,
      details: check.of,
      unit: check.unit,
      left: figures.of(check.left),
      right: figures.of(check.right),
      holds: verdict.state === 'withheld' ? null : verdict.state === 'holds',
      difference: verdict.state === 'withheld' ? null : plainText(verdict.difference),
    };
  });
}
