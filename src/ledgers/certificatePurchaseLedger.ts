/** `CertificatePurchases`: what was paid for certificates, invoice by invoice. */
import { inEach } from '../languages';
import { column, type Ledger } from './columns';
import { date, evidence, schemeChoices, supplier, unit } from './commonColumns';

export const certificatePurchaseLedger = {
  table: 'CertificatePurchases',
  names: inEach('CertificatePurchases', '绿证采购'),
  columns: [
    column('invoice', inEach('*Invoice', '发票号'), 'name'),
    date,
    // The money of a supplier whose name cannot be read may be anybody's.
    { ...supplier, isCarried: false },
    column('scheme', inEach('Scheme', '证书体系'), 'choice', schemeChoices),
    column('volume', inEach('*Volume', '电量'), 'amount'),
    unit,
    column('unitPrice', inEach('Unit price', '单价'), 'number'),
    column('currency', inEach('Currency', '币种'), 'text'),
    column('amount', inEach('Amount', '金额'), 'number'),
    column('certificate', inEach('Certificate', '证书编号'), 'name'),
    evidence,
  ],
} as const satisfies Ledger;
