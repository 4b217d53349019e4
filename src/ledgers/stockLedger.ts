/** `Stocks`: what of a product lay in stock at both ends of the period, and what one unit of the opening stock carries from the period before. */
import { inEach } from '../languages';
import { activityLedger, called, column } from './columns';
import { evidence, site, unit } from './commonColumns';

export const stockLedger = activityLedger({
  table: 'Stocks',
  names: inEach('Stocks', '库存台账'),
  isSeldom: true,
  columns: [
    site,
    column('process', inEach('Process', '工序'), 'name'),
    called(column('product', inEach('*Product', '产品'), 'name'), inEach('Product name', '产品名称')),
    called(
      column('quantity', inEach('*Opening', '期初'), 'amount'),
      inEach('Opening stock / Opening quantity', '期初库存 / 期初数量 / 期初结存'),
    ),
    called(
      column('closing', inEach('*Closing', '期末'), 'amount'),
      inEach('Closing stock / Closing quantity', '期末库存 / 期末数量 / 期末结存'),
    ),
    unit,
    called(
      column('footprint', inEach('Opening footprint', '期初碳足迹'), 'amount'),
      inEach('Opening footprint market-based', '基于市场的期初碳足迹'),
    ),
    column('footprintLocation', inEach('Opening footprint location-based', '基于位置的期初碳足迹'), 'amount'),
    column('footprintDirect', inEach('Opening footprint direct', '期初直接碳足迹'), 'amount'),
    column('footprintIndirect', inEach('Opening footprint indirect', '期初间接碳足迹'), 'amount'),
    column('preConsumerShare', inEach('Opening pre-consumer share', '期初消费前占比'), 'share'),
    column('postConsumerShare', inEach('Opening post-consumer share', '期初消费后占比'), 'share'),
    evidence,
  ],
  lines: {
    sum: 'quantity',
    item: 'product',
    agreeIn: [
      'site',
      'process',
      'product',
      'unit',
      'footprint',
      'footprintLocation',
      'footprintDirect',
      'footprintIndirect',
      'preConsumerShare',
      'postConsumerShare',
    ],
  },
});
