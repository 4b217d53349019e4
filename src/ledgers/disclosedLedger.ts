/** `Disclosed`: figures already published, to be compared with the computed ones and with each other. */
import { inEach } from '../languages';
import { called, column, type Ledger } from './columns';
import { metStatus } from './commonColumns';

export const disclosedLedger = {
  table: 'Disclosed',
  names: inEach('Disclosed', '已披露数据'),
  columns: [
    called(column('metric', inEach('*Metric', '指标'), 'text'), inEach('Indicator / KPI', '指标名称')),
    column('subject', inEach('Subject', '对象'), 'text'),
    called(
      column('period', inEach('*Period', '期间'), 'text'),
      inEach('Year / Reporting year', '年份 / 年度 / 报告年度'),
    ),
    called(column('value', inEach('*Value', '数值 / 值'), 'number'), inEach('Figure / Disclosed value', '披露值')),
    column('unit', inEach('Unit', '单位'), 'text'),
    column('source', inEach('Source', '来源'), 'text'),
    metStatus,
  ],
} as const satisfies Ledger;
