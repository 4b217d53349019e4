/** Ledgers: what was found, its rows and days, what it lacks; what is not there can be inserted or mapped. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sentences } from '../../language/sentences';
import type { ListRead } from '../../workbook/listRead';
import { ExampleMark } from '../parts/card';
import { CellLink } from '../parts/cellLink';
import { EmptyPlace } from '../parts/emptyPlace';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneLedger } from '../result/paneResult';
import { isSample, shownResult } from '../session/paneState';
import { countText } from '../view/numberText';
import { usePane } from '../view/paneContext';

const useStyles = makeStyles({
  ledger: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function LedgersPlace(): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const result = shownResult(state);
  const isExample = isSample(state);
  if (!result)
    return (
      <EmptyPlace title={say.state.unread} hint={say.findings.unreadHint}>
        <Button onClick={() => void session.calculate()}>{say.button.calculate}</Button>
      </EmptyPlace>
    );
  return (
    <div className={pane.section}>
      <h2 className={pane.hidden}>{say.ledgers.title}</h2>
      <ExampleMark className={pane.pinned} />
      <ul className={pane.list}>
        {result.ledgers.map((ledger) => (
          <li key={ledger.table} className={styles.ledger}>
            <LedgerLine ledger={ledger} />
          </li>
        ))}
      </ul>
      <ReadList read={result.read} />
      {!isExample && (
        <div className={styles.actions}>
          <Button onClick={() => void session.openImport()}>{say.button.map}</Button>
        </div>
      )}
    </div>
  );
}

/** Every table, file and sheet with what became of it, folded away until somebody asks. */
function ReadList({ read }: { readonly read: readonly ListRead[] }): ReactNode {
  const { state } = usePane();
  const pane = usePaneStyles();
  const { reading, punctuation } = sentences(state.language);
  return (
    <details className={pane.small}>
      <summary>{reading.title}</summary>
      <ul className={pane.list}>
        {read.map((list) => (
          <li key={list.cell} className={pane.text}>
            {list.cell.includes('!') ? <CellLink cell={list.cell}>{list.name}</CellLink> : list.name}
            {punctuation.labelled('')}
            {punctuation.sentences([reading.fates[list.fate], ...reading.account(list)])}
          </li>
        ))}
      </ul>
    </details>
  );
}

const needed = ['Settings', 'Production'];

function LedgerLine({ ledger }: { readonly ledger: PaneLedger }): ReactNode {
  const { session, state, say, punctuation } = usePane();
  const pane = usePaneStyles();
  const { found } = ledger;
  const name = ledger.name[state.language];
  if (!found) {
    return (
      <div className={mergeClasses(pane.row, pane.spread)}>
        <span className={mergeClasses(pane.quiet)}>
          {name} · {needed.includes(ledger.table) ? say.ledgers.required : say.ledgers.notFound}
        </span>
        {!isSample(state) && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={punctuation.labelled(say.button.insert) + name}
            onClick={() => void session.insertLedgers([ledger.table])}
          >
            {say.button.insert}
          </Button>
        )}
      </div>
    );
  }
  const count = (number: number): string => countText(number, state.language);
  const facts = [
    say.ledgers.rows(count(found.rows), found.rows === 1),
    ...(found.from !== undefined && found.to !== undefined ? [say.ledgers.days(found.from, found.to)] : []),
    ...(found.undated > 0 && found.from !== undefined ? [say.ledgers.undated(count(found.undated))] : []),
    ...(found.outside > 0 ? [say.ledgers.outside(count(found.outside))] : []),
  ];
  const problems = ledger.errors + ledger.warnings;
  const show = (): void => {
    session.change({ filter: { severity: 'all', table: ledger.table } });
    session.go('findings');
  };
  return (
    <>
      <div className={mergeClasses(pane.row, pane.spread)}>
        <CellLink cell={found.cell} className={pane.strong}>
          {name}
        </CellLink>
        {problems === 0 ? (
          <span className={mergeClasses(pane.small, pane.quiet)}>{say.ledgers.fine}</span>
        ) : (
          <button
            type="button"
            className={mergeClasses(pane.plainButton, pane.small, ledger.errors > 0 ? pane.bad : pane.warning)}
            onClick={show}
          >
            {[
              ...(ledger.errors > 0 ? [say.ledgers.errors(ledger.errors)] : []),
              ...(ledger.warnings > 0 ? [say.ledgers.warnings(ledger.warnings)] : []),
            ].join(' · ')}
          </button>
        )}
      </div>
      <span className={mergeClasses(pane.small, pane.quiet)}>{facts.join(' · ')}</span>
      {found.missing.length > 0 && (
        <details className={mergeClasses(pane.small, pane.quiet)}>
          <summary>
            {punctuation.labelled(say.ledgers.missing)}
            {found.missing.length}
          </summary>
          {punctuation.listed(found.missing.map((column) => column[state.language]))}
        </details>
      )}
    </>
  );
}
