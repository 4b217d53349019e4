/** The one next step at the foot of the pane, and what else can be done now. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isSample, lacksLedgers } from '../session/paneState';
import { stepText } from '../view/stepText';
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
  /** In a narrow pane the steps that are not the next one are signs, so that all stand in one row. */
  sign: { minWidth: '32px', '@container (min-width: 420px)': { display: 'none' } },
  text: { display: 'none', '@container (min-width: 420px)': { display: 'inline' } },
});

interface Step {
  readonly label: string;
  /** Stands for the label where there is little room. */
  readonly sign?: string;
  readonly act: () => void;
  /** The next step where it is not the first button. */
  readonly isNext?: boolean;
}

/** The buttons keep their places (and the focus) while their meaning moves on. */
export function Footer(): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const { overlay, result } = state;
  const last = state.steps.at(-1);
  const busy = state.work !== undefined;
  const calculate: Step = {
    label: !result ? say.button.calculate : state.stale ? say.button.update : say.button.calculateAgain,
    act: () => void session.calculate(),
    sign: '↻',
  };
  const back: Step = { label: say.button.back, act: () => session.leaveOverlay() };
  const undo: readonly Step[] = last
    ? [{ label: say.button.undo(stepText(last, say)), sign: '↶', act: () => void session.revert() }]
    : [];

  const steps = (): readonly Step[] => {
    if (overlay?.kind === 'import') {
      const { found, announced } = overlay;
      const ledgers = found.lists.filter(({ ledger, isPresent }) => ledger !== undefined && !isPresent);
      if (announced)
        return [
          { label: say.button.back, act: () => session.openAgain() },
          {
            label: say.button.addSheets(announced.sheets.length),
            act: () => void session.confirmImport(),
            isNext: true,
          },
        ];
      return ledgers.length === 0 || ledgers.some(({ missing }) => missing.length > 0)
        ? [back]
        : [
            back,
            { label: say.button.useLists(ledgers.length), act: () => void session.announceImport(), isNext: true },
          ];
    }
    if (overlay) {
      const { plan, preview } = overlay.pending;
      const label =
        plan.sheets.length > 0 ? say.button.write(plan.sheets.length) : say.button.writeCells(preview.edits.length);
      // Back stands where Preview stood, so that a second press in haste writes nothing.
      return plan.sheets.length + preview.edits.length > 0
        ? [back, { label, act: () => void session.write(), isNext: true }]
        : [back];
    }
    if (isSample(state))
      return [
        { label: say.button.insertSample, act: () => void session.insertSample() },
        { label: say.button.leaveExample, act: () => session.leaveExample() },
      ];
    if (!result) return [calculate];
    if (lacksLedgers(state)) {
      const lists = state.lists?.length ?? 0;
      const insert: Step = { label: say.button.insertLedgers, act: () => void session.insertLedgers() };
      return lists === 0
        ? [insert, calculate, ...undo]
        : [{ label: say.button.mapLists(lists), act: () => void session.openImport() }, insert, ...undo];
    }
    const preview: Step = { label: say.button.preview(result.sheets.length), act: () => void session.previewResults() };
    if (result.sheets.length === 0) return [calculate, ...undo];
    if (state.stale) return [calculate, preview, ...undo];
    if (!state.written) return [preview, calculate, ...undo];
    const open: Step =
      session.canDownload && state.isUnsaved
        ? { label: say.button.download, act: () => void session.download() }
        : { label: say.button.openResults, act: () => void session.openResults() };
    return [open, calculate, ...undo];
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
          {...(step.sign !== undefined && step !== next && { 'aria-label': step.label, title: step.label })}
        >
          {step.sign === undefined || step === next ? (
            step.label
          ) : (
            <>
              <span className={styles.sign}>{step.sign}</span>
              <span className={styles.text}>{step.label}</span>
            </>
          )}
        </Button>
      ))}
    </footer>
  );
}
