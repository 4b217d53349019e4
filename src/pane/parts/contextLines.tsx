/** One line on what the results are about and whether they still hold; pressed, it says all of it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { PaneResult } from '../result/paneResult';
import { isSample, lacksLedgers, shownResult } from '../session/paneState';
import { usePane, type PaneView } from '../view/paneContext';
import { figuresOfInventory, figuresOfProduct, howMuchIsWithheld } from '../result/withheld';
import { usePaneStyles } from './paneStyles';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    minWidth: 0,
  },
  about: { display: 'flex', flexGrow: 1, minWidth: 0, maxWidth: '100%' },
  name: { overflowWrap: 'anywhere', minWidth: 0, textAlign: 'left' },
  status: { marginLeft: 'auto', minWidth: 0, maxWidth: '100%' },
  short: { textAlign: 'right', overflowWrap: 'anywhere' },
  details: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
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
  const { state, say } = view;
  const styles = useStyles();
  const pane = usePaneStyles();
  const [isOpen, setOpen] = useState(false);
  const result = shownResult(state);
  const settings = result?.settings;
  const sample = isSample(state);
  const isAbout = result !== undefined && !lacksLedgers(state);
  return (
    <div className={styles.lines}>
      <div className={mergeClasses(styles.line, pane.small)}>
        {isAbout && (
          <button
            type="button"
            className={mergeClasses(pane.plainButton, styles.about)}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <span className={styles.name}>
              {settings ? (
                <span className={pane.number}>{periodText(settings)}</span>
              ) : (
                <span className={pane.bad}>{say.context.noPeriod}</span>
              )}
              {' · '}
              <span className={pane.strong}>{settings?.organisation || say.context.unnamed}</span>
            </span>
            <span aria-hidden="true">{isOpen ? ' ▴' : ' ▾'}</span>
          </button>
        )}
        <div role="status" className={styles.status}>
          {result && !sample && (lacksLedgers(state) ? <NoLedgersLine /> : <ShortState result={result} />)}
        </div>
      </div>
      {isAbout && isOpen && <Details result={result} />}
      <SealedLine />
      <div role="status" className={styles.lines}>
        {sample && <span className={mergeClasses(pane.small, pane.strong)}>{say.state.sample}</span>}
        {state.isHalfWritten && !sample && (
          <div className={mergeClasses(pane.small, styles.stale)}>{say.state.halfWritten}</div>
        )}
        {state.stale && !sample && <div className={mergeClasses(pane.small, styles.stale)}>{staleText(view)}</div>}
      </div>
    </div>
  );
}

/** The period as short as it can be said: a year, else its months or days. */
function periodText({ from, to }: NonNullable<PaneResult['settings']>): string {
  if (from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')) return from.slice(0, 4);
  return `${from} – ${to}`;
}

/** All that the results rest on, with the way to change it. */
function Details({ result }: { readonly result: PaneResult }): ReactNode {
  const { session, state, say, terms } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { settings } = result;
  const choices =
    settings &&
    [
      terms.view[settings.electricityView],
      say.context.allocation(terms.scrapAllocation[settings.scrapAllocation]),
      say.context.boundary(terms.boundary[settings.boundary]),
      say.context.gwp(settings.gwp),
    ].join(' · ');
  return (
    <div className={mergeClasses(styles.details, pane.small)}>
      {settings && (
        <span>
          {settings.organisation || say.context.unnamed} · <span className={pane.number}>{settings.from}</span>{' '}
          {say.context.to} <span className={pane.number}>{settings.to}</span>
        </span>
      )}
      {choices !== undefined &&
        (isSample(state) || result.settingsCell === undefined ? (
          <span className={pane.quiet}>{choices}</span>
        ) : (
          <span className={pane.quiet}>
            {choices}{' '}
            <button
              type="button"
              className={mergeClasses(pane.plainButton, pane.link)}
              onClick={() => void session.select(result.settingsCell ?? '')}
            >
              {say.context.change}
            </button>
          </span>
        ))}
      {!isSample(state) && <StateLine result={result} />}
    </div>
  );
}

/** In few words whether the numbers are whole; the whole sentence stands in the details and below Findings. */
function ShortState({ result }: { readonly result: PaneResult }): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { errors, incomplete, ofInventory } = stateOf(result);
  const said = !result.settings
    ? say.state.nothing
    : incomplete > 0
      ? say.state.incompleteShort(incomplete)
      : ofInventory === 'all'
        ? say.state.inventoryWithheld
        : ofInventory === 'some'
          ? say.state.inventoryIncomplete
          : errors > 0
            ? say.state.errors(errors)
            : '';
  if (said === '')
    return state.stale || state.readAt === undefined ? null : (
      <span className={pane.quiet}>{say.state.calculated(state.readAt)}</span>
    );
  return (
    <button
      type="button"
      className={mergeClasses(pane.plainButton, pane.bad, styles.short)}
      onClick={() => session.go('findings')}
    >
      <span aria-hidden="true">● </span>
      {said}
    </button>
  );
}

/** The way to the verification of a workbook that came with results, until something is done in it. */
function SealedLine(): ReactNode {
  const { session, state, say } = usePane();
  const pane = usePaneStyles();
  if (!state.isSealed || state.verified || state.steps.length > 0 || state.place === 'audit' || isSample(state))
    return null;
  return (
    <span className={mergeClasses(pane.small, pane.quiet)}>
      {say.verifying.sealed(state.result?.lastRun?.program ?? '', state.result?.lastRun?.date ?? '')}{' '}
      <button
        type="button"
        className={mergeClasses(pane.plainButton, pane.link)}
        disabled={state.work !== undefined}
        onClick={() => void session.verify()}
      >
        {say.verifying.start}
      </button>
    </span>
  );
}

function NoLedgersLine(): ReactNode {
  const { say } = usePane();
  const pane = usePaneStyles();
  return <span className={mergeClasses(pane.small, pane.quiet)}>{say.state.noLedgers}</span>;
}

function StateLine({ result }: { readonly result: PaneResult }): ReactNode {
  const view = usePane();
  const { state, say } = view;
  const pane = usePaneStyles();
  const said = stateText(result, view);
  return (
    <>
      {said !== '' && <span className={pane.bad}>{said}</span>}
      {!state.stale && state.readAt !== undefined && (
        <span className={pane.quiet}>{say.state.calculated(state.readAt)}</span>
      )}
    </>
  );
}

/** How many errors there are, and how much is withheld. */
function stateOf({ findings, products, inventory }: PaneResult): {
  readonly errors: number;
  readonly incomplete: number;
  readonly ofInventory: ReturnType<typeof howMuchIsWithheld>;
} {
  return {
    errors: findings.filter((finding) => finding.listed && finding.severity === 'error').length,
    incomplete: products.filter((product) => howMuchIsWithheld(figuresOfProduct(product)) !== 'nothing').length,
    ofInventory: howMuchIsWithheld(figuresOfInventory(inventory)),
  };
}

/** The errors and what is withheld; nothing where there is neither. */
function stateText(
  result: PaneResult,
  { say: { state: words }, punctuation: { labelled, phrases } }: PaneView,
): string {
  const { errors, incomplete, ofInventory } = stateOf(result);
  const found = errors > 0 ? words.errors(errors) : '';
  if (!result.settings) return found === '' ? '' : labelled(found) + words.nothing;
  const withheld = phrases([
    ...(incomplete > 0 ? [words.incomplete(incomplete, result.products.length)] : []),
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
