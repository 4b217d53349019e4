/** `Materials`: metal and other materials a process takes in, bought or drawn from another process. */
import { inEach } from '../languages';
import { column, activityLedger } from './columns';
import {
  date,
  declaredFootprint,
  evidence,
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
    column('item', inEach('*Item', '项目'), 'name'),
    quantity,
    unit,
    metalContent,
    column('preConsumerShare', inEach('Pre-consumer share', '消费前占比'), 'share'),
    column('postConsumerShare', inEach('Post-consumer share', '消费后占比'), 'share'),
    supplier,
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
      'footprint',
      'footprintDirect',
      'footprintIndirect',
      'ownership',
      'uncertainty',
    ],
  },
});
