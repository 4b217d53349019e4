/** `CertificatePurchases`: what was paid for certificates, invoice by invoice. */
import { inEach } from '../languages';
import { called, column, type Ledger } from './columns';
import { date, evidence, schemeChoices, supplier, unit } from './commonColumns';

export const certificatePurchaseLedger = {
  table: 'CertificatePurchases',
  names: inEach('CertificatePurchases', '绿证采购'),
  columns: [
    called(
      column('invoice', inEach('*Invoice', '发票号'), 'name'),
      inEach('Invoice no / Invoice no. / Invoice number', '发票号码 / 发票编号'),
    ),
    called(date, inEach('Invoice date', '发票日期 / 开票日期')),
    // The money of a supplier whose name cannot be read may be anybody's.
    { ...supplier, isCarried: false },
    column('scheme', inEach('Scheme', '证书体系'), 'choice', schemeChoices),
    called(
      column('volume', inEach('*Volume', '电量'), 'amount'),
      inEach('Quantity / Qty / Qty.', '数量 / 绿证数量 / 证书数量'),
    ),
    unit,
    called(column('unitPrice', inEach('Unit price', '单价'), 'number'), inEach('Price / Price per unit', '价格')),
    called(column('currency', inEach('Currency', '币种'), 'text'), inEach('', '货币 / 币别')),
    called(column('amount', inEach('Amount', '金额'), 'number'), inEach('Total amount / Total price', '总价 / 总金额')),
    column('certificate', inEach('Certificate', '证书编号'), 'name'),
    evidence,
  ],
} as const satisfies Ledger;
