/** Oblique lines for what is not known, drawn and not coloured, so that they are there in forced colours too. */
import { makeStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({ hatch: { display: 'block', width: '100%', height: '100%' } });

export function Hatch(): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <svg className={styles.hatch} focusable="false" aria-hidden="true">
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" stroke="currentColor" strokeWidth="2" />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
