/** The orders in which invoices can be gone through. */
import type { Language } from '../../language/words';
import type { PaneInvoice } from '../result/invoiceViews';
import { dueDay } from './nextStep';

export const invoiceOrders = ['urgent', 'due', 'money', 'month', 'supplier'] as const;
export type InvoiceOrder = (typeof invoiceOrders)[number];

/** The invoices, which come the most urgent first; amounts are compared within a currency alone, one that is withheld before all others. */
export function inOrder(
  invoices: readonly PaneInvoice[],
  order: InvoiceOrder,
  language: Language,
): readonly PaneInvoice[] {
  const risk = ({ atRisk }: PaneInvoice): number => (atRisk.value === null ? Infinity : Number(atRisk.value));
  const byName = (a: string, b: string): number => a.localeCompare(b, language);
  const compare: Readonly<Record<InvoiceOrder, (a: PaneInvoice, b: PaneInvoice) => number>> = {
    urgent: () => 0,
    due: (a, b) => byName(dueDay(a) ?? '9', dueDay(b) ?? '9'),
    money: (a, b) => byName(a.currency, b.currency) || (risk(a) === risk(b) ? 0 : risk(a) > risk(b) ? -1 : 1),
    month: (a, b) => byName(a.month, b.month),
    supplier: (a, b) => byName(a.supplier, b.supplier),
  };
  return [...invoices].sort(compare[order]);
}
