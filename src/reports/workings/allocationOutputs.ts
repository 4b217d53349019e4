/** Workings of a scrap method other than cut-off, continued: what each output carries, and the lines that its checks add up. */
import type { Node } from '../../calculation/graph/node';
import type { ScopeChannel } from '../../model/scopeLines';
import { distinctViews, type Carried, type ScrapAllocation } from '../../calculation/scrapAllocation/scrapAllocation';
import { formulaKey } from '../../ledgers/cleanText';
import type { SheetKey } from '../../workbook/ownSheets';
import { formats, type ReportContext } from '../context';
import { processColumn, unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putSection, type SectionColumn } from '../layout/section';

/** A scrap method with its sheet. */
export type Allocation = Pick<ReportContext, 'calculation'> & {
  readonly context: ReportContext;
  readonly allocation: ScrapAllocation;
  readonly sheet: SheetKey;
};

/** One column per view in which the method differs, each with the node of an item. */
export function viewColumns<Item>(
  { context, allocation }: Allocation,
  unit: string,
  format: string,
  cell: (item: Item, view: ScopeChannel) => Node | undefined,
): SectionColumn<Item>[] {
  return distinctViews(allocation).map((view) => ({
    key: view,
    head: context.words.channel[view],
    unit,
    cell: (item) => {
      const node = cell(item, view);
      return node && figure(node, format);
    },
  }));
}

/** What all outputs carry and what is drawn of it, line by line, for the sums of the checks. */
export function putCheckLines({ context, allocation, sheet }: Allocation): void {
  const { report, words, drafts } = context;
  const { heads, titles } = words.method;
  const checks = context.calculation.allocationChecks.filter(({ method }) => method === allocation.method);
  const columns = <Item>(head: string, lines: 'madeLines' | 'drawnLines'): SectionColumn<Item>[] =>
    checks.map((check) => ({
      key: check.view,
      head: words.punctuation.headed(
        head,
        check.view === 'location-based' ? report.heads.locationBased : report.heads.marketBased,
      ),
      unit: report.units.emissions,
      cell: (_, __, index) => {
        const node = check[lines][index];
        return node && figure(node, formats.emissions);
      },
    }));
  putSection<(typeof allocation.outputs)[number]>(
    drafts[sheet],
    [
      processColumn(context, (output) => output.process),
      { key: 'product', head: words.label.product, cell: (output) => text(output.product.name) },
      ...columns<(typeof allocation.outputs)[number]>(heads.made, 'madeLines'),
    ],
    allocation.outputs,
    { title: titles.checks },
  );
  if (allocation.carried.length === 0) return;
  putSection<Carried>(
    drafts[sheet],
    [
      processColumn(context, ({ draw }) => draw.consumer),
      { key: 'item', head: words.label.item, cell: ({ transfer }) => text(transfer?.product.name ?? '') },
      ...columns<Carried>(heads.drawn, 'drawnLines'),
    ],
    allocation.carried,
    {},
  );
}

/** Every output with its share and its footprint; averages where several processes make a product or send out scrap. */
export function putOutputs(given: Allocation): void {
  const { context, allocation, sheet } = given;
  const { words, drafts, calculation } = context;
  const { label } = words;
  const order = allocation.chain.order.flat();
  const items = allocation.outputs
    .map((output, index) => ({ output, footprint: allocation.footprints[index] }))
    .sort((a, b) => order.indexOf(a.output.process) - order.indexOf(b.output.process));
  putSection<(typeof items)[number]>(
    drafts[sheet],
    [
      processColumn(context, ({ output }) => output.process),
      { key: 'product', head: label.product, cell: ({ output }) => text(output.product.name) },
      { key: 'role', head: label.role, cell: ({ output }) => text(words.role[output.role], { align: 'center' }) },
      { key: 'amount', head: label.output, cell: ({ output }) => figure(output.amount) },
      unitColumn(context, ({ output }) => output.product.unit.symbol),
      {
        key: 'basis',
        head: label.allocationBasis,
        cell: ({ output }) => (output.share.rule ? figure(output.basis) : undefined),
      },
      {
        key: 'allBasis',
        head: label.total,
        cell: ({ output }) => (output.share.rule ? figure(output.allBasis) : undefined),
      },
      ...viewColumns<(typeof items)[number]>(
        given,
        'tCO2e/…',
        formats.perUnit,
        ({ footprint }, view) => footprint?.[view],
      ),
      {
        key: 'share',
        head: label.share,
        cell: ({ output }) =>
          output.share.rule ? figure(output.share, formats.share) : { value: 0, format: formats.share },
      },
    ],
    items,
    { title: words.method.titles.outputs },
  );
  const makersOf = (name: string): number =>
    allocation.outputs.filter((output) => formulaKey(output.product.name) === formulaKey(name)).length;
  const averaged = [...calculation.plant.products.values()].filter((product) => makersOf(product.name) > 1);
  const scrapSources = [
    ...new Map(
      allocation.burdens.flatMap(({ draw }) => (draw && draw.makers.length > 1 ? [[draw.key, draw] as const] : [])),
    ).values(),
  ];
  if (averaged.length > 0) {
    putSection(
      drafts[sheet],
      [
        { key: 'product', head: label.product, cell: (product) => text(product.name, { role: 'label' }) },
        ...viewColumns<(typeof averaged)[number]>(
          given,
          'tCO2e/…',
          formats.perUnit,
          (product, view) => allocation.averages.get(formulaKey(product.name))?.[view],
        ),
      ],
      averaged,
      { title: words.method.titles.averages },
    );
  }
  if (scrapSources.length > 0) {
    putSection<(typeof scrapSources)[number]>(
      drafts[sheet],
      [
        processColumn(context, (draw) => draw.supplier),
        ...viewColumns<(typeof scrapSources)[number]>(
          given,
          'tCO2e/t',
          formats.perUnit,
          (draw, view) => allocation.scrapAverages.get(draw.key)?.[view],
        ),
      ],
      scrapSources,
      { title: words.method.titles.scrapAverages },
    );
  }
}
