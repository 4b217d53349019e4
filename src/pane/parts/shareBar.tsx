/** A share from 0 to 1 as a filled bar; the number stands beside it, so it says nothing by itself. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const width = 320;
const height = 8;

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: `${height}px` },
  whole: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralStrokeAccessible },
  part: { fill: tokens.colorBrandBackground },
});

/** An empty bar where the share is not known. */
export function ShareBar({ share }: { readonly share: string | null }): ReactNode {
  const styles = useStyles();
  const filled = Math.min(1, Math.max(0, Number(share ?? 0))) * width;
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.whole} x={0.5} y={0.5} width={width - 1} height={height - 1} rx={3} strokeWidth={1} />
      {filled > 0 && <rect className={styles.part} x={0} y={0} width={filled} height={height} rx={3} />}
    </svg>
  );
}
