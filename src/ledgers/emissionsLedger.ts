/** `Emissions`: direct emissions measured or calculated elsewhere, per gas. */
import { carried, column, activityLedger } from './columns';
import { date, evidence, gasChoices, process, quantity, site, uncertainty, unit } from './commonColumns';

export const emissionsLedger = activityLedger({
  table: 'Emissions',
  zh: '直接排放台账',
  columns: [
    date,
    site,
    process,
    carried(column('sourceStream', 'Source stream', '源流', 'text')),
    column('gas', '*Gas', '气体', 'choice', gasChoices),
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
