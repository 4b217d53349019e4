/** Checks that each total is the sum of its lines, on the `Crossfoot` sheet. */
import type { TotalCheck } from '../calculation/totalChecks';
import { checkColumns } from './checkColumns';
import { formats, type ReportContext } from './context';
import { figure, text } from './contents';
import { putSection } from './section';

export function putTotalChecks(context: ReportContext): void {
  const { calculation, words, drafts } = context;
  const { check: names } = words.inventory;
  putSection<TotalCheck>(
    drafts.crossfoot,
    [
      { key: 'check', head: words.label.check, cell: ({ kind }) => text(names[kind], { role: 'label' }) },
      {
        key: 'scope',
        head: words.label.scope,
        cell: ({ channel }) => (channel ? text(words.channel[channel]) : undefined),
      },
      {
        key: 'unit',
        head: words.label.unit,
        cell: ({ kind }) => text(kind === 'scrap' ? 't' : kind === 'energy' ? 'tce' : 'tCO2e', { align: 'center' }),
      },
      { key: 'lines', head: names.lines, cell: ({ lines }) => figure(lines, formats.emissions) },
      { key: 'total', head: words.label.total, cell: ({ total }) => figure(total, formats.emissions) },
      ...checkColumns<TotalCheck>(context, ({ difference }) => difference, 'lines', 'total'),
    ],
    calculation.totalChecks,
    { title: names.title },
  );
}
