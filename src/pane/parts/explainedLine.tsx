/** One term of an explanation: what is done with it, what it is, its number. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ExplainedTerm } from '../../exchange/explain/explanation';
import { figureText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { usePaneStyles } from './paneStyles';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '1em 1em minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXXS,
    alignItems: 'baseline',
    padding: `2px ${tokens.spacingHorizontalXXS}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  title: { overflowWrap: 'anywhere' },
  digits: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  value: { textAlign: 'right' },
});

interface ExplainedLineProps {
  readonly term: ExplainedTerm;
  readonly isRoot: boolean;
  readonly isOpen: boolean;
  readonly isCurrent: boolean;
  readonly isExact: boolean;
  readonly onPress: () => void;
}

export function ExplainedLine({ term, isRoot, isOpen, isCurrent, isExact, onPress }: ExplainedLineProps): ReactNode {
  const { state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { value, unit, operator, hasTerms } = term;
  const isNumber = value !== null && /^-?\d/.test(value);
  const text = value === null ? say.results.withheld : isNumber && !isExact ? figureText(value, state.language) : value;
  return (
    <div className={mergeClasses(styles.line, pane.small)} onClick={onPress}>
      <span aria-hidden="true" className={pane.quiet}>
        {hasTerms ? (isOpen ? '▾' : '▸') : ''}
      </span>
      <span aria-hidden="true" className={pane.strong}>
        {operator === '' && !isRoot ? '=' : operator}
      </span>
      <span className={mergeClasses(styles.title, (isCurrent || isRoot) && pane.strong)}>{term.title}</span>
      <span className={mergeClasses(styles.value, value === null && pane.bad)}>
        <span className={mergeClasses(pane.number, isExact && styles.digits)}>{text}</span>
        {unit !== '' && value !== null && <span className={pane.quiet}> {unit}</span>}
      </span>
    </div>
  );
}
