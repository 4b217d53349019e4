/** On `Inventory`: what is given away to be treated, line by line, and its tonnes by class. */
import type { WasteLine } from '../../calculation/inventory/wasteTotals';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putSection } from '../layout/section';
import { sumIn, sumOf } from '../layout/sums';
import { inTonnes, sumColumns } from '../sums/sumOf';

/** Nothing where no waste is entered. */
export function putWaste(context: ReportContext): void {
  const { results, report, words, drafts } = context;
  const { waste } = results.inventory;
  if (!waste) return;
  const { sheet, wasteClass } = words.inventory;
  const lines = putSection<WasteLine>(
    drafts.inventory,
    [
      processColumn(context, ({ input }) => input.process),
      { key: 'waste', head: sheet.wasteName, cell: ({ input }) => text(input.group.entry.waste) },
      { key: 'treatment', head: sheet.treatment, cell: ({ input }) => text(input.item) },
      {
        key: 'class',
        head: report.heads.class,
        cell: ({ input }) => text(wasteClass[input.group.entry.class ?? 'unstated']),
      },
      ...sumColumns<WasteLine>(context, ({ input, quantity }) => ({ group: input.group, quantity })),
      {
        key: 'mass',
        head: report.heads.mass,
        unit: report.units.tonnes,
        cell: ({ mass }) => figure(mass, formats.mass),
        formula: inTonnes(context),
      },
    ],
    waste.lines,
    { title: sheet.waste, note: sheet.wasteNote },
  );
  const totals = (['general', 'hazardous', 'total'] as const).map((key) => ({ key, node: waste[key] }));
  putSection<(typeof totals)[number]>(
    drafts.inventory,
    [
      {
        key: 'class',
        head: report.heads.class,
        cell: ({ key }) =>
          key === 'total' ? text(words.label.total, { role: 'total' }) : text(wasteClass[key], { role: 'label' }),
      },
      {
        key: 'mass',
        head: report.heads.mass,
        unit: report.units.tonnes,
        cell: ({ key, node }) => ({
          ...figure(node, formats.mass, (references) =>
            key === 'total'
              ? sumOf(lines, 'mass', references.sheet)
              : sumIn(lines, 'mass', references.sheet, ['class', formulaText(wasteClass[key])]),
          ),
          role: key === 'total' ? 'total' : 'body',
        }),
      },
    ],
    totals,
    { title: sheet.wasteByClass },
  );
}
