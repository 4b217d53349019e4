/** One line of a chart: filled parts side by side from a start on, with the mark of a target, or an open end for what is not known. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Hatch } from './hatch';
import { forced, type FillName, type Fills } from './patterns';

const height = 16;

const useStyles = makeStyles({
  svg: { display: 'block', width: '100%', height: `${height}px`, overflow: 'visible' },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2, [forced]: { stroke: 'Highlight' } },
  track: { position: 'relative', height: `${height}px`, minWidth: 0 },
  open: {
    position: 'absolute',
    top: '2px',
    bottom: '2px',
    right: 0,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRight: 'none',
    color: tokens.colorNeutralForeground3,
  },
});

interface Span {
  readonly fill: FillName;
  /** Less than nothing goes back to the left. */
  readonly size: number;
}

interface SpanBarProps {
  readonly fills: Fills;
  readonly spans: readonly Span[];
  /** Where the first begins. */
  readonly from?: number;
  /** What the whole width stands for. */
  readonly scale: number;
  readonly target?: number | undefined;
  /** Where what is not known begins. */
  readonly openFrom?: number;
}

/** The numbers stand beside it, so it says nothing by itself. */
export function SpanBar({ fills, spans, from = 0, scale, target, openFrom }: SpanBarProps): ReactNode {
  const styles = useStyles();
  const percent = (size: number): string => `${Math.min(100, Math.max(0, (size / scale) * 100))}%`;
  let at = from;
  const placed = spans.map(({ fill, size }) => {
    const start = Math.min(at, at + size);
    at += size;
    return { fill, start, size: Math.abs(size) };
  });
  return (
    <div className={styles.track} aria-hidden="true">
      <svg className={styles.svg} focusable="false">
        {placed.map(
          ({ fill, start, size }, index) =>
            size > 0 && (
              <rect
                key={index}
                className={fills.ink}
                x={percent(start)}
                width={percent(size)}
                y={2}
                height={height - 4}
                strokeWidth={1}
                style={{ fill: fills.of(fill) }}
              />
            ),
        )}
        {target !== undefined && (
          <line className={styles.mark} x1={percent(target)} x2={percent(target)} y1={0} y2={height} />
        )}
      </svg>
      {openFrom !== undefined && (
        <div className={styles.open} style={{ left: percent(openFrom) }} data-open>
          <Hatch />
        </div>
      )}
    </div>
  );
}
