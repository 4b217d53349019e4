/** `Emissions`: direct emissions measured or calculated elsewhere, per gas. */
import { inEach } from '../languages';
import { carried, column, activityLedger } from './columns';
import { date, evidence, gasChoices, process, quantity, site, uncertainty, unit } from './commonColumns';

export const emissionsLedger = activityLedger({
  table: 'Emissions',
  names: inEach('Emissions', '直接排放台账'),
  columns: [
    date,
    site,
    process,
    carried(column('sourceStream', inEach('Source stream', '源流'), 'text')),
    column('gas', inEach('*Gas', '气体'), 'choice', gasChoices),
    quantity,
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
