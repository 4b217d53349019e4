/** What the results are about, and whether they still hold: organisation, period and choices; calculated, stale or blocked. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneResult } from '../result/paneResult';
import { isSample, lacksLedgers, shownResult } from '../session/paneState';
import { usePane, type PaneView } from '../view/paneContext';
import { figuresOfInventory, figuresOfProduct, howMuchIsWithheld } from '../result/withheld';
import { usePaneStyles } from './paneStyles';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  state: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'baseline',
  },
  stale: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export function ContextLines(): ReactNode {
  const view = usePane();
  const { session, state, say, terms } = view;
  const styles = useStyles();
  const pane = usePaneStyles();
  const result = shownResult(state);
  const settings = result?.settings;
  const sample = isSample(state);
  const choices =
    settings &&
    [
      terms.view[settings.electricityView],
      say.context.allocation(terms.scrapAllocation[settings.scrapAllocation]),
      say.context.boundary(terms.boundary[settings.boundary]),
      say.context.gwp(settings.gwp),
    ].join(' · ');
  return (
    <div className={styles.lines}>
      {result && !lacksLedgers(state) && (
        <span className={pane.row}>
          <span className={pane.strong}>{settings?.organisation || say.context.unnamed}</span>
          {settings ? (
            <span className={pane.quiet}>
              <span className={pane.number}>{settings.from}</span> {say.context.to}{' '}
              <span className={pane.number}>{settings.to}</span>
            </span>
          ) : (
            <span className={pane.bad}>{say.context.noPeriod}</span>
          )}
        </span>
      )}
      {choices !== undefined &&
        (sample || result?.settingsCell === undefined ? (
          <span className={mergeClasses(pane.small, pane.quiet)}>{choices}</span>
        ) : (
          <button
            type="button"
            className={mergeClasses(pane.plainButton, pane.small, pane.quiet)}
            title={say.context.change}
            onClick={() => void session.select(result.settingsCell ?? '')}
          >
            {choices}
          </button>
        ))}
      <div role="status" className={styles.lines}>
        {sample && <span className={mergeClasses(pane.small, pane.strong)}>{say.state.sample}</span>}
        {result && !sample && (lacksLedgers(state) ? <NoLedgersLine /> : <StateLine result={result} />)}
        {state.stale && !sample && <div className={mergeClasses(pane.small, styles.stale)}>{staleText(view)}</div>}
      </div>
    </div>
  );
}

function NoLedgersLine(): ReactNode {
  const { say } = usePane();
  const pane = usePaneStyles();
  return <span className={mergeClasses(pane.small, pane.quiet)}>{say.state.noLedgers}</span>;
}

function StateLine({ result }: { readonly result: PaneResult }): ReactNode {
  const view = usePane();
  const { session, state, say } = view;
  const styles = useStyles();
  const pane = usePaneStyles();
  const errors = result.findings.filter((finding) => finding.listed && finding.severity === 'error').length;
  const said = stateText(result, errors, view);
  return (
    <>
      {said !== '' && (
        <span className={mergeClasses(pane.small, styles.state, pane.bad)}>
          <span aria-hidden="true">●</span>
          <button type="button" className={pane.plainButton} onClick={() => session.go('findings')}>
            {said}
          </button>
        </span>
      )}
      {!state.stale && state.readAt !== undefined && (
        <span className={mergeClasses(pane.small, styles.state, pane.quiet)}>
          <span aria-hidden="true">{said !== '' ? '○' : '●'}</span>
          {say.state.calculated(state.readAt)}
        </span>
      )}
    </>
  );
}

/** The errors and what is withheld; nothing where there is neither. */
function stateText(
  result: PaneResult,
  errors: number,
  { say: { state: words }, punctuation: { labelled, phrases } }: PaneView,
): string {
  const { products, inventory, settings } = result;
  const found = errors > 0 ? words.errors(errors) : '';
  if (!settings) return found === '' ? '' : labelled(found) + words.nothing;
  const incomplete = products.filter((product) => howMuchIsWithheld(figuresOfProduct(product)) !== 'nothing').length;
  const ofInventory = howMuchIsWithheld(figuresOfInventory(inventory));
  const withheld = phrases([
    ...(incomplete > 0 ? [words.incomplete(incomplete, products.length)] : []),
    ...(ofInventory === 'all' ? [words.inventoryWithheld] : ofInventory === 'some' ? [words.inventoryIncomplete] : []),
  ]);
  if (withheld === '') return found === '' ? '' : labelled(found) + words.complete;
  return found === '' ? withheld : labelled(found) + withheld;
}

function staleText({ state: { stale }, say, punctuation }: PaneView): string {
  if (!stale) return '';
  return punctuation.sentences([
    ...(stale.cells.length > 0 ? [say.state.stale(stale.cells.join(', '))] : []),
    ...(stale.cancelled ? [say.state.staleCancelled] : []),
  ]);
}
