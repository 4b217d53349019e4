/** On `Footprints`: cut-off and co-product side by side (substitution where asked for), how far they are apart, and the text to publish. */
import { follows, type Node } from '../calculation/node';
import { difference } from '../calculation/rules/difference';
import type {
  ElectricityView,
  PerElectricityView,
  ScrapAllocation,
} from '../calculation/scrapAllocation/scrapAllocation';
import { formats, type ReportContext } from './context';
import { figure, text } from './contents';
import { perUnitText, type FootprintRow } from './footprintsSheet';
import type { Result } from './paritySheet';
import { putSection, type SectionColumn } from './section';

/** One output under every scrap method, tCO2e per unit. */
export interface AllocationRow {
  readonly row: FootprintRow;
  readonly coProduct: PerElectricityView;
  /** Co-product less cut-off. */
  readonly apart: PerElectricityView;
  readonly substitution?: PerElectricityView;
}

/** The outputs that are not scrap, each under all methods of the report. */
export function allocationRows(
  context: Pick<ReportContext, 'calculation'>,
  rows: readonly FootprintRow[],
): readonly AllocationRow[] {
  const {
    outputs,
    scrapAllocations: { coProduct, substitution },
  } = context.calculation;
  return rows.flatMap((row): AllocationRow[] => {
    const index = outputs.indexOf(row.output);
    const [shared, substituted] = [coProduct.totals[index], substitution?.totals[index]];
    if (!shared) return [];
    const apart = {
      location: follows(difference, shared.location, row.location),
      market: follows(difference, shared.market, row.market),
    };
    return [{ row, coProduct: shared, apart, ...(substituted ? { substitution: substituted } : {}) }];
  });
}

/** The totals under the scrap allocation that the report is headed by. */
export function headlineOf(
  { row, coProduct, substitution }: AllocationRow,
  method: 'cut-off' | ScrapAllocation['method'],
): PerElectricityView {
  if (method === 'cut-off') return { location: row.location, market: row.market };
  return (method === 'substitution' ? substitution : undefined) ?? coProduct;
}

export function putAllocationSection(context: ReportContext, rows: readonly AllocationRow[]): void {
  const { calculation, report, words, drafts } = context;
  const { heads, notes, titles } = words.method;
  const perUnit = (
    key: string,
    head: string,
    view: ElectricityView,
    node: (row: AllocationRow) => Node | undefined,
  ): SectionColumn<AllocationRow> => ({
    key: `${key} ${view}`,
    head: `${head}: ${view === 'location' ? report.heads.locationBased : report.heads.marketBased}`,
    unit: perUnitText(rows.map(({ row }) => row)),
    cell: (row) => {
      const found = node(row);
      return found && figure(found, formats.perUnit);
    },
  });
  const views = ['location', 'market'] as const;
  const columns: SectionColumn<AllocationRow>[] = [
    {
      key: 'site',
      head: words.label.site,
      cell: ({ row }) => text(calculation.plant.processes[row.output.process]?.site ?? ''),
    },
    {
      key: 'process',
      head: words.label.process,
      cell: ({ row }) => text(calculation.plant.processes[row.output.process]?.process ?? ''),
    },
    { key: 'product', head: words.label.product, cell: ({ row }) => text(row.output.product.name, { role: 'label' }) },
    {
      key: 'unit',
      head: words.label.unit,
      cell: ({ row }) => text(report.units.perTonne(row.output.product.unit.symbol), { align: 'center' }),
    },
    ...views.flatMap((view) => [
      perUnit('cutOff', heads.cutOff, view, ({ row }) => row[view]),
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
export function allocationResults(context: ReportContext, rows: readonly AllocationRow[]): readonly Result[] {
  const { calculation, report, words } = context;
  const { heads } = words.method;
  return rows.flatMap(({ row, coProduct, substitution }): readonly Result[] => {
    const subject = `${row.output.product.name} · ${calculation.plant.processes[row.output.process]?.label ?? ''}`;
    const unit = report.units.perTonne(row.output.product.unit.symbol);
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
