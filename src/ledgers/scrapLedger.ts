/** `Scrap`: scrap charged, by class; mass as delivered. */
import { inEach } from '../languages';
import { carried, choices, column, activityLedger } from './columns';
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

/** Everyday words are no classes: what one plant calls new scrap another calls its own returns. */
const everyday = {
  internal: ['returns', 'own scrap', 'in-house', 'in-house scrap', '回炉料', '返回料', '自产废料'],
  'pre-consumer': [
    'new scrap',
    'new',
    'production scrap',
    'process scrap',
    '新料',
    '新废料',
    '新废铝',
    '边角料',
    '工业废铝',
  ],
  'post-consumer': [
    'old scrap',
    'old',
    'end-of-life',
    'end-of-life scrap',
    '旧料',
    '旧废料',
    '旧废铝',
    '社会回收料',
    '回收旧料',
  ],
} as const;
const scrapClasses = choices({
  internal: inEach('run-around / home', '内部 / 内部返回料'),
  'pre-consumer': inEach('preconsumer / pre consumer', '消费前 / 消费前废铝'),
  'post-consumer': inEach('postconsumer / post consumer', '消费后 / 消费后废铝'),
}).map((choice) => ({ ...choice, everyday: everyday[choice.value] }));

export const scrapLedger = activityLedger({
  table: 'Scrap',
  names: inEach('Scrap', '废铝台账'),
  columns: [
    date,
    carried(column('ticket', inEach('Ticket', '磅单号'), 'text')),
    supplier,
    site,
    process,
    column('scrapType', inEach('Scrap type', '废料品种'), 'name'),
    column('class', inEach('*Class', '类别'), 'choice', scrapClasses),
    quantity,
    unit,
    metalContent,
    column('yield', inEach('Yield', '回收率'), 'share'),
    column('originSite', inEach('Origin site', '来源厂区'), 'name'),
    column('originProcess', inEach('Origin process', '来源工序'), 'name'),
    declaredFootprint,
    ownership,
    evidence,
  ],
  lines: {
    sum: 'quantity',
    item: 'class',
    agreeIn: [
      'site',
      'process',
      'class',
      'unit',
      'metalContent',
      'yield',
      'originSite',
      'originProcess',
      'scrapType',
      'footprint',
      'ownership',
    ],
  },
});
