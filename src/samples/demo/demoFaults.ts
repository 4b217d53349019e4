/** The faults that the demo shows: what is wrong stands out in the findings, and each stops only the results that need it. */
import type { LedgerRow } from '../../ledgers/ledgerRow';
import type { Say } from '../say';
import type { DemoNames } from './demoNames';

type Rows = Readonly<Record<string, readonly LedgerRow[]>>;

/** The rows with a unit that nobody knows, a quantity and a date stored as text, and a row outside the period. */
export function withFaults(rows: Rows, names: DemoNames, say: Say): Rows {
  const change = (
    table: string,
    key: string,
    value: string,
    fault: (row: LedgerRow) => LedgerRow,
  ): readonly LedgerRow[] => (rows[table] ?? []).map((row) => (row[key] === value ? { ...row, ...fault(row) } : row));
  const nextYear = {
    ...names.rolling,
    product: names.sheet,
    unit: 't',
    role: 'product',
    cnCode: '7606 12',
    date: '2025-01-02',
    quantity: 96.5,
    evidence: 'RO-2025-01',
  };
  return {
    ...rows,
    Production: [...(rows.Production ?? []), nextYear],
    Scrap: change('Scrap', 'ticket', 'PO-F-2024-07', (row) => ({ quantity: String(row.quantity) })),
    Materials: change('Materials', 'evidence', 'AC-2024-09', () => ({ quantity: 130, unit: say('drum', '桶') })),
    CertificatePurchases: change('CertificatePurchases', 'invoice', 'INV-G-003', (row) => ({
      date: String(row.date).replace(/-0?/g, '/'),
    })),
  };
}
