/** One bar of a ranked list with the mark of its target; open-ended and hatched where the number is withheld, so that nobody takes it for a small one. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Hatch } from './hatch';

const height = 14;

const useStyles = makeStyles({
  track: { position: 'relative', height: `${height}px`, minWidth: 0 },
  bar: {
    position: 'absolute',
    top: '2px',
    bottom: '2px',
    left: 0,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: '0 2px 2px 0',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', border: 'none', forcedColorAdjust: 'none' },
  },
  mark: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      boxShadow: '0 0 0 1px Canvas',
      forcedColorAdjust: 'none',
    },
  },
  open: {
    position: 'absolute',
    inset: '2px 0',
    boxSizing: 'border-box',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRight: 'none',
    color: tokens.colorNeutralForeground3,
    maskImage: 'linear-gradient(to right, #000 55%, transparent)',
  },
});

interface RankBarProps {
  /** Decimal text; null where it is withheld. */
  readonly value: string | null;
  readonly target?: string | undefined;
  /** What the whole width stands for. */
  readonly scale: number;
}

/** The numbers stand beside it, so it says nothing by itself. */
export function RankBar({ value, target, scale }: RankBarProps): ReactNode {
  const styles = useStyles();
  const part = (text: string): string => `${Math.min(1, Math.max(0, Number(text) / scale)) * 100}%`;
  return (
    <div className={styles.track} aria-hidden="true">
      {value === null ? (
        <div className={styles.open} data-open>
          <Hatch />
        </div>
      ) : (
        Number(value) > 0 && <div className={styles.bar} style={{ width: part(value) }} />
      )}
      {target !== undefined && target !== '' && <div className={styles.mark} style={{ left: part(target) }} />}
    </div>
  );
}
