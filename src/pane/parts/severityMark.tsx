/** How bad a finding is, by shape and by word as well as by colour. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../findings/severity';
import { usePane } from '../view/paneContext';

const useStyles = makeStyles({
  mark: { width: '12px', height: '12px', display: 'block', alignSelf: 'center', flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
});

/** Disc, triangle, ring. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactNode {
  const { terms } = usePane();
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.mark, styles[severity])}
      viewBox="0 0 12 12"
      role="img"
      aria-label={terms.severity[severity]}
      focusable="false"
    >
      {severity === 'error' && <circle cx="6" cy="6" r="5.5" fill="currentColor" />}
      {severity === 'warning' && <path d="M6 0.8 L11.8 11 H0.2 Z" fill="currentColor" />}
      {severity === 'note' && <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />}
    </svg>
  );
}
