/** An invoice beside what is held and redeemed for it, with its status, its money at risk and the way to its row. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { wordFor } from '../../language/wordFor';
import { CellLink } from '../parts/cellLink';
import { FigureButton } from '../parts/figureButton';
import { FindingReason } from '../parts/findingReason';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneInvoice } from '../result/certificateViews';
import { statusStep, stepText } from '../view/nextStep';
import type { PaneFigure } from '../result/paneResult';
import { usePane } from '../view/paneContext';

const useStyles = makeStyles({
  step: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
});

export function InvoiceLine({ invoice }: { readonly invoice: PaneInvoice }): ReactNode {
  const view = usePane();
  const { say, terms, punctuation } = view;
  const styles = useStyles();
  const pane = usePaneStyles();
  const name = invoice.invoice || say.certificates.noInvoice;
  const tone =
    invoice.status !== 'matched' ? pane.bad : Number(invoice.atRisk.value ?? 1) === 0 ? pane.good : pane.warning;
  const next = statusStep(invoice, view);
  const facts = [
    invoice.supplier,
    invoice.month,
    ...(invoice.certificates === undefined ? [] : [say.certificates.count(invoice.certificates)]),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      <div className={mergeClasses(pane.row, pane.spread)}>
        {invoice.cell === undefined ? (
          <span className={pane.strong}>{name}</span>
        ) : (
          <CellLink cell={invoice.cell}>{name}</CellLink>
        )}
        <span className={mergeClasses(pane.small, tone)}>
          {invoice.status === null ? say.results.withheld : wordFor(terms.certificate.status, invoice.status)}
        </span>
      </div>
      {facts !== '' && <span className={mergeClasses(pane.small, pane.quiet)}>{facts}</span>}
      <span className={mergeClasses(pane.row, pane.small)}>
        {(
          [
            ['purchased', invoice.invoiced],
            ['held', invoice.held],
            ['redeemed', invoice.redeemed],
          ] as const
        ).map(([word, figure]) => (
          <span key={word}>
            <span className={pane.quiet}>{say.certificates[word]}</span>{' '}
            <FigureButton figure={figure} title={`${name}, ${say.certificates[word]}`} unit="MWh" decimals={0} />
          </span>
        ))}
        <MoneyAtRisk figure={invoice.atRisk} currency={invoice.currency} of={name} />
      </span>
      {next !== undefined && <span className={pane.small}>→ {next}</span>}
      {invoice.steps.map((step) => (
        <span key={`${step.kind} ${step.by}`} className={mergeClasses(pane.small, styles.step)}>
          <span>→ {stepText(step, view)}</span>
          <FigureButton
            figure={step.money}
            title={punctuation.phrases([name, stepText(step, view)])}
            unit={invoice.currency}
            decimals={0}
            withUnit={invoice.currency !== ''}
          />
        </span>
      ))}
      <FindingReason index={invoice.reason} beside={invoice.cell} />
    </>
  );
}

interface MoneyAtRiskProps {
  readonly figure: PaneFigure;
  readonly currency: string;
  /** The invoice it is of. */
  readonly of?: string;
  /** What is said in place of a currency that is not known. */
  readonly instead?: string;
}

/** Money with its currency, which it keeps where the amount is withheld. */
export function MoneyAtRisk({ figure, currency, of, instead = '' }: MoneyAtRiskProps): ReactNode {
  const { say, punctuation } = usePane();
  const pane = usePaneStyles();
  const isTotal = of === undefined;
  const label = say.certificates.moneyAtRisk(figure.value === null || currency === '' ? currency || instead : '');
  return (
    <span>
      <span className={mergeClasses(!isTotal && pane.quiet)}>{punctuation.labelled(label)}</span>
      <FigureButton
        figure={figure}
        title={isTotal ? label : `${of}, ${label}`}
        unit={currency}
        decimals={0}
        withUnit={currency !== ''}
        className={mergeClasses(isTotal && pane.strong, isTotal && Number(figure.value) > 0 && pane.bad)}
      />
    </span>
  );
}
