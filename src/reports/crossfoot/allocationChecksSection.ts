/** On `Crossfoot`: the checks of the scrap methods, one row per method and view. */
import type { AllocationCheck } from '../../calculation/scrapAllocation/allocationChecks';
import { formats, type ReportContext } from '../context';
import { checkColumns } from '../layout/checkColumns';
import type { Content } from '../layout/draft';
import { figure, text } from '../layout/contents';
import { putSection } from '../layout/section';

export function putAllocationChecks(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const { heads, notes, titles } = words.method;
  const amount = (node: Parameters<typeof figure>[0]): Content => figure(node, formats.emissions);
  while (drafts.crossfoot.widths.length < 11) drafts.crossfoot.widths.push(16);
  putSection<AllocationCheck>(
    drafts.crossfoot,
    [
      {
        key: 'check',
        head: words.label.check,
        cell: ({ method, view }) => text(`${words.scrapAllocation[method]}, ${words.view[view]}`, { role: 'label' }),
      },
      { key: 'made', head: heads.made, unit: report.units.emissions, cell: ({ made }) => amount(made) },
      { key: 'drawn', head: heads.drawn, unit: report.units.emissions, cell: ({ drawn }) => amount(drawn) },
      {
        key: 'unallocated',
        head: words.label.unallocated,
        unit: report.units.emissions,
        cell: ({ unallocated }) => amount(unallocated),
      },
      { key: 'leaves', head: heads.leaves, unit: report.units.emissions, cell: ({ leaves }) => amount(leaves) },
      {
        key: 'inventory',
        head: report.heads.right,
        unit: report.units.emissions,
        cell: ({ inventory }) => amount(inventory),
      },
      { key: 'brought', head: heads.brought, unit: report.units.emissions, cell: ({ brought }) => amount(brought) },
      ...(calculation.scrapAllocations.substitution
        ? [
            {
              key: 'credited',
              head: heads.credited,
              unit: report.units.emissions,
              cell: ({ credited }: AllocationCheck) => amount(credited),
            },
          ]
        : []),
      { key: 'enters', head: heads.enters, unit: report.units.emissions, cell: ({ enters }) => amount(enters) },
      ...checkColumns<AllocationCheck>(
        context,
        ({ difference }) => difference,
        'leaves',
        'enters',
        report.units.emissions,
      ),
    ],
    calculation.allocationChecks,
    { title: titles.checks, note: notes.checks },
  );
}
