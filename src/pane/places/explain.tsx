/** Where a number comes from, as a sentence with its terms: of the figure asked for, or of the cell selected in the workbook, live. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ExplainedTerm } from '../../exchange/explain/explanation';
import { Card } from '../parts/card';
import { CellLink } from '../parts/cellLink';
import { ExplanationTree } from '../parts/explanationTree';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneExplanation } from '../result/explanation';
import { isSample } from '../session/paneState';
import { figureText, signedText } from '../view/numberText';
import { usePane } from '../view/paneContext';

/** So many terms stand in the sentence; the tree below has them all. */
const inSentence = 4;

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  mover: {
    display: 'grid',
    gridTemplateColumns: '4.5em minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  change: { textAlign: 'right' },
});

export function Explain(): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const [isExact, setExact] = useState(false);
  const { explanation, selected } = state;
  return (
    <Card>
      <h3 className={pane.subheading}>{say.audit.explain}</h3>
      {!explanation && <p className={mergeClasses(pane.text, pane.small, pane.quiet)}>{say.audit.explainHint}</p>}
      <div role="status" className={mergeClasses(pane.small, pane.quiet)}>
        {state.unexplained !== undefined
          ? say.audit.nothingThere(state.unexplained)
          : selected !== undefined && !isSample(state) && say.audit.selected(selected)}
      </div>
      {explanation && (
        <>
          <Sentence explanation={explanation} />
          <ExplanationTree
            key={`${explanation.id} ${explanation.cell ?? ''} ${state.language}`}
            root={explanation}
            isExact={isExact}
          >
            {(openLargest) => (
              <div className={styles.buttons}>
                {explanation.terms.length > 0 && (
                  <Button size="small" appearance="subtle" onClick={() => void openLargest()}>
                    {say.audit.largest}
                  </Button>
                )}
                <Button size="small" appearance="subtle" aria-pressed={isExact} onClick={() => setExact(!isExact)}>
                  {isExact ? say.audit.lessExact : say.audit.exact}
                </Button>
                {explanation.id >= 0 && (
                  <Button size="small" appearance="subtle" onClick={() => void session.copyExplanation(explanation.id)}>
                    {state.copied === explanation.id ? say.audit.copied : say.audit.copy}
                  </Button>
                )}
              </div>
            )}
          </ExplanationTree>
          <Movers explanation={explanation} />
        </>
      )}
      {!isSample(state) && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => void session.explainSelection()}>
            {say.button.explainSelection}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** The number in one line with its largest terms. */
function Sentence({ explanation }: { readonly explanation: PaneExplanation }): ReactNode {
  const { state, say } = usePane();
  const pane = usePaneStyles();
  const { title, value, unit, terms, sentence } = explanation;
  if (value === null || terms.length === 0) return <p className={mergeClasses(pane.text, pane.small)}>{sentence}</p>;
  const number = (text: string | null): string =>
    text === null ? say.results.withheld : figureText(text, state.language);
  const isSum = terms.some(({ operator }) => operator === '+' || operator === '−');
  const part = ({ operator, title: of, value: size, unit: its }: ExplainedTerm, index: number): string =>
    [
      index === 0 && operator !== '−' ? '=' : operator,
      number(size),
      ...(isSum ? [] : [its]),
      ...(isSum ? [`(${of})`] : []),
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <p className={mergeClasses(pane.text, pane.small)}>
      <span className={pane.strong}>{title}</span> <span className={pane.number}>{number(value)}</span>{' '}
      <span className={pane.quiet}>{unit}</span> {terms.slice(0, inSentence).map(part).join(' ')}
      {terms.length > inSentence && ` + …`}
    </p>
  );
}

/** What a rise of one per cent does, the strongest first. */
function Movers({ explanation: { movers = [] } }: { readonly explanation: PaneExplanation }): ReactNode {
  const { state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  if (movers.length === 0) return null;
  return (
    <div className={mergeClasses(pane.stack, pane.small)}>
      <span>
        <span className={pane.strong}>{say.audit.moves}</span> <span className={pane.quiet}>{say.audit.movesHow}</span>
      </span>
      <ul className={pane.list} aria-label={say.audit.moves}>
        {movers.map(({ title, change, cell }) => (
          <li key={title} className={styles.mover}>
            <span className={mergeClasses(pane.number, styles.change)}>
              {signedText(String(change), state.language, 2)} %
            </span>
            {cell === '' ? <span>{title}</span> : <CellLink cell={cell}>{title}</CellLink>}
          </li>
        ))}
      </ul>
    </div>
  );
}
