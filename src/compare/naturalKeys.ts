/** By what a row of each ledger is known again in another book, wherever it stands. */
import type { LedgerName } from '../ledgers/allLedgers';
import type { Ledger } from '../ledgers/columns';

/** The compiler names a ledger that is missing. */
const keys: Readonly<Record<LedgerName, readonly string[]>> = {
  Settings: ['setting'],
  Production: ['date', 'site', 'process', 'product', 'role'],
  Scrap: ['ticket'],
  Materials: ['date', 'site', 'process', 'item', 'supplier'],
  Energy: ['date', 'site', 'process', 'carrier', 'source', 'meter'],
  Emissions: ['date', 'site', 'process', 'sourceStream', 'gas'],
  AnodeEffects: ['date', 'site', 'process'],
  Transport: ['date', 'site', 'process', 'item', 'mode', 'direction'],
  Waste: ['date', 'site', 'process', 'waste', 'treatment'],
  Stocks: ['site', 'process', 'product'],
  Certificates: ['certificate', 'serialFrom'],
  CertificatePurchases: ['invoice', 'certificate'],
  Factors: ['item', 'component', 'gas', 'region'],
  Exclusions: ['process', 'item'],
  Targets: ['metric', 'subject', 'year'],
  Disclosed: ['metric', 'subject', 'period', 'source'],
};

/** The keys of the columns. */
export function naturalKeyOf({ table }: Ledger): readonly string[] {
  return keys[table as LedgerName];
}
