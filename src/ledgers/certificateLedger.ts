/** `Certificates`: energy attribute certificates held, redeemed, sold or expired. */
import { carried, choices, column, type Ledger } from './columns';
import { schemeChoices, site, unit } from './commonColumns';

export const certificateLedger = {
  table: 'Certificates',
  zh: '绿证台账',
  columns: [
    column('certificate', '*Certificate', '证书编号', 'name'),
    column('serialFrom', 'Serial from', '起始序号', 'text'),
    column('serialTo', 'Serial to', '截止序号', 'text'),
    column('scheme', '*Scheme', '证书体系', 'choice', schemeChoices),
    column('volume', '*Volume', '电量', 'amount'),
    unit,
    column('technology', 'Technology', '发电技术', 'name'),
    column('country', 'Country', '国家', 'name'),
    column('generatedFrom', 'Generated from', '发电起', 'date'),
    column('generatedTo', 'Generated to', '发电止', 'date'),
    column(
      'status',
      '*Status',
      '状态',
      'choice',
      choices({
        purchased: '已购买/held',
        redeemed: '已核销/已赎回/cancelled/retired',
        sold: '已售出',
        expired: '已过期',
      }),
    ),
    column('redeemedOn', 'Redeemed on', '核销日期', 'date'),
    column('beneficiary', 'Beneficiary', '受益方', 'name'),
    column('claimFrom', 'Claim from', '声明期起', 'date'),
    column('claimTo', 'Claim to', '声明期止', 'date'),
    site,
    column('process', 'Process', '工序', 'name'),
    column('product', 'Product', '产品', 'name'),
    column('customer', 'Customer', '客户', 'name'),
    carried(column('purpose', 'Purpose', '用途', 'text')),
    column('invoice', 'Invoice', '发票号', 'name'),
    column('verificationKey', 'Verification key', '验证码', 'text'),
  ],
} as const satisfies Ledger;
