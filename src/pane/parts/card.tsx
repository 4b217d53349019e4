/** A part of a place in its frame; what belongs to the example says so on each of them. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FocusEventHandler, ReactNode } from 'react';
import { isExample } from '../session/paneState';
import { usePane } from '../view/paneContext';
import { usePaneStyles } from './paneStyles';

const useStyles = makeStyles({
  card: { position: 'relative' },
  mark: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    whiteSpace: 'nowrap',
  },
  /** On the frame, where it takes no room from what is inside. */
  onFrame: { position: 'absolute', top: '-8px', right: tokens.spacingHorizontalS },
});

interface CardProps {
  readonly children: ReactNode;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly onFocus?: FocusEventHandler;
}

export function Card({ children, ...others }: CardProps): ReactNode {
  const styles = useStyles();
  const pane = usePaneStyles();
  return (
    <section className={mergeClasses(pane.card, styles.card)} {...others}>
      <ExampleMark className={styles.onFrame} />
      {children}
    </section>
  );
}

/** Says that what stands here is an example; nothing of a person's own workbook. */
export function ExampleMark({ className }: { readonly className?: string }): ReactNode {
  const { state, say } = usePane();
  const styles = useStyles();
  return isExample(state) ? <span className={mergeClasses(styles.mark, className)}>{say.state.example}</span> : null;
}
