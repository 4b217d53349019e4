/** `Waste`: what a process gives away to be treated, by treatment. */
import { inEach } from '../languages';
import { activityLedger, called, choices, column } from './columns';
import { date, evidence, process, quantity, site, unit } from './commonColumns';

export const wasteLedger = activityLedger({
  table: 'Waste',
  names: inEach('Waste', '废弃物台账'),
  isSeldom: true,
  columns: [
    date,
    site,
    process,
    called(
      column('waste', inEach('*Waste', '废弃物'), 'name'),
      inEach('Waste type / Waste name', '废弃物名称 / 废物名称 / 固废名称'),
    ),
    called(
      column('treatment', inEach('*Treatment', '处置方式'), 'name'),
      inEach('Disposal / Treatment method / Disposal method', '处理方式 / 处置方法 / 去向'),
    ),
    quantity,
    unit,
    column(
      'class',
      inEach('Class', '类别'),
      'choice',
      choices({
        general: inEach('non-hazardous / nonhazardous', '一般 / 一般固废 / 一般工业固体废物'),
        hazardous: inEach('dangerous', '危险 / 危废 / 危险废物'),
      }),
    ),
    evidence,
  ],
  lines: {
    sum: 'quantity',
    item: 'treatment',
    agreeIn: ['site', 'process', 'waste', 'treatment', 'unit', 'class'],
  },
});
