/** A target: what was to be reached, and whether it was. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { wordFor } from '../../language/wordFor';
import { CellLink } from '../parts/cellLink';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneTarget } from '../result/paneResult';
import { distanceText, measureText } from '../view/numberText';
import { usePane } from '../view/paneContext';

/** On a product's card the subject is known already. */
export function TargetLine({
  target,
  isOfProduct,
}: {
  readonly target: PaneTarget;
  readonly isOfProduct: boolean;
}): ReactNode {
  const { state, say, terms } = usePane();
  const pane = usePaneStyles();
  const { status, distance, actual } = target;
  const text = (value: string): string => measureText(value, target.unit, state.language);
  const verdict =
    status === 'missed' && distance !== null
      ? (target.direction === 'at most' ? say.results.exceededBy : say.results.shortBy)(
          distanceText(distance.replace('-', ''), target.unit, state.language, say.results.points),
        )
      : say.results.targetStatus[status];
  return (
    <span className={mergeClasses(pane.row, pane.small)}>
      <CellLink cell={target.cell}>
        {say.results.target(`${target.direction === 'at most' ? '≤' : '≥'} ${text(target.target)}`)}
      </CellLink>
      <span className={pane.quiet}>
        {[wordFor(terms.metric, target.metric), ...(isOfProduct ? [] : [target.subject]), String(target.year)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span className={mergeClasses(status === 'missed' ? pane.bad : status === 'achieved' ? pane.good : pane.quiet)}>
        {status === 'achieved' ? '✓ ' : status === 'missed' ? '✕ ' : ''}
        {verdict}
        {!isOfProduct && actual && actual.value !== null && ` (${text(actual.value)})`}
      </span>
    </span>
  );
}
