/** `CertificatePurchases`: what was paid for certificates, invoice by invoice. */
import { column, type Ledger } from './columns';
import { date, evidence, schemeChoices, supplier, unit } from './commonColumns';

export const certificatePurchaseLedger = {
  table: 'CertificatePurchases',
  zh: '绿证采购',
  columns: [
    column('invoice', '*Invoice', '发票号', 'name'),
    date,
    // The money of a supplier whose name cannot be read may be anybody's.
    { ...supplier, isCarried: false },
    column('scheme', 'Scheme', '证书体系', 'choice', schemeChoices),
    column('volume', '*Volume', '电量', 'amount'),
    unit,
    column('unitPrice', 'Unit price', '单价', 'number'),
    column('currency', 'Currency', '币种', 'text'),
    column('amount', 'Amount', '金额', 'number'),
    column('certificate', 'Certificate', '证书编号', 'name'),
    evidence,
  ],
} as const satisfies Ledger;
