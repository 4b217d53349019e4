/** `Exclusions`: what is left out of the footprints on the record, with its reason and its estimated share. */
import { inEach } from '../languages';
import { called, column, type Ledger } from './columns';
import { evidence } from './commonColumns';

export const exclusionLedger = {
  table: 'Exclusions',
  names: inEach('Exclusions', '排除项'),
  isSeldom: true,
  columns: [
    column('process', inEach('Process', '工序'), 'name'),
    called(column('item', inEach('*Item', '项目'), 'name'), inEach('Excluded item', '排除项目')),
    column('reason', inEach('*Reason', '原因'), 'text'),
    column('estimatedShare', inEach('*Estimated share', '估计占比'), 'share'),
    evidence,
  ],
} as const satisfies Ledger;
