/** `Targets`: what a metric shall reach in a year. */
import { choices, column, type Ledger } from './columns';

export const targetLedger = {
  table: 'Targets',
  zh: '目标',
  columns: [
    column('metric', '*Metric', '指标', 'text'),
    column('subject', 'Subject', '对象', 'text'),
    column('year', '*Year', '年份', 'number'),
    column('target', '*Target', '目标值', 'number'),
    column('unit', 'Unit', '单位', 'text'),
    column(
      'direction',
      'Direction',
      '方向',
      'choice',
      choices({ 'at most': '至多/不高于/≤', 'at least': '至少/不低于/≥' }),
    ),
    column('source', 'Source', '来源', 'text'),
  ],
} as const satisfies Ledger;
