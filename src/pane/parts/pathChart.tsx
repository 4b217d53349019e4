/** What was reached and what is to be reached, over the years: filled points and rings, the way between them dotted. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TargetSeries } from '../view/targetSeries';
import { forced } from './patterns';

const [width, height] = [320, 100];
const inside = { left: 24, right: 24, top: 20, bottom: 34 };

const useStyles = makeStyles({
  svg: {
    display: 'block',
    width: '100%',
    height: 'auto',
    maxWidth: '520px',
    color: tokens.colorNeutralForeground1,
    [forced]: { color: 'CanvasText' },
  },
  text: { fill: 'currentColor', fontSize: '10px', fontFamily: tokens.fontFamilyBase },
  quiet: {
    fill: tokens.colorNeutralForeground3,
    [forced]: { fill: 'CanvasText' },
    fontSize: '10px',
    fontFamily: tokens.fontFamilyBase,
  },
  way: { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
  plan: { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeDasharray: '2 3' },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1, [forced]: { stroke: 'CanvasText' } },
  point: { fill: 'currentColor' },
  ring: {
    fill: tokens.colorNeutralBackground1,
    [forced]: { fill: 'Canvas' },
    stroke: 'currentColor',
    strokeWidth: 1.5,
  },
});

/** The same numbers stand in a table beside it. */
export function PathChart({
  series,
  say,
}: {
  readonly series: TargetSeries;
  readonly say: (value: number) => string;
}): ReactNode {
  const styles = useStyles();
  const { reached, goals } = series;
  const all = [...reached, ...goals];
  const years = all.map(({ year }) => year);
  const values = all.map(({ value }) => value);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (year: number): number =>
    inside.left + ((year - from) / (to - from || 1)) * (width - inside.left - inside.right);
  const y = (value: number): number =>
    inside.top +
    (1 - (most === least ? 0.5 : (value - least) / (most - least))) * (height - inside.top - inside.bottom);
  const line = (points: readonly { readonly year: number; readonly value: number }[]): string =>
    points.map(({ year, value }, index) => `${index === 0 ? 'M' : 'L'}${x(year)} ${y(value)}`).join(' ');
  const last = reached.at(-1);
  const ahead = goals.filter(({ year }) => year > (last?.year ?? -Infinity));
  const labels = [
    ...reached.map(({ year, value }) => {
      const goal = goals.find((point) => point.year === year);
      return { year, value, at: y(value) + (goal === undefined || value > goal.value ? -7 : 14) };
    }),
    ...goals.map(({ year, value }) => {
      const point = reached.find((one) => one.year === year);
      return { year, value, at: y(value) + (point === undefined || value >= point.value ? -7 : 14) };
    }),
  ];
  // Where numbers of one year would cover each other, the first is enough: the table has all.
  const shown = labels.filter(
    ({ year, at }, index) =>
      !labels.slice(0, index).some((other) => other.year === year && Math.abs(other.at - at) < 10),
  );
  return (
    <svg className={styles.svg} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <line className={styles.axis} x1={0} x2={width} y1={height - 13} y2={height - 13} />
      {[...new Set(years)].map((year) => (
        <text key={year} className={styles.quiet} x={x(year)} y={height - 2} textAnchor="middle">
          {year}
        </text>
      ))}
      {reached.length > 1 && <path className={styles.way} d={line(reached)} />}
      {ahead.length > 0 && <path className={styles.plan} d={line(last ? [last, ...ahead] : ahead)} />}
      {goals.map(({ year, value, cell }) => (
        <circle key={cell} className={styles.ring} cx={x(year)} cy={y(value)} r={4} />
      ))}
      {reached.map(({ year, value }) => (
        <circle key={year} className={styles.point} cx={x(year)} cy={y(value)} r={4} />
      ))}
      {shown.map(({ year, value, at }) => (
        <text key={`${year} ${at}`} className={styles.text} x={x(year)} y={at} textAnchor="middle">
          {say(value)}
        </text>
      ))}
    </svg>
  );
}
