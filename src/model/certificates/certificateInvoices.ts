/** Which invoice a certificate belongs to: the one that it names, or one whose line names it. */
import { nameKey } from '../../ledgers/cleanText';
import type { Purchase } from './certificatePurchases';
import type { Certificate } from './certificates';

/** The invoices whose lines name a certificate, by its key; in an order that no row decides. */
export function invoicesNaming(purchases: readonly Purchase[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const { certificate, invoice } of purchases) {
    const key = nameKey(certificate);
    const known = named.get(key) ?? [];
    if (key !== '' && !known.some((one) => nameKey(one) === nameKey(invoice)))
      named.set(key, [...known, invoice].sort());
  }
  return named;
}

/** The invoice of a certificate: the one it names, else the one of a purchase line that names it; empty where there is none. */
export function invoiceNames(
  purchases: readonly Purchase[],
): (certificate: Pick<Certificate, 'invoice' | 'name'>) => string {
  const named = invoicesNaming(purchases);
  return ({ invoice, name }) => invoice || (named.get(nameKey(name))?.[0] ?? '');
}
