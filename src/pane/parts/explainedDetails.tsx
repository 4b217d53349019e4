/** What stands behind a term: its cell, its ledger rows or factor, why it is withheld; formula and method on request. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ExplainedTerm } from '../../exchange/explain/explanation';
import type { PaneExplanation } from '../result/explanation';
import { countText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { CellLink } from './cellLink';
import { usePaneStyles } from './paneStyles';

/** Rows named at once; their number is always whole. */
const shownRows = 6;

const useStyles = makeStyles({
  details: {
    paddingLeft: `calc(2em + ${tokens.spacingHorizontalXS})`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '1px',
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

interface ExplainedDetailsProps {
  readonly term: ExplainedTerm;
  /** What was asked of it so far. */
  readonly step: PaneExplanation | undefined;
  readonly isExact: boolean;
  readonly isCurrent: boolean;
}

export function ExplainedDetails({ term, step, isExact, isCurrent }: ExplainedDetailsProps): ReactNode {
  const { state, say, punctuation } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { factor, rows, rowCount, cell, source, sourceCount = 0 } = term;
  const detail = (label: string, text: string): ReactNode =>
    text === '' ? null : (
      <span>
        {punctuation.labelled(label)}
        {text}
      </span>
    );
  const count = (number: number): string => say.audit.rows(countText(number, state.language));
  return (
    <div className={mergeClasses(styles.details, pane.small, pane.quiet)}>
      {isCurrent && (
        <>
          {cell !== undefined && cell !== rows[0]?.cell && <CellLink cell={cell} />}
          {rowCount > 0 && (
            <span>
              {punctuation.labelled(count(rowCount))}
              {rows.slice(0, shownRows).map((row, index) => (
                <span key={row.cell}>
                  {index > 0 && ' '}
                  <CellLink cell={row.cell}>
                    {index > 0 ? row.cell.slice(row.cell.lastIndexOf('!') + 1) : row.cell}
                  </CellLink>
                </span>
              ))}
              {rowCount > shownRows && ` ${say.audit.moreRows(rowCount - Math.min(rows.length, shownRows))}`}
            </span>
          )}
          {rowCount === 0 && source && (
            <span>
              <CellLink cell={source.cell}>{`▸ ${count(sourceCount)} ${source.cell}`}</CellLink>
            </span>
          )}
          {factor && (
            <>
              <CellLink cell={factor.cell} />
              {detail(say.audit.source, [factor.source, factor.reference].filter(Boolean).join(' · '))}
              {detail(
                say.audit.validity,
                [factor.region, [factor.validFrom, factor.validTo].filter(Boolean).join(' – ')]
                  .filter(Boolean)
                  .join(' · '),
              )}
              {detail(say.audit.quality, factor.quality)}
            </>
          )}
          {term.terms.length === 0 && rowCount === 0 && !factor && step?.value !== null && step?.terms.length === 0 && (
            <span>{step.sentence}</span>
          )}
          {(step?.reasons ?? []).map(({ cell: place, message }) => (
            <span key={`${place} ${message}`}>
              {/!/.test(place) && (
                <>
                  <CellLink cell={place} />{' '}
                </>
              )}
              {message}
            </span>
          ))}
          {step && step.goesInto.length > 0 && detail(say.audit.goesInto, punctuation.listed(step.goesInto))}
        </>
      )}
      {isExact && step && step.formula !== '' && (
        <span>
          {punctuation.labelled(say.audit.formula)}
          <span className={styles.formula}>={step.formula}</span>
        </span>
      )}
      {isExact && step && detail(say.audit.method, step.rule?.method ?? '')}
    </div>
  );
}
