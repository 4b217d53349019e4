/** `AnodeEffects`: what the perfluorocarbon emissions of a potline follow from. */
import { inEach } from '../languages';
import { carried, choices, column, activityLedger } from './columns';
import { date, evidence, process, site } from './commonColumns';

export const anodeEffectLedger = activityLedger({
  table: 'AnodeEffects',
  names: inEach('AnodeEffects', '阳极效应台账'),
  columns: [
    date,
    site,
    process,
    column(
      'method',
      inEach('*Method', '方法'),
      'choice',
      choices({ slope: inEach('', '斜率法 / 斜率'), overvoltage: inEach('', '过电压法 / 过电压') }),
    ),
    column('effectsPerCellDay', inEach('Anode effects per cell-day', '阳极效应系数'), 'amount'),
    column('duration', inEach('Duration (min)', '持续时间'), 'amount'),
    column('overvoltage', inEach('Overvoltage (mV)', '过电压'), 'amount'),
    column('currentEfficiency', inEach('Current efficiency (%)', '电流效率'), 'amount'),
    column('coefficient', inEach('*Slope or overvoltage coefficient', '系数'), 'amount'),
    column('ratio', inEach('*C2F6/CF4 ratio', 'C2F6/CF4比'), 'amount'),
    column('collectionEfficiency', inEach('Collection efficiency', '捕集效率'), 'share'),
    carried(column('technology', inEach('Technology', '槽型 / 电解槽类型'), 'text')),
    evidence,
  ],
  lines: {
    sum: 'coefficient',
    item: 'process',
    agreeIn: ['site', 'process'],
  },
});
