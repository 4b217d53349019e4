/** `Scrap`: scrap charged, by class; mass as delivered. */
import { choices, column, type Ledger } from './columns';
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
  unit,
} from './commonColumns';

export const scrapLedger: Ledger = {
  table: 'Scrap',
  zh: '废铝台账',
  columns: [
    date,
    column('ticket', 'Ticket', '磅单号', 'text'),
    supplier,
    site,
    process,
    column('scrapType', 'Scrap type', '废料品种', 'name'),
    column(
      'class',
      '*Class',
      '类别',
      'choice',
      choices({
        internal: '内部/内部返回料/run-around/home',
        'pre-consumer': '消费前/消费前废铝/preconsumer/pre consumer',
        'post-consumer': '消费后/消费后废铝/postconsumer/post consumer',
      }),
    ),
    quantity,
    unit,
    metalContent,
    column('originSite', 'Origin site', '来源厂区', 'name'),
    column('originProcess', 'Origin process', '来源工序', 'name'),
    declaredFootprint,
    ownership,
    evidence,
  ],
};
