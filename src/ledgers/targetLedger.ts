/** `Targets`: what a metric shall reach in a year. */
import { inEach } from '../languages';
import { choices, column, type Ledger } from './columns';

export const targetLedger = {
  table: 'Targets',
  names: inEach('Targets', '目标'),
  columns: [
    column('metric', inEach('*Metric', '指标'), 'text'),
    column('subject', inEach('Subject', '对象'), 'text'),
    column('year', inEach('*Year', '年份'), 'number'),
    column('target', inEach('*Target', '目标值'), 'number'),
    column('unit', inEach('Unit', '单位'), 'text'),
    column(
      'direction',
      inEach('Direction', '方向'),
      'choice',
      choices({ 'at most': inEach('≤', '至多 / 不高于'), 'at least': inEach('≥', '至少 / 不低于') }),
    ),
    column('source', inEach('Source', '来源'), 'text'),
  ],
} as const satisfies Ledger;
