/** `Emissions`: direct emissions measured or calculated elsewhere, per gas. */
import { inEach } from '../languages';
import { activityLedger, called, carried, column } from './columns';
import { date, evidence, gasChoices, process, quantity, site, uncertainty, unit } from './commonColumns';

export const emissionsLedger = activityLedger({
  table: 'Emissions',
  names: inEach('Emissions', '直接排放台账'),
  columns: [
    date,
    site,
    process,
    called(
      carried(column('sourceStream', inEach('Source stream', '源流'), 'text')),
      inEach('Emission source', '排放源'),
    ),
    called(
      column('gas', inEach('*Gas', '气体'), 'choice', gasChoices),
      inEach('Greenhouse gas / GHG', '温室气体 / 气体种类'),
    ),
    called(quantity, inEach('Emissions / Emission', '排放量')),
    unit,
    uncertainty,
    evidence,
  ],
  lines: {
    sum: 'quantity',
    item: 'gas',
    agreeIn: ['site', 'process', 'gas', 'unit', 'uncertainty'],
  },
});
