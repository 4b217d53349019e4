/** Certificates: what is unmatched or at risk first, then how much electricity is covered, then each certificate with its use. */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from '../parts/card';
import { EmptyPlace } from '../parts/emptyPlace';
import { FigureButton } from '../parts/figureButton';
import { Listed } from '../parts/listed';
import { usePaneStyles } from '../parts/paneStyles';
import { ShareBar } from '../parts/shareBar';
import type { PaneCertificates } from '../result/certificateViews';
import { isSample, shownResult } from '../session/paneState';
import { usePane } from '../view/paneContext';
import { CertificateLine, megawattHours } from './certificateLine';
import { InvoiceDesk } from './invoiceDesk';
import { MoneyAtRisk } from './invoiceLine';
import { MoneyStages } from './moneyStages';

const certificatesFirst = 5;

export function CertificatesPlace(): ReactNode {
  const { session, state, say } = usePane();
  const pane = usePaneStyles();
  const result = shownResult(state);
  const certificates = result?.certificates;
  if (!certificates) {
    const missing = ['Certificates', 'CertificatePurchases'].filter((table) =>
      result?.ledgers.every((ledger) => ledger.table !== table || !ledger.found),
    );
    return (
      <EmptyPlace title={say.certificates.none} hint={say.certificates.noneHint}>
        {missing.length > 0 && !isSample(state) && (
          <Button onClick={() => void session.insertLedgers(missing)}>{say.button.insertLedgers}</Button>
        )}
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

function Attention({ certificates }: { readonly certificates: PaneCertificates }): ReactNode {
  const { say } = usePane();
  const pane = usePaneStyles();
  const { unsettled, settled, moneyAtRisk } = certificates;
  const count = unsettled.length + settled.length;
  const unmatched = unsettled.filter(({ status }) => status !== 'matched').length;
  return (
    <Card>
      <h3 className={pane.subheading}>{say.certificates.attention}</h3>
      {moneyAtRisk.map((money) => (
        <div key={money.currency} className={pane.stack}>
          <MoneyAtRisk
            figure={money.figure}
            currency={money.currency}
            instead={moneyAtRisk.length > 1 ? say.certificates.otherInvoices : ''}
          />
          {money.stages && <MoneyStages stages={money.stages} currency={money.currency} />}
        </div>
      ))}
      {count === 0 && <p className={mergeClasses(pane.text, pane.quiet)}>{say.certificates.noInvoices}</p>}
      {count > 0 && unsettled.length === 0 && (
        <p className={mergeClasses(pane.text, pane.good)}>✓ {say.certificates.allMatched}</p>
      )}
      {unsettled.length > 0 && (
        <span className={mergeClasses(pane.small, pane.quiet)}>
          {[
            say.certificates.unmatched(unmatched, count),
            ...(unmatched < unsettled.length ? [say.certificates.toLookAt(unsettled.length - unmatched)] : []),
          ].join(' · ')}
        </span>
      )}
      <InvoiceDesk certificates={certificates} />
    </Card>
  );
}

function Covered({ certificates }: { readonly certificates: PaneCertificates }): ReactNode {
  const view = usePane();
  const { say } = view;
  const pane = usePaneStyles();
  return (
    <Card>
      <h3 className={pane.subheading}>{say.certificates.covered}</h3>
      <ul className={pane.list}>
        {certificates.coverage.map(({ site, grid, covered, share }) => {
          const name = site || say.certificates.organisation;
          return (
            <li key={site} className={pane.stack}>
              <div className={mergeClasses(pane.row, pane.spread)}>
                <span className={mergeClasses(site === '' && pane.strong)}>{name}</span>
                <FigureButton
                  figure={share}
                  title={`${name}, ${say.certificates.covered}`}
                  unit="share"
                  className={pane.strong}
                />
              </div>
              <ShareBar share={share.value} />
              <span className={mergeClasses(pane.small, pane.quiet)}>
                {say.certificates.of(megawattHours(covered, view), megawattHours(grid, view))}
              </span>
            </li>
          );
        })}
      </ul>
      <span className={mergeClasses(pane.row, pane.small)}>
        {(['purchased', 'redeemed', 'used', 'left', 'uncounted'] as const).map((key) => (
          <span key={key}>
            <span className={pane.quiet}>{say.certificates[key]}</span>{' '}
            <FigureButton
              figure={certificates[key]}
              title={say.certificates[key]}
              unit="MWh"
              decimals={0}
              withUnit={key === 'uncounted'}
            />
          </span>
        ))}
      </span>
    </Card>
  );
}

function ClaimLedger({ certificates }: { readonly certificates: PaneCertificates }): ReactNode {
  const { say } = usePane();
  const pane = usePaneStyles();
  return (
    <Card>
      <h3 className={pane.subheading}>{say.certificates.ledger}</h3>
      <Listed
        items={certificates.certificates}
        first={certificatesFirst}
        keyOf={(certificate) => certificate.cell}
        line={(certificate) => <CertificateLine certificate={certificate} />}
      />
    </Card>
  );
}
