/** Problems one by one: what is wrong, what it prevents, what may be put in its place, and how many are left. */
import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Card } from '../parts/card';
import { CellLink } from '../parts/cellLink';
import { usePaneStyles } from '../parts/paneStyles';
import { SeverityMark } from '../parts/severityMark';
import type { PaneFinding } from '../result/paneResult';
import { unblockedWithout } from '../result/withheld';
import { isSample, problemKey, shownResult } from '../session/paneState';
import { usePane } from '../view/paneContext';
import { FromLibrary } from './fromLibrary';
import { LeaveProblem } from './leaveProblem';
import { ProblemFix } from './problemFix';
import { TakeIn } from './takeIn';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  position: { flexGrow: 1, minWidth: 0 },
  turn: { minWidth: '32px', paddingLeft: 0, paddingRight: 0 },
  title: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  list: { alignSelf: 'flex-start' },
});

export function ProblemSteps({ findings }: { readonly findings: readonly PaneFinding[] }): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const position = Math.min(state.problem ?? 0, findings.length - 1);
  const finding = findings[position];
  const listed = shownResult(state)?.findings.filter((one) => one.listed) ?? [];
  const openOnes = listed.filter(({ reason }) => reason === undefined);
  const unfinished = new Set(openOnes.map(problemKey));
  const open = openOnes.length;
  const seen = new Set([...state.seenProblems, ...listed.map(problemKey)]);
  // What came up as something else was mended is one more to do.
  const all = open + [...seen].filter((key) => !unfinished.has(key)).length;
  const done = say.problem.done(all - open, all);
  const turn = (to: number): void => session.showProblem(to, findings[to]?.place.cell);
  return (
    <div className={pane.section}>
      <div className={styles.head}>
        <h2 className={mergeClasses(pane.subheading, styles.position)}>
          <span role="status">{say.problem.position(position + 1, findings.length)}</span>
        </h2>
        <Button
          size="small"
          className={styles.turn}
          aria-label={say.problem.previous}
          disabledFocusable={position === 0}
          onClick={() => turn(position - 1)}
        >
          ‹
        </Button>
        <Button
          size="small"
          className={styles.turn}
          aria-label={say.problem.next}
          disabledFocusable={position >= findings.length - 1}
          onClick={() => turn(position + 1)}
        >
          ›
        </Button>
        <Button size="small" onClick={() => session.leaveProblems()}>
          {say.problem.list}
        </Button>
      </div>
      <div className={pane.stack}>
        <ProgressBar aria-label={done} value={all === 0 ? 1 : (all - open) / all} />
        <span className={mergeClasses(pane.small, pane.quiet)}>{done}</span>
      </div>
      {finding && <Problem key={`${finding.code} ${finding.place.cell ?? ''} ${position}`} finding={finding} />}
    </div>
  );
}

function Problem({ finding }: { readonly finding: PaneFinding }): ReactNode {
  const { state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { cell, column } = finding.place;
  return (
    <Card aria-labelledby={titleId}>
      <div className={styles.title}>
        <SeverityMark severity={finding.severity} />
        <h3 ref={title} id={titleId} className={pane.subheading}>
          {finding.heading[state.language]}
        </h3>
      </div>
      {cell !== undefined && (
        <span className={mergeClasses(pane.row, pane.small)}>
          <CellLink cell={cell} />
          <span className={pane.quiet}>{column ?? ''}</span>
        </span>
      )}
      <p className={pane.text}>{finding.sentence[state.language]}</p>
      <Effect finding={finding} />
      {!isSample(state) && finding.library && <FromLibrary fixes={finding.library} />}
      {isSample(state) ? null : finding.fix ? (
        <ProblemFix finding={finding} fix={finding.fix} />
      ) : finding.entries ? (
        <TakeIn findings={[finding]} />
      ) : (
        <p className={mergeClasses(pane.text, pane.small, pane.quiet)}>{say.problem.noFix}</p>
      )}
      {!isSample(state) && finding.listed && <LeaveProblem finding={finding} />}
      <span className={mergeClasses(pane.small, pane.quiet)}>{say.findings.code(finding.code)}</span>
    </Card>
  );
}

/** What is withheld for this reason alone, and what for others too. */
function Effect({ finding }: { readonly finding: PaneFinding }): ReactNode {
  const { state, say, punctuation } = usePane();
  const pane = usePaneStyles();
  const result = shownResult(state);
  if (!result) return null;
  const { products, inventory } = unblockedWithout(new Set([result.findings.indexOf(finding)]), result);
  const alone = [...products, ...(inventory ? [say.findings.inventory] : [])];
  const others = [...finding.blocksProducts, ...(finding.blocksInventory ? [say.findings.inventory] : [])].filter(
    (name) => !alone.includes(name),
  );
  return (
    <>
      {alone.length > 0 && (
        <p className={mergeClasses(pane.text, pane.good)}>
          {say.problem.unblocks(alone.length, punctuation.listed(alone))}
        </p>
      )}
      {others.length > 0 && (
        <p className={mergeClasses(pane.text, pane.small, pane.quiet)}>
          {say.problem.blocksToo(punctuation.listed(others))}
        </p>
      )}
    </>
  );
}
