/** Workings of outputs: one line per process and product, with what the burden is shared by. */
import type { OutputLine } from '../../calculation/chain/outputs';
import { formats, type ReportContext } from '../context';
import type { CoveredRows } from '../laid';
import { processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { allCriteria, criterionColumns, liveCount, liveSum, measuredColumn } from '../layout/groupColumns';
import { putSection, type SectionColumn } from '../layout/section';

/** Puts the section of outputs. */
export function putProduction(context: ReportContext): CoveredRows {
  const { calculation, report, words, drafts } = context;
  const lines = [...calculation.outputs.flatMap((output) => output.lines), ...calculation.aside];
  const { label } = words;
  const columns: SectionColumn<OutputLine>[] = [
    processColumn(context, (line) => line.output.process),
    ...criterionColumns<OutputLine>(
      (line) => line.output.group,
      allCriteria(context, 'Production', {
        site: label.site,
        process: label.process,
        product: label.product,
        unit: label.unit,
        role: label.role,
        allocationWeight: label.allocationWeight,
      }),
    ),
    { key: 'rows', head: label.rows, cell: (line, at) => liveCount(context, line.output.group, at) },
    {
      key: 'quantity',
      head: label.quantity,
      cell: (line, at) => figure(line.quantity, formats.quantity, liveSum(context, line.output.group, at)),
    },
    measuredColumn(context, ({ output }) => ({ ledger: 'Production', process: output.process, group: output.group })),
    { key: 'amount', head: label.output, cell: (line) => figure(line.amount) },
    { key: 'productUnit', head: label.unit, cell: (line) => text(line.product.unit.symbol, { align: 'center' }) },
    ...(lines.some((line) => line.metal !== line.amount && line.product.unit.dimension === 'mass')
      ? [
          {
            key: 'content',
            head: label.metalContent,
            unit: report.units.share,
            cell: ({ content }: OutputLine) => content && figure(content, formats.factor),
          },
          {
            key: 'metal',
            head: label.metal,
            unit: report.units.tonnes,
            cell: ({ metal }: OutputLine) => metal && figure(metal),
          },
        ]
      : []),
    {
      key: 'weight',
      head: label.allocationWeight,
      cell: (line) => (line.weight.source?.kind === 'constant' ? undefined : figure(line.weight)),
    },
    { key: 'basis', head: label.allocationBasis, cell: (line) => figure(line.basis) },
  ];
  const section = putSection(drafts.workings, columns, lines, {
    title: report.titles.production,
    note: report.notes.workings,
  });
  return { ledger: 'Production', section, count: lines.reduce((sum, line) => sum + line.output.group.rowCount, 0) };
}
