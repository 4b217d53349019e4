/** `Production`: what each unit process made, also as co-product or as scrap. */
import { inEach } from '../languages';
import { activityLedger, called, choices, column } from './columns';
import { date, evidence, metalContent, process, quantity, site, unit } from './commonColumns';

export const productionLedger = activityLedger({
  table: 'Production',
  names: inEach('Production', '产量台账'),
  columns: [
    date,
    site,
    process,
    called(
      column('product', inEach('*Product', '产品'), 'name'),
      inEach('Product name', '产品名称'),
      inEach('Item / Description / Name', '品名 / 名称 / 品种'),
    ),
    called(quantity, inEach('Output', '产量 / 产出量')),
    unit,
    column(
      'role',
      inEach('Role', '角色'),
      'choice',
      choices({
        product: inEach('', '产品 / 主产品'),
        'co-product': inEach('coproduct', '共生产品 / 联产品 / 副产品'),
        scrap: inEach('', '废料 / 废铝'),
        waste: inEach('', '废弃物 / 废物'),
      }),
    ),
    column(
      'kind',
      inEach('Kind', '类型'),
      'choice',
      choices({
        metal: inEach('', '金属 / 铝'),
        electricity: inEach('', '电 / 电力'),
        heat: inEach('steam / cold', '热 / 热力 / 蒸汽'),
        other: inEach('', '其他'),
      }),
    ),
    metalContent,
    column('allocationWeight', inEach('Allocation weight', '分配权重'), 'amount'),
    column('cnCode', inEach('CN code', 'CN编码'), 'text'),
    evidence,
  ],
  lines: {
    sum: 'quantity',
    item: 'product',
    agreeIn: ['site', 'process', 'product', 'unit', 'role', 'kind', 'metalContent', 'allocationWeight'],
  },
});
