/** `Footprints`: per product the location- and market-based footprint, by scope, as CBAM divides it, and by stage. */
import type { Node } from '../../calculation/graph/node';
import type { ProductResult } from '../../results/productResults';
import { putAllocationSection } from './allocationSection';
import { putDisclosureText } from './disclosureText';
import { perUnitText, productNames } from './footprintColumns';
import { formats, type ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import { putTitle } from '../layout/title';
import { addProductChart } from '../layout/productChart';
import { unverifiedColumn } from './unverifiedFactors';
import { putSection, type SectionColumn } from '../layout/section';
import { shownChannels } from '../workings/workingsChain';

/** The tables of footprints, the scrap methods side by side, the text to publish and the chart. */
export function putFootprints(context: ReportContext): void {
  const { calculation, products: rows, report, words, drafts } = context;
  const { label } = words;
  const draft = drafts.footprints;
  draft.widths.push(22, 22, 24, 15, 15, 15, 15, 15, 15, 15, 15, 15);
  putTitle(context, 'footprints', report.titles.footprints);
  const names = productNames(context);
  const perUnit = (key: string, head: string, node: (row: ProductResult) => Node): SectionColumn<ProductResult> => ({
    key,
    head,
    unit: perUnitText(rows),
    cell: (row) => figure(node(row), formats.perUnit),
  });
  const { channel } = words;
  const isOne = !shownChannels(context).includes('scope3_3Market');
  const marketScope3Column = isOne
    ? []
    : [perUnit('scope3Market', `${words.scope.scope3}: ${words.view['market-based']}`, (row) => row.scope3Market)];
  const withoutSupply: SectionColumn<ProductResult>[] = rows.some((row) => row.withoutSupplyOf.length > 0)
    ? [
        {
          key: 'withoutSupply',
          head: report.heads.withoutSupply,
          cell: (row) => (row.withoutSupplyOf.length > 0 ? text(row.withoutSupplyOf.reduce(words.listOf)) : undefined),
        },
      ]
    : [];
  putSection<ProductResult>(
    draft,
    [
      ...names,
      { key: 'output', head: label.output, cell: ({ output }) => figure(output.amount) },
      { key: 'unit', head: label.unit, cell: ({ output }) => text(output.product.unit.symbol, { align: 'center' }) },
      perUnit('location', report.heads.locationBased, (row) => row.location),
      perUnit('market', report.heads.marketBased, (row) => row.market),
      perUnit('scope1', channel.scope1, (row) => row.values.scope1),
      perUnit('scope2Location', channel.scope2Location, (row) => row.values.scope2Location),
      perUnit('scope2Market', channel.scope2Market, (row) => row.values.scope2Market),
      perUnit('scope3', words.scope.scope3, (row) => row.scope3),
      ...marketScope3Column,
      ...withoutSupply,
      ...unverifiedColumn<ProductResult>(context, (row) => [row.location, row.market]),
    ],
    rows,
    { row: 4, title: `${report.titles.byScope} (${words.scrapAllocation['cut-off']})`, note: report.notes.footprints },
  );
  putSection<ProductResult>(
    draft,
    [
      ...names,
      {
        key: 'embeddedKind',
        head: words.embedded.seen,
        cell: ({ output }) => text(words.embeddedKind[calculation.boundary.kindOf(output.product)]),
      },
      perUnit('embeddedDirect', channel.embeddedDirect, (row) => row.values.embeddedDirect),
      perUnit('embeddedIndirect', channel.embeddedIndirect, (row) => row.values.embeddedIndirect),
      perUnit('embedded', words.embedded.total, (row) => row.embedded),
      perUnit('scope3_1', channel.scope3_1, (row) => row.values.scope3_1),
      perUnit('scope3_3', channel.scope3_3, (row) => row.values.scope3_3),
      ...(isOne ? [] : [perUnit('scope3_3Market', channel.scope3_3Market, (row) => row.values.scope3_3Market)]),
    ],
    rows,
    { title: words.embedded.title, note: words.embedded.note },
  );
  putSection<ProductResult>(
    draft,
    [
      ...names,
      ...calculation.plant.processes.map((process): SectionColumn<ProductResult> => ({
        key: `stage${process.index}`,
        head: process.label,
        unit: perUnitText(rows),
        cell: (row) => {
          const node = row.stages[process.index];
          return node && figure(node, formats.perUnit);
        },
      })),
      perUnit('total', label.total, (row) => row.stageTotal),
    ],
    rows,
    {
      title: `${report.titles.stages} (${words.view[calculation.plant.settings.electricityView]}, ${words.scrapAllocation['cut-off']})`,
      note: report.notes.stages,
    },
  );
  draft.extras.freeze = { rows: 2, columns: 3 };
  putAllocationSection(context);
  putDisclosureText(context);
  addFootprintChart(context);
}

/** The chart of footprints by scope, below everything that the sheet holds so far, over cells of its own: a product of which any part is withheld has none. */
function addFootprintChart(context: ReportContext): void {
  const { calculation, products: rows, report, words, drafts } = context;
  const view = calculation.plant.settings.electricityView;
  const isMarket = view === 'market-based';
  const scope2 = isMarket ? ('scope2Market' as const) : ('scope2Location' as const);
  const hasOwnScope3 = isMarket && shownChannels(context).includes('scope3_3Market');
  const parts: readonly { readonly key: string; readonly name: string; readonly of: (row: ProductResult) => Node }[] = [
    { key: 'scope1', name: words.channel.scope1, of: (row) => row.values.scope1 },
    { key: 'scope2', name: words.channel[scope2], of: (row) => row.values[scope2] },
    { key: 'scope3', name: words.scope.scope3, of: (row) => (hasOwnScope3 ? row.scope3Market : row.scope3) },
  ];
  const title = `${report.chart.footprint} (${words.view[view]}, ${words.scrapAllocation['cut-off']})`;
  addProductChart(context, drafts.footprints, rows, parts, {
    kind: 'stackedBar',
    title,
    format: '0.0',
    valueAxis: perUnitText(rows),
    dataFormat: formats.perUnit,
  });
}
