/** Where a footprint arises: one bar of parts, numbered, and the parts by name, number and share below it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneStage } from '../result/paneResult';
import { barShades } from '../view/paneTheme';
import { fixedText, shareText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { FigureButton } from './figureButton';
import { usePaneStyles } from './paneStyles';

const shownStages = 4;
const height = 14;
const gap = 2;
const width = 320;

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: `${height}px` },
  line: {
    display: 'grid',
    gridTemplateColumns: '1.25em minmax(0, 1fr) auto 3.5em',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'baseline',
  },
  share: { textAlign: 'right' },
  mark: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    borderRadius: '2px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
  },
  name: { overflowWrap: 'anywhere' },
});

interface Part {
  readonly label: string;
  readonly size: number;
  readonly stage: PaneStage | undefined;
  readonly text: string;
}

/** The largest stages and the rest together; nothing where no stage is known. A negative part (a credit) is listed without a place in the bar. */
export function StageBar({
  stages,
  unit,
  product,
}: {
  readonly stages: readonly PaneStage[];
  readonly unit: string;
  readonly product: string;
}): ReactNode {
  const { state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const known = stages.filter((stage) => stage.figure.value !== null);
  if (known.length === 0) return null;
  const sizeOf = (stage: PaneStage): number => Number(stage.figure.value);
  const sum = known.reduce((total, stage) => total + sizeOf(stage), 0);
  const positive = known.reduce((total, stage) => total + Math.max(0, sizeOf(stage)), 0);
  const rest = known.slice(shownStages);
  const restSize = rest.reduce((total, stage) => total + sizeOf(stage), 0);
  const parts: Part[] = known
    .slice(0, shownStages)
    .map((stage) => ({ label: stage.label, size: sizeOf(stage), stage, text: stage.figure.value ?? '' }));
  const [only] = rest;
  if (rest.length === 1 && only)
    parts.push({ label: only.label, size: restSize, stage: only, text: only.figure.value ?? '' });
  else if (rest.length > 1)
    parts.push({ label: say.results.others, size: restSize, stage: undefined, text: restSize.toFixed(12) });
  const shades = barShades[state.theme];
  let left = 0;
  const segments = parts.map((part, index) => {
    const segment = {
      x: left,
      size: (Math.max(0, part.size) / (positive || 1)) * width,
      shade: shades[index % shades.length],
    };
    left += segment.size;
    return segment;
  });
  return (
    <div className={pane.stack}>
      <svg
        className={styles.bar}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {segments.map(({ x, size, shade }, index) =>
          size > gap ? <rect key={index} x={x} y={0} width={size - gap} height={height} rx={2} fill={shade} /> : null,
        )}
      </svg>
      <ol className={mergeClasses(pane.list, pane.small)} aria-label={`${say.results.stages}: ${product}`}>
        {parts.map((part, index) => (
          <li key={part.label} className={styles.line}>
            <span className={styles.mark} style={{ backgroundColor: segments[index]?.shade }} aria-hidden="true" />
            <span className={styles.name}>{part.label}</span>
            {part.stage ? (
              <FigureButton figure={part.stage.figure} title={`${product}, ${part.label}`} unit={unit} />
            ) : (
              <span className={pane.number}>{fixedText(part.text, state.language, 3)}</span>
            )}
            <span className={mergeClasses(pane.number, pane.quiet, styles.share)}>
              {sum === 0 ? '' : shareText(String(part.size / sum), state.language, 0)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
