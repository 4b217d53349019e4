/** The one next step at the foot of the pane, and what else can be done now. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hasLedgers } from '../session/paneState';
import { usePane } from '../view/paneContext';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { minWidth: 0 },
});

interface Step {
  readonly label: string;
  readonly act: () => void;
  /** The next step where it is not the first button. */
  readonly isNext?: boolean;
}

/** The buttons keep their places (and the focus) while their meaning moves on. */
export function Footer(): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const { overlay, result, restore } = state;
  const busy = state.work !== undefined;
  const calculate: Step = {
    label: result ? say.button.calculateAgain : say.button.calculate,
    act: () => void session.calculate(),
  };
  const back: Step = { label: say.button.back, act: () => session.leaveOverlay() };
  const revert: readonly Step[] = restore ? [{ label: say.button.revert, act: () => void session.revert() }] : [];

  const steps = (): readonly Step[] => {
    if (overlay?.kind === 'map') return [back];
    if (overlay) {
      const { plan, preview } = overlay.pending;
      const label =
        plan.sheets.length > 0 ? say.button.write(plan.sheets.length) : say.button.writeCells(preview.edits.length);
      // Back stands where Preview stood, so that a second press in haste writes nothing.
      return plan.sheets.length + preview.edits.length > 0
        ? [back, { label, act: () => void session.write(), isNext: true }]
        : [back];
    }
    if (!result) return [calculate];
    if (!hasLedgers(result))
      return [{ label: say.button.insertSample, act: () => void session.insertSample() }, calculate];
    const preview: Step = { label: say.button.preview(result.sheets.length), act: () => void session.previewResults() };
    if (result.sheets.length === 0) return [calculate, ...revert];
    if (state.stale) return [calculate, preview, ...revert];
    return state.written ? [calculate, ...revert] : [preview, calculate, ...revert];
  };

  const shown = steps();
  const next = shown.find((step) => step.isNext) ?? shown[0];
  return (
    <footer className={styles.footer}>
      {shown.map((step, index) => (
        <Button
          key={index}
          className={styles.button}
          appearance={step === next ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={step.act}
        >
          {step.label}
        </Button>
      ))}
    </footer>
  );
}
