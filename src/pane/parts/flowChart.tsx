/** What flows into a process and out of it, each as a band as broad as its tonnes. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { forced, useFills, type FillName } from './patterns';

const [width, height] = [320, 96];
const [left, right, block] = [0, width, 12];
const gap = 3;

const useStyles = makeStyles({
  svg: { display: 'block', width: '100%', height: 'auto', maxWidth: '520px' },
  band: { strokeWidth: 1 },
  open: { strokeWidth: 1, strokeDasharray: '3 2' },
  block: { fill: tokens.colorNeutralForeground1, [forced]: { fill: 'CanvasText' } },
});

interface Flow {
  readonly key: string;
  readonly size: number;
  /** Nothing for what does not count: an outline alone. */
  readonly fill: FillName | undefined;
}

interface FlowChartProps {
  readonly inflows: readonly Flow[];
  readonly outflows: readonly Flow[];
}

/** The names and tonnes stand beside it. */
export function FlowChart({ inflows, outflows }: FlowChartProps): ReactNode {
  const styles = useStyles();
  const fills = useFills();
  const sum = (flows: readonly Flow[]): number => flows.reduce((all, { size }) => all + size, 0);
  const whole = Math.max(sum(inflows), sum(outflows)) || 1;
  const room = height - gap * (Math.max(inflows.length, outflows.length) - 1);
  const middle = width / 2;
  const placed = (
    flows: readonly Flow[],
  ): readonly (Flow & { readonly outer: number; readonly inner: number; readonly breadth: number })[] => {
    let [outer, inner] = [0, (height - (sum(flows) / whole) * room) / 2];
    return flows.map((flow) => {
      const breadth = (flow.size / whole) * room;
      const place = { ...flow, outer, inner, breadth };
      outer += breadth + gap;
      inner += breadth;
      return place;
    });
  };
  const band = (from: number, fromTop: number, to: number, toTop: number, breadth: number): string => {
    const turn = (from + to) / 2;
    return `M${from} ${fromTop} C${turn} ${fromTop} ${turn} ${toTop} ${to} ${toTop} V${toTop + breadth} C${turn} ${toTop + breadth} ${turn} ${fromTop + breadth} ${from} ${fromTop + breadth} Z`;
  };
  const draw = (fill: FillName | undefined, key: string, d: string): ReactNode => (
    <path
      key={key}
      className={`${fills.ink} ${fill === undefined ? styles.open : styles.band}`}
      d={d}
      style={{ fill: fill === undefined ? 'none' : fills.of(fill) }}
    />
  );
  return (
    <>
      {fills.defs}
      <svg className={styles.svg} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {placed(inflows).map(({ key, fill, outer, inner, breadth }) =>
          draw(fill, key, band(left, outer, middle - block / 2, inner, breadth)),
        )}
        {placed(outflows).map(({ key, fill, outer, inner, breadth }) =>
          draw(fill, key, band(middle + block / 2, inner, right, outer, breadth)),
        )}
        <rect className={styles.block} x={middle - block / 2} y={(height - room) / 2} width={block} height={room} />
      </svg>
    </>
  );
}
