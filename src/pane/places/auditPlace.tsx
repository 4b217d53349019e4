/** Audit: the checks to the last digit, parity of what was written, and the way from a number to its rows. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { wordFor } from '../../language/words';
import { CellLink } from '../parts/cellLink';
import { EmptyPlace } from '../parts/emptyPlace';
import { ExplanationTree } from '../parts/explanationTree';
import { FigureButton } from '../parts/figureButton';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneCheck } from '../result/paneResult';
import { isSample, shownResult } from '../session/paneState';
import { countText } from '../view/numberText';
import { usePane } from '../view/paneContext';

const useStyles = makeStyles({
  check: { display: 'flex', flexDirection: 'column', minWidth: 0, paddingBottom: tokens.spacingVerticalS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  difference: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
});

export function AuditPlace(): ReactNode {
  const { session, state, say } = usePane();
  const pane = usePaneStyles();
  const result = shownResult(state);
  if (!result) return <EmptyPlace title={say.audit.none} hint={say.audit.noneHint}><Button onClick={() => void session.calculate()}>{say.button.calculate}</Button></EmptyPlace>;
  return (
    <div className={pane.section}>
      <h2 className={pane.hidden}>{say.audit.title}</h2>
      <Explain />
      <section className={pane.card}>
        <h3 className={pane.subheading}>{say.audit.checks}</h3>
        <span className={mergeClasses(pane.small, pane.quiet)}>{say.audit.checksHint}</span>
        <ul className={pane.list}>{result.checks.map((check) => <li key={check.check}><CheckLine check={check} /></li>)}</ul>
      </section>
      <Parity />
    </div>
  );
}

function CheckLine({ check }: { readonly check: PaneCheck }): ReactNode {
  const { say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const name = wordFor(say.audit.check, check.check);
  const verdict = check.holds === null ? say.audit.unknown : check.holds ? say.audit.holds : say.audit.fails;
  return (
    <div className={styles.check}>
      <div className={mergeClasses(pane.row, pane.spread)}>
        <span>{name}</span>
        <span className={mergeClasses(pane.strong, check.holds === null ? pane.quiet : check.holds ? pane.good : pane.bad)}>{check.holds ? '✓ ' : check.holds === false ? '✕ ' : ''}{verdict}</span>
      </div>
      <div className={mergeClasses(pane.row, pane.small)}>
        {check.left && <FigureButton figure={check.left} title={name} unit={check.unit} />}
        {check.right && <><span aria-hidden="true">=</span><FigureButton figure={check.right} title={name} unit={check.unit} withUnit /></>}
        {check.difference !== null && <span className={mergeClasses(pane.number, pane.quiet, styles.difference)}>{say.audit.difference(check.difference, check.unit)}</span>}
      </div>
    </div>
  );
}

function Parity(): ReactNode {
  const { state, say } = usePane();
  const pane = usePaneStyles();
  const { outcome } = state;
  const count = (number: number): string => countText(number, state.language);
  return (
    <section className={pane.card}>
      <h3 className={pane.subheading}>{say.audit.parity}</h3>
      {!outcome && <p className={mergeClasses(pane.text, pane.quiet)}>{say.audit.parityNone}</p>}
      {outcome && outcome.differing.length === 0 && (
        <p className={mergeClasses(pane.text, outcome.compared > 0 && pane.good)}>{outcome.compared > 0 ? `✓ ${say.audit.parityGood(count(outcome.compared))}` : say.audit.parityFile(count(outcome.cells))}</p>
      )}
      {outcome && outcome.differing.length > 0 && (
        <>
          <p className={mergeClasses(pane.text, pane.bad)}>✕ {say.audit.parityBad(outcome.differing.length)}</p>
          <table className={pane.table}>
            <thead><tr><td /><th scope="col">{say.audit.expected}</th><th scope="col">{say.audit.found}</th></tr></thead>
            <tbody>
              {outcome.differing.map(({ cell, expected, found }) => <tr key={cell}><th scope="row"><CellLink cell={cell} /></th><td className={pane.number}>{String(expected)}</td><td className={pane.number}>{String(found)}</td></tr>)}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function Explain(): ReactNode {
  const { session, state, say } = usePane();
  const pane = usePaneStyles();
  const { explanation, selected } = state;
  return (
    <section className={pane.card}>
      <h3 className={pane.subheading}>{say.audit.explain}</h3>
      {!explanation && <p className={mergeClasses(pane.text, pane.small, pane.quiet)}>{say.audit.explainHint}</p>}
      {!isSample(state) && (
        <div className={pane.row}>
          <Button size="small" onClick={() => void session.explainSelection()}>{say.button.explainSelection}</Button>
          {selected !== undefined && <span className={mergeClasses(pane.small, pane.quiet)}>{say.audit.selected(selected)}</span>}
        </div>
      )}
      <div role="status" className={mergeClasses(pane.small, pane.quiet)}>{state.unexplained !== undefined && say.audit.nothingThere(state.unexplained)}</div>
      {explanation && <ExplanationTree key={explanation.figure.id} root={explanation} />}
    </section>
  );
}
