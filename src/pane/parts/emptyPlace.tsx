/** A place with nothing in it yet: what is so, what to do next, and the buttons that do it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneStyles } from './paneStyles';

const useStyles = makeStyles({
  empty: { alignItems: 'flex-start', rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalL },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function EmptyPlace({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint: string;
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const pane = usePaneStyles();
  return (
    <div className={mergeClasses(pane.stack, styles.empty)}>
      <h2 className={pane.heading}>{title}</h2>
      <p className={mergeClasses(pane.text, pane.quiet)}>{hint}</p>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
