/** What was done to the workbook in this session, with its time; each step can be taken back with those after it. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { DoneStep } from '../../workbook/host';
import { usePane } from '../view/paneContext';
import { stepText } from '../view/stepText';
import { CellLink } from './cellLink';
import { usePaneStyles } from './paneStyles';

const useStyles = makeStyles({
  button: { minWidth: '28px', paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  panel: {
    display: 'flex',
    flexShrink: 0,
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    maxHeight: '40vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  step: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
});

/** The button in the header, and the list below it while it is open; nothing before the first step. */
export function useHistory(): { readonly button: ReactNode; readonly panel: ReactNode } {
  const { state, say } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  if (state.steps.length === 0) return { button: null, panel: null };
  const button = (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      aria-expanded={isOpen}
      aria-controls={isOpen ? panelId : undefined}
      aria-label={say.history.label(state.steps.length)}
      title={say.history.label(state.steps.length)}
      onClick={() => setOpen(!isOpen)}
    >
      {say.history.open(state.steps.length)}
    </Button>
  );
  return { button, panel: isOpen ? <Steps id={panelId} onClose={() => setOpen(false)} /> : null };
}

function Steps({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { steps, stepTimes, isUnsaved } = state;
  return (
    <section
      id={id}
      aria-label={say.step.title}
      className={styles.panel}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <ol className={pane.list} reversed>
        {steps
          .map((step, index) => ({ step, index, time: stepTimes[index] ?? '' }))
          .reverse()
          .map(({ step, index, time }) => {
            const later = steps.length - 1 - index;
            return (
              <li key={index} className={mergeClasses(styles.step, pane.small)}>
                <span className={mergeClasses(pane.number, pane.quiet)}>{time}</span>
                <CellLink cell={firstPlace(step)}>{stepText(step, say)}</CellLink>
                <Button
                  size="small"
                  disabledFocusable={state.work !== undefined}
                  aria-label={say.history.undoStep(stepText(step, say), later)}
                  onClick={() => void session.revertTo(index)}
                >
                  {later === 0 ? say.history.undo : say.history.undoFrom(later + 1)}
                </Button>
              </li>
            );
          })}
      </ol>
      {isUnsaved && <span className={mergeClasses(pane.small, pane.quiet)}>{say.workbench.unsaved}</span>}
    </section>
  );
}

/** Where what was done can be seen: a cell, or the top of a sheet. */
function firstPlace({ places: [first = ''] }: DoneStep): string {
  return first.includes('!') ? first : `${first}!A1`;
}
