/** Workings of outputs: one line per process and product, with what the burden is shared by. */
import type { OutputLine } from '../../calculation/chain/outputs';
import { formats, type ReportContext } from '../context';
import { processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { inUnit, sumColumns } from '../sums/sumOf';
import { putSection, type OfRow, type Section, type SectionColumn } from '../layout/section';

/** Puts the section of outputs. */
export function putProduction(context: ReportContext): Section {
  const { calculation, report, words, drafts } = context;
  const lines = [...calculation.outputs.flatMap((output) => output.lines), ...calculation.aside];
  const { label } = words;
  const columns: SectionColumn<OutputLine>[] = [
    processColumn(context, (line) => line.output.process),
    { key: 'product', head: label.product, cell: (line) => text(line.product.name) },
    {
      key: 'outputNumber',
      head: report.flow.output,
      cell: (line) => {
        const index = calculation.outputs.findIndex((output) => output.lines.includes(line));
        return index < 0 ? undefined : { value: index + 1, align: 'center' };
      },
    },
    ...sumColumns<OutputLine>(context, (line) => ({ group: line.output.group, quantity: line.quantity })),
    {
      key: 'amount',
      head: label.output,
      cell: (line) => figure(line.amount),
      formula: inUnit(context, 'productUnit'),
    },
    { key: 'productUnit', head: label.unit, cell: (line) => text(line.product.unit.symbol, { align: 'center' }) },
    ...(lines.some((line) => line.metal !== line.amount && line.product.unit.dimension === 'mass')
      ? [
          {
            key: 'content',
            head: label.metalContent,
            unit: report.units.share,
            cell: ({ content, metal, amount }: OutputLine) =>
              content ? figure(content, formats.factor) : { value: metal === amount ? 1 : 0, format: formats.factor },
          },
          {
            key: 'metal',
            head: label.metal,
            unit: report.units.tonnes,
            cell: ({ metal }: OutputLine) => (metal ? figure(metal) : { value: 0, format: formats.quantity }),
            formula: (of: OfRow) => `${of('amount')}*${of('content')}`,
          },
        ]
      : []),
    {
      key: 'weight',
      head: label.allocationWeight,
      cell: (line) => figure(line.weight),
    },
    {
      key: 'basis',
      head: label.allocationBasis,
      cell: (line) => figure(line.basis),
      formula: (of) => `${of('amount')}*${of('weight')}`,
    },
  ];
  return putSection(drafts.workings, columns, lines, { title: report.titles.production, table: 'Production_lines' });
}
