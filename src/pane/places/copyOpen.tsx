/** The open invoices as a table for a mail or another sheet: one row each, columns apart by tabs. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { wordFor } from '../../language/wordFor';
import type { PaneInvoice } from '../result/invoiceViews';
import { nextSteps } from '../view/nextStep';
import { usePane } from '../view/paneContext';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export function CopyOpen({ invoices }: { readonly invoices: readonly PaneInvoice[] }): ReactNode {
  const view = usePane();
  const { session, state, say, terms } = view;
  const styles = useStyles();
  const rows = invoices.map((one) => {
    const { invoice, supplier, month, status, invoiced, held, redeemed, atRisk, currency } = one;
    return [
      invoice || say.certificates.noInvoice,
      supplier,
      month,
      status === null ? say.results.withheld : wordFor(terms.certificate.status, status),
      nextSteps(one, view),
      ...[invoiced, held, redeemed, atRisk].map(({ value }) => value ?? say.results.withheld),
      currency,
    ];
  });
  // What is pasted must not be taken for a formula or fall into other cells.
  const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').replace(/^(?=[=+@])|^(?=-(?!\d))/, "'");
  const text = [say.certificates.columns, ...rows].map((row) => row.map(cell).join('\t')).join('\n');
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      onClick={() => void session.copy(text, 'open invoices')}
    >
      {state.copied === 'open invoices' ? say.audit.copied : say.certificates.copyOpen(invoices.length)}
    </Button>
  );
}
