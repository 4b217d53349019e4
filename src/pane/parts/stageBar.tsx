/** Where a footprint arises: one bar of numbered parts, with an open hatched end for what is not known, and the parts by name and number below it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneStage } from '../result/paneResult';
import { barInks, barShades } from '../view/paneTheme';
import { fixedText, shareText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { FigureButton } from './figureButton';
import { Hatch } from './hatch';
import { usePaneStyles } from './paneStyles';

const shownStages = 4;
/** Part of the bar that what is not known takes, since nobody can say how large it is. */
const openEnd = 0.25;
/** A part must be this wide, of the whole bar, to hold its number. */
const roomForNumber = 0.06;

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: '2px', height: '18px', minWidth: 0 },
  part: {
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '2px',
    minWidth: '2px',
    overflow: 'hidden',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
  },
  open: {
    boxSizing: 'border-box',
    flexBasis: `${openEnd * 100}%`,
    flexShrink: 0,
    minWidth: 0,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRight: 'none',
    color: tokens.colorNeutralForeground3,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'baseline',
  },
  shares: { gridTemplateColumns: '18px minmax(0, 1fr) auto 3.5em' },
  share: { textAlign: 'right' },
  mark: { width: '16px', height: '16px', lineHeight: '14px', display: 'inline-block', alignSelf: 'center' },
  name: { overflowWrap: 'anywhere' },
});

interface Part {
  readonly label: string;
  /** Nothing where it is not known. */
  readonly size: number | null;
  readonly stage: PaneStage | undefined;
  readonly text: string;
}

/** The largest stages and the rest together, then each that is not known; without shares where one is not known, since nobody knows of what. A negative part (a credit) is listed without a place in the bar. */
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
  const unknown = stages.filter((stage) => stage.figure.value === null);
  if (known.length === 0) return null;
  const parts = partsOf(known, say.results.others);
  const isWhole = unknown.length === 0;
  const sum = parts.reduce((total, { size }) => total + (size ?? 0), 0);
  const positive = parts.reduce((total, { size }) => total + Math.max(0, size ?? 0), 0) || 1;
  const [shades, inks] = [barShades[state.theme], barInks[state.theme]];
  const look = (index: number): { readonly backgroundColor?: string; readonly color?: string } => ({
    ...(shades[index % shades.length] !== undefined && { backgroundColor: shades[index % shades.length] }),
    ...(inks[index % inks.length] !== undefined && { color: inks[index % inks.length] }),
  });
  return (
    <div className={pane.stack}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ label, size }, index) => {
          const share = (Math.max(0, size ?? 0) / positive) * (isWhole ? 1 : 1 - openEnd);
          return share === 0 ? null : (
            <span key={label} className={styles.part} style={{ ...look(index), flexBasis: `${share * 100}%` }}>
              {share > roomForNumber && index + 1}
            </span>
          );
        })}
        {!isWhole && (
          <span className={styles.open}>
            <Hatch />
          </span>
        )}
      </div>
      <ol className={mergeClasses(pane.list, pane.small)} aria-label={`${say.results.stages}: ${product}`}>
        {parts.map(({ label, size, stage, text }, index) => (
          <li key={label} className={mergeClasses(styles.line, isWhole && styles.shares)}>
            <span className={mergeClasses(styles.part, styles.mark)} style={look(index)} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles.name}>{label}</span>
            {stage ? (
              <FigureButton figure={stage.figure} title={`${product}, ${label}`} unit={unit} />
            ) : (
              <span className={pane.number}>{fixedText(text, state.language, 3)}</span>
            )}
            {isWhole && (
              <span className={mergeClasses(pane.number, pane.quiet, styles.share)}>
                {sum === 0 ? '' : shareText(String((size ?? 0) / sum), state.language, 0)}
              </span>
            )}
          </li>
        ))}
        {unknown.map(({ label, figure }) => (
          <li key={label} className={styles.line}>
            <span className={mergeClasses(styles.open, styles.mark)} aria-hidden="true">
              <Hatch />
            </span>
            <span className={styles.name}>{say.results.stageUnknown(label)}</span>
            <FigureButton figure={figure} title={`${product}, ${label}`} unit={unit} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function partsOf(known: readonly PaneStage[], others: string): readonly Part[] {
  const part = (stage: PaneStage): Part => ({
    label: stage.label,
    size: Number(stage.figure.value),
    stage,
    text: stage.figure.value ?? '',
  });
  const rest = known.slice(shownStages);
  if (rest.length <= 1) return known.map(part);
  const size = rest.reduce((total, stage) => total + Number(stage.figure.value), 0);
  return [...known.slice(0, shownStages).map(part), { label: others, size, stage: undefined, text: size.toFixed(12) }];
}
