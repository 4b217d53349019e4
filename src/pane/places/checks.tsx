/** The checks: what fails or cannot be made first, the rest counted and to be opened. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { wordFor } from '../../language/wordFor';
import { Card } from '../parts/card';
import { FigureButton } from '../parts/figureButton';
import { useFirst } from '../parts/firstOf';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneCheck } from '../result/paneResult';
import { usePane } from '../view/paneContext';

const shownClosed = 4;

const useStyles = makeStyles({
  check: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  difference: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
});

export function Checks({ checks }: { readonly checks: readonly PaneCheck[] }): ReactNode {
  const { session, say } = usePane();
  const pane = usePaneStyles();
  const titleId = useId();
  const rank = (check: PaneCheck): number => (check.holds === false ? 0 : check.holds === null ? 1 : 2);
  const inOrder = [...checks].sort((a, b) => rank(a) - rank(b));
  const { shown, more } = useFirst(inOrder, shownClosed);
  const holding = checks.filter((check) => check.holds === true).length;
  const unknown = checks.filter((check) => check.holds === null).length;
  return (
    <Card aria-labelledby={titleId}>
      <h3 id={titleId} className={pane.subheading}>
        {say.audit.checks}
      </h3>
      <span className={mergeClasses(holding === checks.length && pane.good)}>
        {holding === checks.length ? `✓ ${say.audit.allHold(holding)}` : say.audit.notAll(holding, checks.length)}
      </span>
      {unknown > 0 && (
        <span className={mergeClasses(pane.small, pane.quiet)}>
          {say.audit.notKnown(unknown)}{' '}
          <button
            type="button"
            className={mergeClasses(pane.plainButton, pane.link)}
            onClick={() => session.go('findings')}
          >
            {say.button.seeFindings}
          </button>
        </span>
      )}
      <ul className={pane.list}>
        {shown.map((check) => (
          <li key={`${check.kind} ${check.details.join(' ')}`}>
            <CheckLine check={check} />
          </li>
        ))}
      </ul>
      {more}
    </Card>
  );
}

function CheckLine({ check }: { readonly check: PaneCheck }): ReactNode {
  const { say, terms } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const details = check.details.map((detail) =>
    wordFor({ ...terms.view, ...terms.channel, ...terms.scrapAllocation }, detail),
  );
  const name = [terms.checkKind[check.kind], ...details].join(' · ');
  const verdict = check.holds === null ? say.audit.unknown : check.holds ? say.audit.holds : say.audit.fails;
  return (
    <div className={styles.check}>
      <div className={mergeClasses(pane.row, pane.spread)}>
        <span>{name}</span>
        <span
          className={mergeClasses(pane.strong, check.holds === null ? pane.quiet : check.holds ? pane.good : pane.bad)}
        >
          {check.holds ? '✓ ' : check.holds === false ? '✕ ' : ''}
          {verdict}
        </span>
      </div>
      <div className={mergeClasses(pane.row, pane.small)}>
        <FigureButton figure={check.left} title={name} unit={check.unit} />
        <span aria-hidden="true">{check.holds === false ? '≠' : '='}</span>
        <FigureButton figure={check.right} title={name} unit={check.unit} withUnit />
        {check.difference !== null && (
          <span className={mergeClasses(pane.number, pane.quiet, styles.difference)}>
            {say.audit.difference(check.difference, check.unit)}
          </span>
        )}
      </div>
    </div>
  );
}
