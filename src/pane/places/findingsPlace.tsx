/** Findings: errors first, grouped by cause; each leads to its cell, and what is safe to repair is offered. */
import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { FindingCode } from '../../findings/codes';
import type { Severity } from '../../findings/severity';
import { EmptyPlace } from '../parts/emptyPlace';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneFinding, PaneResult } from '../result/paneResult';
import { isSample, shownResult, type FindingFilter } from '../session/paneState';
import { usePane } from '../view/paneContext';
import { CauseGroup } from './causeGroup';
import { ProblemSteps } from './problemSteps';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  severities: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
  toggle: { minWidth: '0', paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  table: { minWidth: '0', maxWidth: '100%' },
  repair: { alignSelf: 'flex-start' },
});

/** The listed findings that the filter lets pass. */
function filteredFindings(result: PaneResult, filter: FindingFilter): readonly PaneFinding[] {
  return result.findings.filter(
    (finding) =>
      finding.listed &&
      (filter.severity === 'all' || finding.severity === filter.severity) &&
      (filter.table === '' || finding.place.table === filter.table),
  );
}

export function FindingsPlace(): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const result = shownResult(state);
  if (!result) {
    return (
      <EmptyPlace title={say.findings.unread} hint={say.findings.unreadHint}>
        <Button onClick={() => void session.calculate()}>{say.button.calculate}</Button>
      </EmptyPlace>
    );
  }
  const listed = result.findings.filter((finding) => finding.listed);
  if (listed.length === 0)
    return (
      <EmptyPlace title={say.findings.none} hint={say.findings.noneHint}>
        <Button onClick={() => session.go('results')}>{say.places.results}</Button>
      </EmptyPlace>
    );
  const shown = filteredFindings(result, state.filter);
  if (state.problem !== undefined && shown.length > 0) return <ProblemSteps findings={shown} />;
  const groups = new Map<FindingCode, PaneFinding[]>();
  for (const finding of shown) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  const edits = shown.flatMap((finding) => finding.edit ?? []);
  return (
    <div className={pane.section}>
      <h2 className={pane.hidden}>{say.findings.title}</h2>
      <Filters listed={listed} shown={shown.length} />
      {shown.length > 0 && (
        <Button className={styles.repair} onClick={() => session.showProblem(0, shown[0]?.place.cell)}>
          {say.problem.oneByOne}
        </Button>
      )}
      {edits.length > 1 && !isSample(state) && (
        <Button className={styles.repair} onClick={() => void session.previewRepairs(edits)}>
          {say.findings.repairAll(edits.length)}
        </Button>
      )}
      {shown.length === 0 && <p className={mergeClasses(pane.text, pane.quiet)}>{say.findings.filtered}</p>}
      <ul className={pane.list}>
        {[...groups].map(([code, findings]) => (
          <li key={code}>
            <CauseGroup code={code} findings={findings} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Filters({ listed, shown }: { readonly listed: readonly PaneFinding[]; readonly shown: number }): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const ledgerId = useId();
  const { filter } = state;
  const count = (severity: Severity): number =>
    listed.filter(
      (finding) => finding.severity === severity && (filter.table === '' || finding.place.table === filter.table),
    ).length;
  const severities = [
    ['all', say.findings.all, undefined],
    ['error', say.findings.error, count('error')],
    ['warning', say.findings.warning, count('warning')],
    ['note', say.findings.note, count('note')],
  ] as const;
  const tables = [...new Set(listed.flatMap((finding) => finding.place.table ?? []))];
  const nameOf = (table: string): string =>
    shownResult(state)?.ledgers.find((ledger) => ledger.table === table)?.name[state.language] ?? table;
  return (
    <div className={styles.filters}>
      <div role="group" aria-label={say.findings.severity} className={styles.severities}>
        {severities.map(([severity, name, number]) => (
          <Button
            key={severity}
            size="small"
            className={styles.toggle}
            appearance={filter.severity === severity ? 'primary' : 'secondary'}
            aria-pressed={filter.severity === severity}
            disabled={number === 0 && filter.severity !== severity}
            onClick={() => session.change({ filter: { ...filter, severity } })}
          >
            {name}
            {number !== undefined && ` ${number}`}
          </Button>
        ))}
      </div>
      {tables.length > 1 && (
        <>
          <label htmlFor={ledgerId} className={pane.hidden}>
            {say.findings.ledger}
          </label>
          <Select
            id={ledgerId}
            size="small"
            className={styles.table}
            value={filter.table}
            onChange={(_, { value }) => session.change({ filter: { ...filter, table: value } })}
          >
            <option value="">{say.findings.allLedgers}</option>
            {tables.map((table) => (
              <option key={table} value={table}>
                {nameOf(table)}
              </option>
            ))}
          </Select>
        </>
      )}
      <span role="status" className={pane.hidden}>
        {say.findings.shown(shown, listed.length)}
      </span>
    </div>
  );
}
