/** Long work: what is being done, how far it is, and a way out. */
import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../view/paneContext';
import { shareText } from '../view/numberText';
import { usePaneStyles } from './paneStyles';

const useStyles = makeStyles({
  work: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** What stands where results will be, until there are any. */
export function Waiting(): ReactNode {
  const { state, say } = usePane();
  const pane = usePaneStyles();
  return <p className={mergeClasses(pane.text, pane.quiet)}>{state.work && `${say.task[state.work.task]} …`}</p>;
}

export function WorkLine(): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { work } = state;
  const doing = work && (work.waitsForCell ? say.waitingForCell : say.task[work.task]);
  return (
    <>
      <div role="status" className={pane.hidden}>
        {doing ?? ''}
      </div>
      {work && (
        <div className={mergeClasses(pane.stack, styles.work)}>
          <div className={styles.line}>
            <span aria-hidden="true">
              {doing}{' '}
              {work.done !== undefined && !work.waitsForCell && (
                <span className={pane.number}>{shareText(String(work.done), state.language, 0)}</span>
              )}
            </span>
            {work.canCancel && (
              <Button size="small" onClick={() => session.cancel()}>
                {say.button.cancel}
              </Button>
            )}
          </div>
          <ProgressBar aria-label={say.task[work.task]} {...(work.done !== undefined && { value: work.done })} />
        </div>
      )}
    </>
  );
}
