/** Invoices as finance goes through them: open ones or all, of one supplier, in an order; what is shown can be copied as a table. */
import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Listed } from '../parts/listed';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneCertificates, PaneInvoice } from '../result/certificateViews';
import { inOrder, invoiceOrders, type InvoiceOrder } from '../view/invoiceOrder';
import { usePane } from '../view/paneContext';
import { CopyOpen } from './copyOpen';
import { InvoiceLine } from './invoiceLine';
import { MoveCertificate } from './moveCertificate';
import { SupplierTotals } from './supplierTotals';

/** So many show at once. */
const shownFirst = 30;
/** From so many invoices on there is something to choose among. */
const chosenFrom = 4;

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  choice: { flexGrow: 1, flexBasis: '96px', minWidth: 0 },
  select: { minWidth: 0 },
});

export function InvoiceDesk({ certificates }: { readonly certificates: PaneCertificates }): ReactNode {
  const { state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const [isAll, setAll] = useState(false);
  const [chosen, setSupplier] = useState('');
  const [order, setOrder] = useState<InvoiceOrder>('urgent');
  const { unsettled, settled } = certificates;
  const all = [...unsettled, ...settled];
  const suppliers = [...new Set(all.map(({ supplier }) => supplier))]
    .filter(Boolean)
    .sort((a, b) => a.localeCompare(b, state.language));
  const supplier = suppliers.includes(chosen) ? chosen : '';
  const isOfSupplier = (invoice: PaneInvoice): boolean => supplier === '' || invoice.supplier === supplier;
  const shown = inOrder((isAll ? all : unsettled).filter(isOfSupplier), order, state.language);
  const open = shown.filter((invoice) => unsettled.includes(invoice));
  const words = say.certificates.desk;
  return (
    <>
      {suppliers.length > 1 && <SupplierTotals suppliers={certificates.suppliers} choose={setSupplier} />}
      {all.length >= chosenFrom && (
        <div className={styles.choices}>
          <Field label={words.show} size="small" className={styles.choice}>
            <Select
              size="small"
              className={styles.select}
              value={isAll ? 'all' : 'open'}
              onChange={(_, { value }) => setAll(value === 'all')}
            >
              <option value="open">{words.open(unsettled.length)}</option>
              <option value="all">{words.all(all.length)}</option>
            </Select>
          </Field>
          {suppliers.length > 1 && (
            <Field label={words.supplier} size="small" className={styles.choice}>
              <Select
                size="small"
                className={styles.select}
                value={supplier}
                onChange={(_, { value }) => setSupplier(value)}
              >
                <option value="">{words.allSuppliers}</option>
                {suppliers.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Field label={words.order} size="small" className={styles.choice}>
            <Select
              size="small"
              className={styles.select}
              value={order}
              onChange={(_, { value }) => setOrder(value as InvoiceOrder)}
            >
              {invoiceOrders.map((one) => (
                <option key={one} value={one}>
                  {words.orders[one]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
      {shown.length === 0 && all.length > 0 && unsettled.length > 0 && (
        <p className={mergeClasses(pane.text, pane.quiet)}>{words.none}</p>
      )}
      <Listed items={shown} first={shownFirst} keyOf={keyOfInvoice} line={lineOfInvoice} />
      {open.length > 0 && <CopyOpen invoices={open} />}
      <MoveCertificate open={open} all={all} />
      {!isAll && (
        <Listed
          items={settled.filter(isOfSupplier)}
          first={0}
          open={say.certificates.showMatched(settled.filter(isOfSupplier).length)}
          keyOf={keyOfInvoice}
          line={lineOfInvoice}
        />
      )}
    </>
  );
}

const keyOfInvoice = ({ invoice, cell }: PaneInvoice): string => `${invoice} ${cell ?? ''}`;
const lineOfInvoice = (invoice: PaneInvoice): ReactNode => <InvoiceLine invoice={invoice} />;
