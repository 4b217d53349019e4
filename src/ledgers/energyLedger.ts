/** `Energy`: fuels, electricity, heat and steam a process uses. */
import { inEach } from '../languages';
import { activityLedger, called, carried, choices, column } from './columns';
import { date, evidence, fromSite, process, quantity, site, uncertainty, unit } from './commonColumns';

export const energyLedger = activityLedger({
  table: 'Energy',
  names: inEach('Energy', '能源台账'),
  columns: [
    date,
    site,
    process,
    called(
      column('carrier', inEach('*Carrier', '能源品种'), 'name'),
      inEach(
        'Energy / Energy carrier / Energy type / Fuel / Fuel type',
        '能源 / 能源名称 / 能源种类 / 能源类型 / 燃料 / 燃料品种',
      ),
      inEach('Item / Name / Type', '项目 / 名称 / 品种'),
    ),
    quantity,
    unit,
    column(
      'source',
      inEach('Source', '来源'),
      'choice',
      choices({
        grid: inEach('purchased', '电网 / 外购 / 外购电 / 公共电网 / 市电'),
        'on-site': inEach('onsite / on site / own generation / self-generated', '自发 / 自发自用 / 自备 / 自备电厂'),
        direct: inEach('direct line', '直供 / 直购 / 直供电'),
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
    fromSite,
    called(
      carried(column('meter', inEach('Meter', '表计'), 'text')),
      inEach('Meter no / Meter no. / Meter number / Meter ID', '表号 / 表计编号 / 电表号 / 计量表'),
    ),
    uncertainty,
    evidence,
  ],
  lines: {
    sum: 'quantity',
    item: 'carrier',
    agreeIn: ['site', 'process', 'carrier', 'unit', 'source', 'kind', 'fromSite', 'uncertainty'],
  },
});
