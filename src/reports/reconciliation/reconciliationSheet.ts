/** `Reconciliation`: what was invoiced, is held, usable and at risk by currency, the invoices to settle, then invoice by invoice, and below what all that rests on. */
import { isUnread } from '../../model/certificates/certificatePurchases';
import { putLedgerRows } from '../certificates/ledgerRows';
import type { ReportContext } from '../context';
import type { Laid } from '../laid';
import { putTitle } from '../layout/title';
import type { Section } from '../layout/section';
import { chartsOnTop } from '../charts/chartsOnTop';
import { putGlance } from './glanceSection';
import { putCurrencies, putSuppliers } from './groupSections';
import { putInvoiceMoney, putInvoices } from './invoiceSections';
import { putActions, putLimits } from './limitSections';
import { moneyCharts } from './moneyCharts';
import { putOpenInvoices } from './openInvoices';
import { putPurchaseLines } from './purchaseLinesSection';

/** The sheet; its formulas reach down to the sections that follow. */
export function putReconciliation(context: ReportContext): Laid['reconciliation'] {
  const { words, drafts, calculation } = context;
  const draft = drafts.reconciliation;
  draft.extras.columnsInView = 2;
  putTitle(context, 'reconciliation', words.certificates.title.reconciliation);
  const { lines, invoices, suppliers } = calculation.certificates.match;
  const isAny = invoices.length > 0;
  if (isAny) putGlance(context);
  const putCharts = chartsOnTop(draft, isAny ? moneyCharts(context) : []);
  if (isAny) putOpenInvoices(context);
  const matched = isAny ? { invoices: putInvoices(context), money: putInvoiceMoney(context) } : undefined;
  const byCurrency = isAny ? putCurrencies(context) : undefined;
  if (suppliers.length > 0) putSuppliers(context);
  const laid: Laid['reconciliation'] = {
    ...matched,
    purchases: lines.length > 0 ? putPurchaseLines(context) : undefined,
    limits: putLimits(context),
    actions: isAny ? putActions(context) : undefined,
    rows: putPurchaseRows(context),
  };
  if (byCurrency) putCharts(byCurrency);
  return laid;
}

/** What the match rests on. */
const compared = [
  'invoice',
  'supplier',
  'unit',
  'currency',
  'certificate',
  'date',
  'volume',
  'unitPrice',
  'amount',
] as const;

function putPurchaseRows(context: ReportContext): Section | undefined {
  const { purchases } = context.calculation.certificates.facts;
  const table = purchases[0]?.table;
  if (!table) return undefined;
  return putLedgerRows(context, context.drafts.reconciliation, {
    own: 'Invoice_rows',
    nameHead: context.words.certificates.heads.invoice,
    table,
    keys: compared,
    rows: purchases.map(({ invoice, row, volume }) => ({
      name: invoice,
      row,
      volume: isUnread(volume) ? undefined : volume,
      isSlip: false,
    })),
  });
}
