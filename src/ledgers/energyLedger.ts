/** `Energy`: fuels, electricity, heat and steam a process uses. */
import { inEach } from '../languages';
import { carried, choices, column, activityLedger } from './columns';
import { date, evidence, process, quantity, site, uncertainty, unit } from './commonColumns';

export const energyLedger = activityLedger({
  table: 'Energy',
  names: inEach('Energy', '能源台账'),
  columns: [
    date,
    site,
    process,
    column('carrier', inEach('*Carrier', '能源品种'), 'name'),
    quantity,
    unit,
    column(
      'source',
      inEach('Source', '来源'),
      'choice',
      choices({
        grid: inEach('', '电网 / 外购'),
        'on-site': inEach('onsite', '自发 / 自发自用'),
        direct: inEach('', '直供 / 直购'),
      }),
    ),
    column(
      'kind',
      inEach('Kind', '类型'),
      'choice',
      choices({
        electricity: inEach('', '电 / 电力'),
        heat: inEach('steam / cold', '热 / 热力 / 蒸汽'),
        fuel: inEach('', '燃料'),
      }),
    ),
    carried(column('meter', inEach('Meter', '表计'), 'text')),
    uncertainty,
    evidence,
  ],
  lines: {
    sum: 'quantity',
    item: 'carrier',
    agreeIn: ['site', 'process', 'carrier', 'unit', 'source', 'kind', 'uncertainty'],
  },
});
