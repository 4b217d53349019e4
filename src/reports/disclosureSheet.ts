/** `Disclosed`: figures already published, beside the computed ones and beside each other. */
import { textAt } from '../ledgers/ledgerTable';
import { formats, type ReportContext } from './context';
import { figure, text } from './contents';
import { putTitle } from './crossfootSheet';
import { reference } from './draft';
import { ledgerColumn } from './ledgerFormulas';
import { putSection } from './section';

export function putDisclosed(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const draft = drafts.disclosed;
  draft.widths.push(6, 26, 34, 12, 16, 14, 16, 14, 16, 40);
  putTitle(context, 'disclosed', report.titles.disclosed);
  putSection(draft, [
    { key: 'row', head: report.heads.row, cell: (row) => ({ value: row.row + 1, align: 'center' }) },
    { key: 'metric', head: words.label.metric, cell: (row) => text(row.metric, { role: 'label', wrap: true }) },
    { key: 'subject', head: words.label.subject, cell: (row) => text(row.subject, { wrap: true }) },
    { key: 'period', head: words.label.period, cell: (row) => text(row.period) },
    { key: 'value', head: words.label.disclosed, cell: (row, at) => figure(row.value, formats.exactQuantity, ({ sheet }) => `INDEX(${ledgerColumn(row.table, 'value') ?? ''},${reference(at('row'), sheet)})`) },
    { key: 'unit', head: words.label.unit, cell: (row) => text(row.unit) },
    { key: 'computed', head: words.label.computed, cell: (row) => (row.computed ? figure(row.computed, formats.exactQuantity) : text(report.notComputed, { role: 'note' })) },
    { key: 'difference', head: words.label.difference, cell: (row) => row.difference && figure(row.difference, formats.exactQuantity) },
    { key: 'source', head: words.label.source, cell: (row) => text(textAt(row.table, 'source', row.row), { wrap: true }) },
  ], calculation.disclosed, { row: 4 });
  draft.extras.freeze = { rows: 4, columns: 1 };
}
