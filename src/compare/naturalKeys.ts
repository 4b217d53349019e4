/** By what a row of each ledger is known again in another book, wherever it stands. */
import type { Ledger } from '../ledgers/columns';

const keys: Readonly<Record<string, readonly string[]>> = {
  Settings: ['setting'],
  Production: ['date', 'site', 'process', 'product', 'role'],
  Scrap: ['ticket'],
  Materials: ['date', 'site', 'process', 'item', 'supplier'],
  Energy: ['date', 'site', 'process', 'carrier', 'source', 'meter'],
  Emissions: ['date', 'site', 'process', 'sourceStream', 'gas'],
  AnodeEffects: ['date', 'site', 'process'],
  Certificates: ['certificate', 'serialFrom'],
  CertificatePurchases: ['invoice', 'certificate'],
  Factors: ['item', 'component', 'gas', 'region'],
  Targets: ['metric', 'subject', 'year'],
  Disclosed: ['metric', 'subject', 'period', 'source'],
};

/** The keys of the columns; all columns of a ledger without such. */
export function naturalKeyOf({ table, columns }: Ledger): readonly string[] {
  return keys[table] ?? columns.map(({ key }) => key);
}
