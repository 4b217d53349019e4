/** A workbook in which certificates and invoices go wrong in every way that the pane has to say something about. */
import type { Language } from '../../src/language/words';
import type { LedgerRow } from '../../src/ledgers/ledgerRow';
import { ledgerWorkbook } from '../../src/templates/ledgerWorkbook';
import type { SheetPlan } from '../../src/workbook/sheetPlan';

const days = { generatedFrom: '2024-01-01', generatedTo: '2024-12-31' };
const redeemed = {
  scheme: 'GEC',
  unit: 'MWh',
  technology: 'Wind',
  country: 'China',
  status: 'redeemed',
  redeemedOn: '2025-01-15',
  beneficiary: 'Plant Ltd',
};

/** B overlaps A by half; C is for more than Melting uses and has no days; D names a customer and no product, and an invoice that nobody booked; H names no invoice. */
const certificates: readonly LedgerRow[] = [
  {
    ...redeemed,
    ...days,
    certificate: 'A',
    volume: 10,
    serialFrom: 'X01',
    serialTo: 'X10',
    process: 'Rolling',
    product: 'Sheet',
    invoice: 'I-1',
  },
  { ...redeemed, ...days, certificate: 'B', volume: 10, serialFrom: 'X06', serialTo: 'X15', invoice: 'I-1' },
  { ...redeemed, certificate: 'C', volume: 1200, process: 'Melting', invoice: 'I-6' },
  { ...redeemed, ...days, certificate: 'D', volume: 20, customer: 'Carmaker', invoice: 'I-9' },
  { ...redeemed, ...days, certificate: 'E', volume: 30, status: 'purchased', redeemedOn: null, invoice: 'I-2' },
  { ...redeemed, ...days, certificate: 'F', volume: 40, beneficiary: 'Broker Ltd', invoice: 'I-3' },
  { ...redeemed, ...days, certificate: 'G', volume: 50, invoice: 'I-4' },
  { ...redeemed, ...days, certificate: 'H', volume: 25 },
];

/** An invoice line as a test adds it. */
export function invoiceLine(
  invoice: string,
  volume: number | string,
  unitPrice: number | null,
  currency: string,
): LedgerRow {
  return { invoice, date: '2024-03-01', supplier: 'Green One', volume, unit: 'MWh', unitPrice, currency, amount: null };
}

/** I-3 was redeemed for a broker, I-4 has a volume that cannot be read, I-5 no price. */
const purchases: readonly LedgerRow[] = [
  invoiceLine('I-1', 20, 5, 'CNY'),
  invoiceLine('I-2', 30, 6, 'CNY'),
  invoiceLine('I-3', 40, 4, 'EUR'),
  invoiceLine('I-4', 'many', 4, 'EUR'),
  invoiceLine('I-5', 60, null, 'CNY'),
  invoiceLine('I-6', 1200, 5, 'CNY'),
];

/** Its sheets, with more invoice lines where a test wants them. */
export function certificateSheets(language: Language = 'en', more: readonly LedgerRow[] = []): readonly SheetPlan[] {
  const factor = (component: string, value: number): LedgerRow => ({
    item: 'Electricity',
    component,
    value,
    unit: 'tCO2/MWh',
  });
  return ledgerWorkbook(language, {
    isPlain: true,
    settings: { organisation: 'Plant Ltd', periodFrom: '2024-01-01', periodTo: '2024-12-31', region: 'Shandong' },
    rows: {
      Production: [
        { process: 'Melting', product: 'Slab', quantity: 100, unit: 't' },
        { process: 'Rolling', product: 'Sheet', quantity: 60, unit: 't' },
      ],
      Energy: [
        { process: 'Melting', carrier: 'Electricity', quantity: 1000, unit: 'MWh' },
        { process: 'Rolling', carrier: 'Electricity', quantity: 800, unit: 'MWh' },
      ],
      Factors: [factor('location', 0.5), factor('residual', 0.6), factor('upstream', 0)],
      Certificates: certificates,
      CertificatePurchases: [...purchases, ...more],
    },
  });
}
