/** `Production`: what each unit process made, also as co-product or as scrap. */
import { choices, column, activityLedger } from './columns';
import { date, evidence, metalContent, process, quantity, site, unit } from './commonColumns';

export const productionLedger = activityLedger({
  table: 'Production',
  zh: '产量台账',
  columns: [
    date,
    site,
    process,
    column('product', '*Product', '产品', 'name'),
    quantity,
    unit,
    column(
      'role',
      'Role',
      '角色',
      'choice',
      choices({
        product: '产品/主产品',
        'co-product': '共生产品/联产品/副产品/coproduct',
        scrap: '废料/废铝',
        waste: '废弃物/废物',
      }),
    ),
    column(
      'kind',
      'Kind',
      '类型',
      'choice',
      choices({ metal: '金属/铝', electricity: '电/电力', heat: '热/热力/蒸汽/steam/cold', other: '其他' }),
    ),
    metalContent,
    column('allocationWeight', 'Allocation weight', '分配权重', 'amount'),
    column('cnCode', 'CN code', 'CN编码', 'text'),
    evidence,
  ],
  lines: {
    sum: 'quantity',
    item: 'product',
    agreeIn: ['site', 'process', 'product', 'unit', 'role', 'kind', 'metalContent', 'allocationWeight'],
  },
});
