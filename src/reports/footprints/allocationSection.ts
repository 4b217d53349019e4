/** On `Footprints`: cut-off and co-product side by side (substitution where asked for), how far they are apart, and the text to publish. */
import type { Node } from '../../calculation/graph/node';
import type { ElectricityView } from '../../calculation/scrapAllocation/scrapAllocation';
import type { ProductResult } from '../../results/productResults';
import { formats, type ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import { perUnitText, productNames } from './footprintColumns';
import type { Result } from '../parity/comparedResult';
import { putSection, type SectionColumn } from '../layout/section';

export function putAllocationSection(context: ReportContext): void {
  const { products: rows, report, words, drafts } = context;
  const { heads, notes, titles } = words.method;
  const perUnit = (
    key: string,
    head: string,
    view: ElectricityView,
    node: (row: ProductResult) => Node | undefined,
  ): SectionColumn<ProductResult> => ({
    key: `${key} ${view}`,
    head: `${head}: ${view === 'location' ? report.heads.locationBased : report.heads.marketBased}`,
    unit: perUnitText(rows),
    cell: (row) => {
      const found = node(row);
      return found && figure(found, formats.perUnit);
    },
  });
  const views = ['location', 'market'] as const;
  const columns: SectionColumn<ProductResult>[] = [
    ...productNames(context),
    {
      key: 'unit',
      head: words.label.unit,
      cell: ({ output }) => text(report.units.perTonne(output.product.unit.symbol), { align: 'center' }),
    },
    ...views.flatMap((view) => [
      perUnit('cutOff', heads.cutOff, view, (row) => row[view]),
      perUnit('coProduct', heads.coProduct, view, ({ coProduct }) => coProduct[view]),
      perUnit('apart', heads.difference, view, ({ apart }) => apart[view]),
    ]),
    ...(rows.some((row) => row.substitution)
      ? views.map((view) =>
          perUnit('substitution', heads.substitution, view, ({ substitution }) => substitution?.[view]),
        )
      : []),
  ];
  putSection(drafts.footprints, columns, rows, {
    title: titles.allocation,
    note: rows.some((row) => row.substitution) ? `${notes.allocation} ${notes.substitution}` : notes.allocation,
  });
}

/** The figures of the methods beside cut-off, for parity; their differences are left out, since what is common to both cancels. */
export function allocationResults(context: ReportContext): readonly Result[] {
  const { calculation, products, report, words } = context;
  const { heads } = words.method;
  return products.flatMap(({ output, coProduct, substitution }): readonly Result[] => {
    const subject = `${output.product.name} · ${calculation.plant.processes[output.process]?.label ?? ''}`;
    const unit = report.units.perTonne(output.product.unit.symbol);
    const named = [
      [heads.coProduct, coProduct],
      ...(substitution ? [[heads.substitution, substitution] as const] : []),
    ] as const;
    return named.flatMap(([name, values]): readonly Result[] => [
      { subject, name: `${name}: ${report.heads.locationBased}`, unit, node: values.location },
      { subject, name: `${name}: ${report.heads.marketBased}`, unit, node: values.market },
    ]);
  });
}
