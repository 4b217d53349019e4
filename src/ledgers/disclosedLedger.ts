/** `Disclosed`: figures already published, to be compared with the computed ones and with each other. */
import { column, type Ledger } from './columns';
import { metStatus } from './commonColumns';

export const disclosedLedger = {
  table: 'Disclosed',
  zh: '已披露数据',
  columns: [
    column('metric', '*Metric', '指标', 'text'),
    column('subject', 'Subject', '对象', 'text'),
    column('period', '*Period', '期间', 'text'),
    column('value', '*Value', '数值/值', 'number'),
    column('unit', 'Unit', '单位', 'text'),
    column('source', 'Source', '来源', 'text'),
    metStatus,
  ],
} as const satisfies Ledger;
