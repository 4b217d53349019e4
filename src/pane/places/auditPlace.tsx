/** Audit: the checks to the last digit, parity of what was written, and the way from a number to its rows. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import { Card } from '../parts/card';
import { CellLink } from '../parts/cellLink';
import { EmptyPlace } from '../parts/emptyPlace';
import { usePaneStyles } from '../parts/paneStyles';
import { isWrittenStill, shownResult } from '../session/paneState';
import { countText } from '../view/numberText';
import { stepText } from '../view/stepText';
import { usePane } from '../view/paneContext';
import { Checks } from './checks';
import { Explain } from './explain';

/** Loaded when Audit is opened, so that the pane itself stays light. */
const VerificationCard = lazy(async () => ({ default: (await import('./verificationCard')).VerificationCard }));
const ComparisonCard = lazy(async () => ({ default: (await import('./comparisonCard')).ComparisonCard }));
const VouchingCard = lazy(async () => ({ default: (await import('./vouchingCard')).VouchingCard }));

export function AuditPlace(): ReactNode {
  const { session, state, say } = usePane();
  const pane = usePaneStyles();
  const result = shownResult(state);
  if (!result)
    return (
      <EmptyPlace title={say.audit.none} hint={say.audit.noneHint}>
        <Button onClick={() => void session.calculate()}>{say.button.calculate}</Button>
      </EmptyPlace>
    );
  return (
    <div className={pane.section}>
      <h2 className={pane.hidden}>{say.audit.title}</h2>
      <Suspense fallback={null}>
        <VerificationCard />
        <ComparisonCard />
      </Suspense>
      <Explain />
      <Checks checks={result.checks} />
      <Parity />
      <Suspense fallback={null}>
        <VouchingCard />
      </Suspense>
      <Steps />
    </div>
  );
}

function Parity(): ReactNode {
  const { state, say } = usePane();
  const pane = usePaneStyles();
  const { outcome } = state;
  const isCurrent = isWrittenStill(state);
  const count = (number: number): string => countText(number, state.language);
  return (
    <Card>
      <h3 className={pane.subheading}>{say.audit.parity}</h3>
      {!outcome && <p className={mergeClasses(pane.text, pane.quiet)}>{say.audit.parityNone}</p>}
      {outcome && !isCurrent && (
        <p className={mergeClasses(pane.text, pane.small, pane.warning)}>{say.audit.asWritten}</p>
      )}
      {outcome && outcome.differs === 0 && (
        <p className={mergeClasses(pane.text, outcome.compared > 0 && isCurrent && pane.good)}>
          {outcome.compared > 0
            ? `${isCurrent ? '✓ ' : ''}${say.audit.parityGood(count(outcome.compared))}`
            : say.audit.parityFile(count(outcome.cells))}
        </p>
      )}
      {outcome && outcome.differs > 0 && (
        <>
          <p className={mergeClasses(pane.text, pane.bad)}>✕ {say.audit.parityBad(count(outcome.differs))}</p>
          {outcome.differs > outcome.differing.length && (
            <p className={mergeClasses(pane.text, pane.small)}>{say.audit.parityFirst(outcome.differing.length)}</p>
          )}
          <table className={pane.table}>
            <thead>
              <tr>
                <td />
                <th scope="col">{say.audit.expected}</th>
                <th scope="col">{say.audit.found}</th>
              </tr>
            </thead>
            <tbody>
              {outcome.differing.map(({ cell, expected, found }) => (
                <tr key={cell}>
                  <th scope="row">
                    <CellLink cell={cell} />
                  </th>
                  <td className={pane.number}>{String(expected)}</td>
                  <td className={pane.number}>{String(found)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Card>
  );
}

/** What was done in this session and is still in the workbook, the last first. */
function Steps(): ReactNode {
  const { state, say } = usePane();
  const pane = usePaneStyles();
  if (state.steps.length === 0) return null;
  return (
    <Card>
      <h3 className={pane.subheading}>{say.step.title}</h3>
      <ol reversed className={mergeClasses(pane.list, pane.small)}>
        {[...state.steps].reverse().map((step, index) => (
          <li key={state.steps.length - index}>{stepText(step, say)}</li>
        ))}
      </ol>
      <p className={mergeClasses(pane.text, pane.small, pane.quiet)}>{say.step.hint}</p>
    </Card>
  );
}
