/** Certificates: what is unmatched or at risk first, then how much electricity is covered, then each certificate with its use. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { wordFor } from '../../language/wordFor';
import { CellLink } from '../parts/cellLink';
import { EmptyPlace } from '../parts/emptyPlace';
import { FigureButton } from '../parts/figureButton';
import { usePaneStyles } from '../parts/paneStyles';
import { ShareBar } from '../parts/shareBar';
import type { PaneCertificate, PaneCertificates, PaneInvoice, PaneReason } from '../result/certificateViews';
import type { PaneFigure } from '../result/paneResult';
import { isSample, shownResult } from '../session/paneState';
import { shortText } from '../view/numberText';
import { usePane, type PaneView } from '../view/paneContext';

const shownClosed = 5;
const shownMost = 200;

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', minWidth: 0, paddingBottom: tokens.spacingVerticalXS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  more: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export function CertificatesPlace(): ReactNode {
  const { session, state, say } = usePane();
  const pane = usePaneStyles();
  const result = shownResult(state);
  const certificates = result?.certificates;
  if (!certificates) {
    const missing = ['Certificates', 'CertificatePurchases'].filter((table) => result?.ledgers.every((ledger) => ledger.table !== table || !ledger.found));
    return (
      <EmptyPlace title={say.certificates.none} hint={say.certificates.noneHint}>
        {missing.length > 0 && !isSample(state) && <Button onClick={() => void session.insertLedgers(missing)}>{say.button.insertLedgers}</Button>}
      </EmptyPlace>
    );
  }
  return (
    <div className={pane.section}>
      <h2 className={pane.hidden}>{say.certificates.title}</h2>
      <Attention certificates={certificates} />
      <Covered certificates={certificates} />
      <ClaimLedger certificates={certificates} />
    </div>
  );
}

function megawattHours(figure: PaneFigure, { state, say }: Pick<PaneView, 'state' | 'say'>): string {
  return figure.value === null ? say.results.withheld : shortText(figure.value, state.language, 1);
}

function Attention({ certificates }: { readonly certificates: PaneCertificates }): ReactNode {
  const { say } = usePane();
  const pane = usePaneStyles();
  const { invoices, moneyAtRisk } = certificates;
  const open = invoices.filter((invoice) => invoice.status !== 'matched');
  const matched = invoices.length - open.length;
  return (
    <section className={pane.card}>
      <h3 className={pane.subheading}>{say.certificates.attention}</h3>
      {moneyAtRisk.map(({ currency, figure }) => (
        <span key={currency} className={pane.row}>
          <span>{say.certificates.moneyAtRisk}</span>
          <FigureButton figure={figure} title={say.certificates.moneyAtRisk} unit={currency} decimals={0} withUnit className={mergeClasses(pane.strong, Number(figure.value) > 0 && pane.bad)} />
        </span>
      ))}
      {invoices.length === 0 && <p className={mergeClasses(pane.text, pane.quiet)}>{say.certificates.noInvoices}</p>}
      {invoices.length > 0 && open.length === 0 && <p className={mergeClasses(pane.text, pane.good)}>✓ {say.certificates.allMatched}</p>}
      <Listed items={open} keyOf={(invoice) => invoice.invoice} line={(invoice) => <InvoiceLine invoice={invoice} />} />
      {open.length > 0 && matched > 0 && <span className={mergeClasses(pane.small, pane.quiet)}>{say.certificates.matched(matched)}</span>}
    </section>
  );
}

function InvoiceLine({ invoice }: { readonly invoice: PaneInvoice }): ReactNode {
  const view = usePane();
  const { say, terms } = view;
  const pane = usePaneStyles();
  const name = invoice.invoice || '–';
  const facts = [invoice.supplier, invoice.month].filter(Boolean).join(' · ');
  return (
    <>
      <div className={mergeClasses(pane.row, pane.spread)}>
        {invoice.cell === undefined ? <span className={pane.strong}>{name}</span> : <CellLink cell={invoice.cell}>{name}</CellLink>}
        <span className={mergeClasses(pane.small, pane.bad)}>{invoice.status === null ? say.results.withheld : terms.certificate.status[invoice.status]}</span>
      </div>
      {facts !== '' && <span className={mergeClasses(pane.small, pane.quiet)}>{facts}</span>}
      <span className={mergeClasses(pane.row, pane.small)}>
        {([['purchased', invoice.invoiced], ['held', invoice.held], ['redeemed', invoice.redeemed]] as const).map(([word, figure]) => (
          <span key={word}><span className={pane.quiet}>{say.certificates[word]}</span> <FigureButton figure={figure} title={`${name}, ${say.certificates[word]}`} unit="MWh" decimals={0} /></span>
        ))}
        <span><span className={pane.quiet}>{say.certificates.moneyAtRisk}</span> <FigureButton figure={invoice.atRisk} title={`${name}, ${say.certificates.moneyAtRisk}`} unit={invoice.currency} decimals={0} withUnit /></span>
      </span>
    </>
  );
}

function Covered({ certificates }: { readonly certificates: PaneCertificates }): ReactNode {
  const view = usePane();
  const { say } = view;
  const pane = usePaneStyles();
  return (
    <section className={pane.card}>
      <h3 className={pane.subheading}>{say.certificates.covered}</h3>
      <ul className={pane.list}>
        {certificates.coverage.map(({ site, grid, covered, share }) => {
          const name = site || say.certificates.organisation;
          return (
            <li key={site} className={pane.stack}>
              <div className={mergeClasses(pane.row, pane.spread)}>
                <span className={mergeClasses(site === '' && pane.strong)}>{name}</span>
                <FigureButton figure={share} title={`${name}, ${say.certificates.covered}`} unit="share" className={pane.strong} />
              </div>
              <ShareBar share={share.value} />
              <span className={mergeClasses(pane.small, pane.quiet)}>{say.certificates.of(megawattHours(covered, view), megawattHours(grid, view))}</span>
            </li>
          );
        })}
      </ul>
      <span className={mergeClasses(pane.row, pane.small)}>
        {(['purchased', 'redeemed', 'used', 'unused'] as const).map((key) => (
          <span key={key}><span className={pane.quiet}>{say.certificates[key]}</span> <FigureButton figure={certificates[key]} title={say.certificates[key]} unit="MWh" decimals={0} withUnit={key === 'unused'} /></span>
        ))}
      </span>
    </section>
  );
}

function ClaimLedger({ certificates }: { readonly certificates: PaneCertificates }): ReactNode {
  const { say } = usePane();
  const pane = usePaneStyles();
  return (
    <section className={pane.card}>
      <h3 className={pane.subheading}>{say.certificates.ledger}</h3>
      <Listed items={certificates.certificates} keyOf={(certificate) => certificate.cell} line={(certificate) => <CertificateLine certificate={certificate} />} />
    </section>
  );
}

function CertificateLine({ certificate }: { readonly certificate: PaneCertificate }): ReactNode {
  const view = usePane();
  const { say, terms, state } = view;
  const pane = usePaneStyles();
  const because = certificate.reasons.map((reason) => reasonText(reason, terms)).join(state.language === 'en' ? '; ' : '；');
  const about = [certificate.scheme, wordFor(terms.certificateStatus, certificate.status), ...(certificate.step === 'free' || certificate.dedicatedTo === '' ? [] : [say.certificates.dedicated(certificate.dedicatedTo)])].join(' · ');
  return (
    <>
      <div className={mergeClasses(pane.row, pane.spread)}>
        <CellLink cell={certificate.cell}>{certificate.name}</CellLink>
        <span className={pane.small}>{say.certificates.usedOf(megawattHours(certificate.used, view), megawattHours(certificate.volume, view))}</span>
      </div>
      <span className={mergeClasses(pane.small, pane.quiet)}>{about}</span>
      {!certificate.counts && <span className={mergeClasses(pane.small, pane.bad)}>{say.certificates.doesNotCount}{because !== '' && `: ${because}`}</span>}
      {certificate.counts && because !== '' && <span className={mergeClasses(pane.small, pane.warning)}>{say.certificates.onCondition}: {because}</span>}
    </>
  );
}

function reasonText({ code, rule, detail }: PaneReason, terms: PaneView['terms']): string {
  const said = rule === undefined ? terms.certificate.reason[code] : wordFor(terms.certificate.ruleName, rule);
  return detail === '' ? said : `${said} (${detail})`;
}

interface ListedProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly line: (item: Item) => ReactNode;
}

/** The first few, the others on demand, never so many that the pane would stall. */
function Listed<Item>({ items, keyOf, line }: ListedProps<Item>): ReactNode {
  const { say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const [isOpen, setOpen] = useState(false);
  const shown = items.slice(0, isOpen ? shownMost : shownClosed);
  return (
    <>
      <ul className={pane.list}>{shown.map((item, index) => <li key={`${keyOf(item)} ${index}`} className={styles.entry}>{line(item)}</li>)}</ul>
      {isOpen && items.length > shownMost && <span className={mergeClasses(pane.small, pane.quiet)}>{say.audit.moreRows(items.length - shownMost)}</span>}
      {items.length > shownClosed && <Button size="small" appearance="subtle" className={styles.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{isOpen ? say.button.showFewer : say.button.showAll(items.length)}</Button>}
    </>
  );
}
