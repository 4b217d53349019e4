/** `Scrap`: scrap charged, by class; mass as delivered. */
import { inEach } from '../languages';
import { activityLedger, called, carried, choices, column } from './columns';
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

/** Words that may mean a class and are asked back: what one plant calls new scrap or returns another charges from its own shops, or buys. */
const everyday = {
  internal: ['returns', 'own scrap', '回炉料', '返回料', '回炉废料', '自产废料', '本厂废料'],
  'pre-consumer': [
    'new scrap',
    'new',
    'production scrap',
    'process scrap',
    'prompt scrap',
    'fabrication scrap',
    '新料',
    '新废料',
    '新废铝',
    '边角料',
    '工业废铝',
    '工艺废料',
  ],
  'post-consumer': ['old', '旧料', '旧废料', '回收料', '回收旧料', '回收废铝', '社会料'],
} as const;
const scrapClasses = choices({
  internal: inEach(
    'internal scrap / home / home scrap / run-around / run-around scrap / runaround scrap / in-house / in-house scrap',
    '内部 / 内部返回料 / 内部废料 / 厂内返回料 / 厂内废料 / 厂内回炉料',
  ),
  'pre-consumer': inEach(
    'preconsumer / pre consumer / pre-consumer scrap / post-industrial / post-industrial scrap',
    '消费前 / 消费前废铝 / 消费前废料',
  ),
  'post-consumer': inEach(
    'postconsumer / post consumer / post-consumer scrap / old scrap / end-of-life / end-of-life scrap / end of life scrap / EoL scrap',
    '消费后 / 消费后废铝 / 消费后废料 / 社会废料 / 社会废铝 / 社会回收料 / 旧废铝 / 报废料',
  ),
}).map((choice) => ({ ...choice, everyday: everyday[choice.value] }));

export const scrapLedger = activityLedger({
  table: 'Scrap',
  names: inEach('Scrap', '废铝台账'),
  columns: [
    date,
    called(
      carried(column('ticket', inEach('Ticket', '磅单号'), 'text')),
      inEach(
        'Ticket no / Ticket no. / Ticket number / Weighbridge ticket / Weigh ticket',
        '磅单 / 磅单编号 / 过磅单号',
      ),
    ),
    supplier,
    site,
    process,
    called(
      column('scrapType', inEach('Scrap type', '废料品种'), 'name'),
      inEach('Scrap grade / Scrap name', '废料名称 / 废料种类 / 废铝品种 / 废铝种类'),
    ),
    called(
      column('class', inEach('*Class', '类别'), 'choice', scrapClasses),
      inEach('Scrap class / Scrap category / Category', '废料类别 / 废铝类别'),
      inEach('Type / Kind', '类型 / 种类'),
    ),
    quantity,
    unit,
    metalContent,
    called(
      column('yield', inEach('Yield', '回收率'), 'share'),
      inEach('Recovery / Recovery rate / Melt yield / Metal recovery', '金属回收率 / 熔炼回收率 / 出水率 / 收得率'),
    ),
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
