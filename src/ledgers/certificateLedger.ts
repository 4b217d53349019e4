/** `Certificates`: energy attribute certificates held, redeemed, sold or expired. */
import { inEach } from '../languages';
import { called, carried, choices, column, type Ledger } from './columns';
import { schemeChoices, site, unit } from './commonColumns';

export const certificateLedger = {
  table: 'Certificates',
  names: inEach('Certificates', '绿证台账'),
  columns: [
    called(
      column('certificate', inEach('*Certificate', '证书编号'), 'name'),
      inEach('Certificate no / Certificate no. / Certificate number / Certificate ID', '证书号 / 绿证编号 / 绿证号'),
    ),
    column('serialFrom', inEach('Serial from', '起始序号'), 'text'),
    column('serialTo', inEach('Serial to', '截止序号'), 'text'),
    column('scheme', inEach('*Scheme', '证书体系'), 'choice', schemeChoices),
    called(
      column('volume', inEach('*Volume', '电量'), 'amount'),
      inEach('Quantity / Qty / Qty.', '数量 / 绿证数量 / 证书数量'),
      inEach('Amount / Total', '总量'),
    ),
    unit,
    column('technology', inEach('Technology', '发电技术'), 'name'),
    column('country', inEach('Country', '国家'), 'name'),
    column('generatedFrom', inEach('Generated from', '发电起'), 'date'),
    column('generatedTo', inEach('Generated to', '发电止'), 'date'),
    column(
      'status',
      inEach('*Status', '状态'),
      'choice',
      choices({
        purchased: inEach('held / bought', '已购买 / 持有 / 已持有'),
        redeemed: inEach('cancelled / retired', '已核销 / 已赎回'),
        sold: inEach('', '已售出'),
        expired: inEach('', '已过期'),
      }),
    ),
    called(
      column('redeemedOn', inEach('Redeemed on', '核销日期'), 'date'),
      inEach('Redemption date / Retirement date / Cancellation date', '核销日'),
    ),
    column('beneficiary', inEach('Beneficiary', '受益方'), 'name'),
    column('claimFrom', inEach('Claim from', '声明期起'), 'date'),
    column('claimTo', inEach('Claim to', '声明期止'), 'date'),
    site,
    column('process', inEach('Process', '工序'), 'name'),
    column('product', inEach('Product', '产品'), 'name'),
    column('customer', inEach('Customer', '客户'), 'name'),
    carried(column('purpose', inEach('Purpose', '用途'), 'text')),
    called(
      column('invoice', inEach('Invoice', '发票号'), 'name'),
      inEach('Invoice no / Invoice no. / Invoice number', '发票号码 / 发票编号'),
    ),
    column('verificationKey', inEach('Verification key', '验证码'), 'text'),
  ],
} as const satisfies Ledger;
