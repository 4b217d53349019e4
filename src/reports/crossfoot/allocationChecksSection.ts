/** On `Crossfoot`: the checks of the scrap methods, one row per method and view. */
import { besideUnknown, type Node } from '../../calculation/graph/node';
import type { AllocationCheck } from '../../calculation/scrapAllocation/allocationChecks';
import { methodsIn } from '../../ledgers/scrapMethods';
import { formats, type ReportContext } from '../context';
import { checkColumns } from '../layout/checkColumns';
import type { Content } from '../layout/draft';
import { figure, text } from '../layout/contents';
import { putSection } from '../layout/section';

export function putAllocationChecks(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const { heads, notes, titles } = words.method;
  // Of a check that cannot be made no part is shown, since a known one reads like a total.
  const amount = (node: Node, { difference }: AllocationCheck): Content =>
    figure(besideUnknown(node, difference), formats.emissions);
  putSection<AllocationCheck>(
    drafts.crossfoot,
    [
      {
        key: 'check',
        head: words.label.check,
        cell: ({ method, view }) =>
          text(words.punctuation.phrases([words.scrapAllocation[method], words.view[view]]), { role: 'label' }),
      },
      { key: 'made', head: heads.made, unit: report.units.emissions, cell: (check) => amount(check.made, check) },
      { key: 'drawn', head: heads.drawn, unit: report.units.emissions, cell: (check) => amount(check.drawn, check) },
      {
        key: 'unallocated',
        head: words.label.unallocated,
        unit: report.units.emissions,
        cell: (check) => amount(check.unallocated, check),
      },
      { key: 'leaves', head: heads.leaves, unit: report.units.emissions, cell: (check) => amount(check.leaves, check) },
      {
        key: 'inventory',
        head: report.heads.right,
        unit: report.units.emissions,
        cell: (check) => amount(check.inventory, check),
      },
      {
        key: 'brought',
        head: heads.brought,
        unit: report.units.emissions,
        cell: (check) => amount(check.brought, check),
      },
      ...(methodsIn(calculation.scrapAllocations).some(([, { scrapBears }]) => !scrapBears)
        ? [
            {
              key: 'credited',
              head: heads.credited,
              unit: report.units.emissions,
              cell: (check: AllocationCheck) => amount(check.credited, check),
            },
          ]
        : []),
      { key: 'enters', head: heads.enters, unit: report.units.emissions, cell: (check) => amount(check.enters, check) },
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
