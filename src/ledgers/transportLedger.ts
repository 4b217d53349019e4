/** `Transport`: what is carried to a process and away from it, by mode; mass and distance, or tonne-kilometres. */
import { inEach } from '../languages';
import { activityLedger, called, choices, column } from './columns';
import { date, evidence, process, quantity, site, unit } from './commonColumns';

export const transportLedger = activityLedger({
  table: 'Transport',
  names: inEach('Transport', '运输台账'),
  isSeldom: true,
  columns: [
    date,
    site,
    process,
    called(
      column('item', inEach('*Item', '项目'), 'name'),
      inEach('Goods / Cargo / Load / Material', '货物 / 货品 / 品名 / 物料'),
    ),
    called(
      column('mode', inEach('*Mode', '运输方式'), 'name'),
      inEach('Transport mode / Mode of transport / Means of transport', '运输模式 / 运输工具'),
    ),
    quantity,
    unit,
    {
      ...called(column('distance', inEach('*Distance', '运距'), 'amount'), inEach('km', '距离 / 里程 / 运输距离')),
      mayBeBlank: true,
    },
    column('distanceUnit', inEach('Distance unit', '运距单位'), 'choice', choices({ km: inEach('', '公里 / 千米') })),
    column(
      'direction',
      inEach('Direction', '方向'),
      'choice',
      choices({ inbound: inEach('in', '进厂 / 入厂 / 购入'), outbound: inEach('out', '出厂 / 外运 / 销售') }),
    ),
    evidence,
  ],
  lines: {
    sum: 'quantity',
    item: 'mode',
    agreeIn: ['site', 'process', 'item', 'mode', 'unit', 'distance', 'direction'],
  },
});
