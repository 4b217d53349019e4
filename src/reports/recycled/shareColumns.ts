/** Columns of recycled shares by product, each looked up among the processes of the workings. */
import { numberOf, type Node } from '../../calculation/graph/node';
import type { Boundary } from '../../model/reportSettings';
import { toDouble } from '../../quantity/exact';
import type { ProductResult, Shares } from '../../results/productResults';
import { formats, type ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import { lookup } from '../layout/lookup';
import type { SectionColumn } from '../layout/section';

/** Process and product, with the number by which the shares are found. */
export function productsOfShares({ words, report }: ReportContext): readonly SectionColumn<ProductResult>[] {
  const { label } = words;
  return [
    { key: 'process', head: label.unitProcess, cell: (row) => text(row.label) },
    { key: 'product', head: label.product, cell: ({ name }) => text(name, { role: 'label' }) },
    {
      key: 'processNumber',
      head: report.heads.processNumber,
      cell: ({ output }) => ({ value: output.process + 1, align: 'center' }),
    },
  ];
}

/** A share under a boundary, or under that of the report on the other basis; one that is given, such as none in metal won from ore, stands as it is. */
export function shareColumn(
  context: ReportContext,
  column: Pick<SectionColumn<ProductResult>, 'key' | 'head'>,
  boundary: Boundary | 'other basis',
  part: keyof Shares,
  nodeOf: (row: ProductResult) => Node | undefined,
): SectionColumn<ProductResult> {
  return {
    ...column,
    cell: (row) => {
      const node = nodeOf(row);
      const isGiven = !context.calculation.recycled.inputs.processes.has(row.output.process);
      const value = node && numberOf(node);
      // One that is given elsewhere too is no formula that points there.
      return isGiven && value
        ? { value: toDouble(value), format: formats.share, isPlain: true, says: node }
        : node && figure(node, formats.share);
    },
    formula: (of, { sheet }) => shareOf(context, boundary, part, of('processNumber'), sheet),
  };
}

/** The share of the process whose number stands in a cell. */
export function shareOf(
  context: ReportContext,
  boundary: Boundary | 'other basis',
  part: keyof Shares,
  process: string,
  sheet: string,
): string {
  const table = context.laid('workings').shares.get(boundary);
  if (!table) throw new Error('a share stands nowhere');
  return lookup(table.range(`share ${part}`, sheet), process, table.range('processNumber', sheet));
}
