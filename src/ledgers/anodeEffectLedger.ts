/** `AnodeEffects`: what the perfluorocarbon emissions of a potline follow from. */
import { carried, choices, column, columnNamed, activityLedger } from './columns';
import { date, evidence, process, site } from './commonColumns';

export const anodeEffectLedger = activityLedger({
  table: 'AnodeEffects',
  zh: '阳极效应台账',
  columns: [
    date,
    site,
    process,
    column('method', '*Method', '方法', 'choice', choices({ slope: '斜率法/斜率', overvoltage: '过电压法/过电压' })),
    column('effectsPerCellDay', 'Anode effects per cell-day', '阳极效应系数', 'amount'),
    column('duration', 'Duration (min)', '持续时间', 'amount'),
    column('overvoltage', 'Overvoltage (mV)', '过电压', 'amount'),
    column('currentEfficiency', 'Current efficiency (%)', '电流效率', 'amount'),
    column('coefficient', '*Slope or overvoltage coefficient', '系数', 'amount'),
    columnNamed('ratio', '*C2F6/CF4 ratio', ['C2F6/CF4比'], 'amount'),
    column('collectionEfficiency', 'Collection efficiency', '捕集效率', 'share'),
    carried(column('technology', 'Technology', '槽型/电解槽类型', 'text')),
    evidence,
  ],
  lines: {
    sum: 'coefficient',
    item: 'process',
    agreeIn: ['site', 'process'],
  },
});
