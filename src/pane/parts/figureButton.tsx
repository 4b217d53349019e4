/** A number as a door: pressing it selects its cell and shows all its digits. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneFigure } from '../result/paneResult';
import { fixedText, shareText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { usePaneStyles } from './paneStyles';

interface FigureButtonProps {
  readonly figure: PaneFigure;
  /** What the number is, for the bar below and for those who hear it. */
  readonly title: string;
  /** Unit; `share` shows per cent. */
  readonly unit: string;
  readonly decimals?: number;
  /** Shows the unit behind the number. */
  readonly withUnit?: boolean;
  readonly className?: string | undefined;
}

/** The number, or the word for a withheld one. */
export function FigureButton({
  figure,
  title,
  unit,
  decimals = 3,
  withUnit = false,
  className,
}: FigureButtonProps): ReactNode {
  const { session, state, say } = usePane();
  const styles = usePaneStyles();
  const isShare = unit === 'share';
  const text =
    figure.value === null
      ? say.results.withheld
      : isShare
        ? shareText(figure.value, state.language)
        : fixedText(figure.value, state.language, decimals);
  if (figure.id < 0) return <span className={mergeClasses(styles.quiet, className)}>–</span>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.plainButton, figure.value === null && styles.bad, className)}
      aria-label={`${title}: ${text}${isShare || figure.value === null ? '' : ` ${unit}`}`}
      onClick={() => void session.point({ figure, title, unit })}
    >
      <span className={styles.number}>{text}</span>
      {withUnit && !isShare && figure.value !== null && (
        <span className={mergeClasses(styles.quiet, styles.small, styles.regular)}> {unit}</span>
      )}
    </button>
  );
}
