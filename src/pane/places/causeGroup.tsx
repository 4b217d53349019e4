/** The findings of one cause: a heading with their number and what they prevent, and each with its cell. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { FindingCode } from '../../findings/codes';
import { Card } from '../parts/card';
import { CellLink } from '../parts/cellLink';
import { usePaneStyles } from '../parts/paneStyles';
import { SeverityMark } from '../parts/severityMark';
import type { PaneFinding } from '../result/paneResult';
import { isSample } from '../session/paneState';
import { usePane } from '../view/paneContext';
import { TakeIn } from './takeIn';

const shownClosed = 3;

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  count: { color: tokens.colorNeutralForeground3 },
  finding: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  foot: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
});

export function CauseGroup({
  code,
  findings,
}: {
  readonly code: FindingCode;
  readonly findings: readonly PaneFinding[];
}): ReactNode {
  const { session, state, say, punctuation } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const titleId = useId();
  const [first] = findings;
  if (!first) return null;
  const isOpen = state.openCauses.includes(code);
  const shown = isOpen ? findings : findings.slice(0, shownClosed);
  const blocked = [
    ...new Set(
      findings.flatMap((finding) => [
        ...finding.blocksProducts,
        ...(finding.blocksInventory ? [say.findings.inventory] : []),
      ]),
    ),
  ];
  const edits = findings.flatMap((finding) => finding.edit ?? []);
  const open = (): void =>
    session.change({
      openCauses: isOpen ? state.openCauses.filter((other) => other !== code) : [...state.openCauses, code],
    });
  return (
    <Card aria-labelledby={titleId}>
      <div className={styles.head}>
        <SeverityMark severity={first.severity} />
        <h3 id={titleId} className={pane.subheading}>
          {first.heading[state.language]}
        </h3>
        <span className={mergeClasses(pane.number, styles.count)}>{findings.length}</span>
      </div>
      {blocked.length > 0 && (
        <span className={mergeClasses(pane.small, pane.bad)}>{say.findings.blocks(punctuation.listed(blocked))}</span>
      )}
      <ul className={pane.list}>
        {shown.map((finding, index) => (
          <li key={`${finding.place.cell ?? ''} ${index}`} className={mergeClasses(styles.finding, pane.small)}>
            {finding.place.cell !== undefined && (
              <span className={pane.row}>
                <CellLink cell={finding.place.cell} />
                <span className={pane.quiet}>{finding.place.column ?? ''}</span>
              </span>
            )}
            <span>{finding.sentence[state.language]}</span>
            {finding.reason !== undefined && <span className={pane.quiet}>{say.problem.left(finding.reason)}</span>}
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        {findings.length > shownClosed && (
          <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={open}>
            {isOpen ? say.button.showFewer : say.button.showAll(findings.length)}
          </Button>
        )}
        {edits.length > 0 && !isSample(state) && (
          <Button size="small" onClick={() => void session.previewRepairs(edits)}>
            {say.button.repair(edits.length)}
          </Button>
        )}
        <TakeIn findings={findings} />
        <span className={mergeClasses(pane.small, pane.quiet)}>{say.findings.code(code)}</span>
      </div>
    </Card>
  );
}
