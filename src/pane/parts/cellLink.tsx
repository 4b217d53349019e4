/** A cell of the workbook by its address: pressing it selects the cell, where it is there to be selected. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isReachable } from '../session/paneState';
import { usePane } from '../view/paneContext';
import { usePaneStyles } from './paneStyles';

export function CellLink({
  cell,
  children,
  className,
}: {
  readonly cell: string;
  readonly children?: ReactNode;
  readonly className?: string;
}): ReactNode {
  const { session, state, say } = usePane();
  const styles = usePaneStyles();
  if (!isReachable(state, cell)) return <span className={className}>{children ?? cell}</span>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.plainButton, styles.link, className)}
      title={say.findings.goTo(cell)}
      onClick={() => void session.select(cell)}
    >
      {children ?? cell}
    </button>
  );
}
