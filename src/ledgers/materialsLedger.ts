/** `Materials`: metal and other materials a process takes in, bought or drawn from another process. */
import { inEach } from '../languages';
import { activityLedger, called, column } from './columns';
import {
  date,
  declaredFootprint,
  evidence,
  fromSite,
  metalContent,
  ownership,
  process,
  quantity,
  site,
  supplier,
  uncertainty,
  unit,
} from './commonColumns';

export const materialsLedger = activityLedger({
  table: 'Materials',
  names: inEach('Materials', '物料台账'),
  columns: [
    date,
    site,
    process,
    called(
      column('item', inEach('*Item', '项目'), 'name'),
      inEach('Material / Material name / Item name', '物料 / 物料名称 / 材料 / 材料名称 / 原料 / 原材料 / 原料名称'),
      inEach('Description / Name / Product', '品名 / 名称 / 产品'),
    ),
    quantity,
    unit,
    metalContent,
    column('preConsumerShare', inEach('Pre-consumer share', '消费前占比'), 'share'),
    column('postConsumerShare', inEach('Post-consumer share', '消费后占比'), 'share'),
    supplier,
    fromSite,
    declaredFootprint,
    column('footprintDirect', inEach('Footprint direct', '直接碳足迹'), 'amount'),
    column('footprintIndirect', inEach('Footprint indirect', '间接碳足迹'), 'amount'),
    ownership,
    uncertainty,
    evidence,
  ],
  lines: {
    sum: 'quantity',
    item: 'item',
    agreeIn: [
      'site',
      'process',
      'item',
      'unit',
      'metalContent',
      'preConsumerShare',
      'postConsumerShare',
      'fromSite',
      'footprint',
      'footprintDirect',
      'footprintIndirect',
      'ownership',
      'uncertainty',
    ],
  },
});
