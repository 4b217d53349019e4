/** `Disclosed`: figures already published, to be compared with the computed ones and with each other. */
import { inEach } from '../languages';
import { column, type Ledger } from './columns';
import { metStatus } from './commonColumns';

export const disclosedLedger = {
  table: 'Disclosed',
  names: inEach('Disclosed', '已披露数据'),
  columns: [
    column('metric', inEach('*Metric', '指标'), 'text'),
    column('subject', inEach('Subject', '对象'), 'text'),
    column('period', inEach('*Period', '期间'), 'text'),
    column('value', inEach('*Value', '数值 / 值'), 'number'),
    column('unit', inEach('Unit', '单位'), 'text'),
    column('source', inEach('Source', '来源'), 'text'),
    metStatus,
  ],
} as const satisfies Ledger;
