/** The number last pressed, like Excel's formula bar: its name, all its digits, its cell, and the way to its explanation. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isReachable, shownResult } from '../session/paneState';
import { usePane } from '../view/paneContext';
import { WithheldReasons } from '../places/withheldReasons';
import { focusPlace } from './focus';
import { usePaneStyles } from './paneStyles';

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  digits: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

export function NumberBar(): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { pointed } = state;
  const result = shownResult(state);
  if (!pointed || !result) return null;
  const { figure, title, unit } = pointed;
  return (
    <section aria-label={say.pointed.label} className={mergeClasses(pane.stack, styles.bar)}>
      <span className={mergeClasses(pane.small, pane.quiet)}>
        {title}
        {figure.cell !== undefined &&
          ` · ${isReachable(state, figure.cell) ? say.pointed.inCell(figure.cell) : say.results.notWritten}`}
      </span>
      {figure.value === null ? (
        <WithheldReasons figure={figure} result={result} />
      ) : (
        <span className={mergeClasses(pane.number, styles.digits)}>
          {figure.value}
          {unit !== 'share' && <span className={pane.quiet}> {unit}</span>}
        </span>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void session.explain(figure.id, title)}>
          {say.button.explain}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={({ currentTarget }) => {
            focusPlace(currentTarget);
            session.unpoint();
          }}
        >
          {say.button.close}
        </Button>
      </div>
    </section>
  );
}
