/** A cell of the workbook by its address: pressing it selects the cell. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../view/paneContext';
import { usePaneStyles } from './paneStyles';

export function CellLink({ cell, children, className }: { readonly cell: string; readonly children?: ReactNode; readonly className?: string }): ReactNode {
  const { session, say } = usePane();
  const styles = usePaneStyles();
  return (
    <button type="button" className={mergeClasses(styles.plainButton, styles.link, className)} title={say.findings.goTo(cell)} onClick={() => void session.select(cell)}>
      {children ?? cell}
    </button>
  );
}
