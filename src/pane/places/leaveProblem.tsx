/** Leaves a problem as it is, with a reason that is written into the workbook. */
import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneFinding } from '../result/paneResult';
import { usePane } from '../view/paneContext';

const useStyles = makeStyles({
  leave: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  button: { alignSelf: 'flex-start' },
});

export function LeaveProblem({ finding }: { readonly finding: PaneFinding }): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const [reason, setReason] = useState<string>();
  const id = useId();
  if (finding.reason !== undefined) return <p className={pane.text}>{say.problem.left(finding.reason)}</p>;
  if (reason === undefined)
    return (
      <Button size="small" appearance="subtle" className={styles.button} onClick={() => setReason('')}>
        {say.problem.leave}
      </Button>
    );
  const position = state.result?.findings.indexOf(finding) ?? -1;
  const isReady = reason.trim() !== '' && position >= 0 && state.work === undefined;
  const leave = (): void => void session.leaveAsItIs(position, reason.trim());
  return (
    <div className={styles.leave}>
      <label htmlFor={id} className={pane.small}>
        {say.problem.reason}
      </label>
      <Input
        id={id}
        size="small"
        value={reason}
        onChange={(_, { value }) => setReason(value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && isReady) leave();
        }}
      />
      <span className={mergeClasses(pane.small, pane.quiet)}>{say.problem.reasonHint}</span>
      <Button className={styles.button} disabledFocusable={!isReady} onClick={leave}>
        {say.problem.leaveNow}
      </Button>
    </div>
  );
}
