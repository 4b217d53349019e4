/** Why a figure is withheld: each reason as a sentence with its cell. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CellLink } from '../parts/cellLink';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneFigure, PaneResult } from '../result/paneResult';
import { usePane } from '../view/paneContext';

const shownReasons = 2;

export function WithheldReasons({
  figure,
  result,
}: {
  readonly figure: PaneFigure;
  readonly result: PaneResult;
}): ReactNode {
  const { session, state, say } = usePane();
  const pane = usePaneStyles();
  const reasons = figure.blockedBy.flatMap((index) => result.findings[index] ?? []);
  if (reasons.length === 0) return null;
  return (
    <div className={mergeClasses(pane.stack, pane.small)}>
      <span className={pane.strong}>{say.results.withheldBecause}</span>
      <ul className={pane.list}>
        {reasons.slice(0, shownReasons).map((finding, index) => (
          <li key={index}>
            {finding.place.cell !== undefined && (
              <>
                <CellLink cell={finding.place.cell} />{' '}
              </>
            )}
            {finding.sentence[state.language]}
          </li>
        ))}
      </ul>
      {reasons.length > shownReasons && (
        <button
          type="button"
          className={mergeClasses(pane.plainButton, pane.link)}
          onClick={() => session.go('findings')}
        >
          {say.button.showAll(reasons.length)}
        </button>
      )}
    </div>
  );
}
