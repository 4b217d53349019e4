/** `Materials`: metal and other materials a process takes in, bought or drawn from another process. */
import { column, type Ledger } from './columns';
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

export const materialsLedger: Ledger = {
  table: 'Materials',
  zh: '物料台账',
  columns: [
    date,
    site,
    process,
    column('item', '*Item', '项目', 'name'),
    quantity,
    unit,
    metalContent,
    column('preConsumerShare', 'Pre-consumer share', '消费前占比', 'share'),
    column('postConsumerShare', 'Post-consumer share', '消费后占比', 'share'),
    supplier,
    declaredFootprint,
    column('footprintDirect', 'Footprint direct', '直接碳足迹', 'amount'),
    column('footprintIndirect', 'Footprint indirect', '间接碳足迹', 'amount'),
    ownership,
    uncertainty,
    evidence,
  ],
};
