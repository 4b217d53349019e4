/** `Targets`: what a metric shall reach in a year. */
import { inEach } from '../languages';
import { called, choices, column, type Ledger } from './columns';

export const targetLedger = {
  table: 'Targets',
  names: inEach('Targets', '目标'),
  columns: [
    called(column('metric', inEach('*Metric', '指标'), 'text'), inEach('Indicator / KPI', '指标名称')),
    column('subject', inEach('Subject', '对象'), 'text'),
    called(column('year', inEach('*Year', '年份'), 'number'), inEach('Target year', '年度 / 目标年 / 目标年份')),
    called(column('target', inEach('*Target', '目标值'), 'number'), inEach('Target value', '目标')),
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
