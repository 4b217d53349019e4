/** `Energy`: fuels, electricity, heat and steam a process uses. */
import { carried, choices, column, activityLedger } from './columns';
import { date, evidence, process, quantity, site, uncertainty, unit } from './commonColumns';

export const energyLedger = activityLedger({
  table: 'Energy',
  zh: '能源台账',
  columns: [
    date,
    site,
    process,
    column('carrier', '*Carrier', '能源品种', 'name'),
    quantity,
    unit,
    column(
      'source',
      'Source',
      '来源',
      'choice',
      choices({ grid: '电网/外购', 'on-site': '自发/自发自用/onsite', direct: '直供/直购' }),
    ),
    column(
      'kind',
      'Kind',
      '类型',
      'choice',
      choices({ electricity: '电/电力', heat: '热/热力/蒸汽/steam/cold', fuel: '燃料' }),
    ),
    carried(column('meter', 'Meter', '表计', 'text')),
    uncertainty,
    evidence,
  ],
  lines: {
    sum: 'quantity',
    item: 'carrier',
    agreeIn: ['site', 'process', 'carrier', 'unit', 'source', 'kind', 'uncertainty'],
  },
});
