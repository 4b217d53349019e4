/** Fills that are told apart without colour: full, oblique lines, dots, upright bars; drawn in the text's own colour, so that they hold in every theme. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

export type FillName = 'full' | 'lines' | 'dots' | 'bars';

/** Drawings do not take the system's colours by themselves. */
export const forced = '@media (forced-colors: active)';

const useStyles = makeStyles({
  /** The ink of all fills. */
  ink: {
    color: tokens.colorBrandForeground1,
    fill: 'currentColor',
    stroke: 'currentColor',
    [forced]: { color: 'CanvasText' },
  },
  defs: {
    position: 'absolute',
    width: 0,
    height: 0,
    color: tokens.colorBrandForeground1,
    [forced]: { color: 'CanvasText' },
  },
  mark: { width: '14px', height: '10px', flexShrink: 0, alignSelf: 'center' },
});

export interface Fills {
  /** To be drawn once, beside what is filled. */
  readonly defs: ReactNode;
  /** The value of `fill`. */
  readonly of: (name: FillName) => string;
  /** The class of what is filled. */
  readonly ink: string;
}

export function useFills(): Fills {
  const styles = useStyles();
  const id = useId();
  return {
    ink: styles.ink,
    of: (name) => (name === 'full' ? 'currentColor' : `url(#${id}${name})`),
    defs: (
      <svg className={styles.defs} aria-hidden="true" focusable="false">
        <pattern id={`${id}lines`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="5" stroke="currentColor" strokeWidth="2.4" />
        </pattern>
        <pattern id={`${id}bars`} width="4" height="4" patternUnits="userSpaceOnUse">
          <line x1="1" y1="0" x2="1" y2="4" stroke="currentColor" strokeWidth="1" />
        </pattern>
        <pattern id={`${id}dots`} width="4" height="4" patternUnits="userSpaceOnUse">
          <circle cx="1.5" cy="1.5" r="0.9" fill="currentColor" />
        </pattern>
      </svg>
    ),
  };
}

/** A small field of a fill, to name it beside a chart. */
export function FillMark({ fills, name }: { readonly fills: Fills; readonly name: FillName }): ReactNode {
  const styles = useStyles();
  return (
    <svg className={styles.mark} viewBox="0 0 14 10" aria-hidden="true" focusable="false">
      <rect
        className={fills.ink}
        x="0.5"
        y="0.5"
        width="13"
        height="9"
        strokeWidth="1"
        style={{ fill: fills.of(name) }}
      />
    </svg>
  );
}
