/** Charts of `Inventory`: the emissions of each site by scope, and its electricity in both views. */
import { channelsAsShown } from '../workings/chainColumns';
import { channelsIn, viewOf, type ScopeChannel } from '../../model/scopeLines';
import type { InventoryResults } from '../../results/inventoryResults';
import { isLeftOut, type ChartPart, type ChartSpec } from '../charts/chartSpec';
import { sheetChart, type SheetChart } from '../charts/sheetChart';
import type { ReportContext } from '../context';
import type { Section } from '../layout/section';

type Site = InventoryResults['sites'][number];

export function inventoryCharts(context: ReportContext): readonly (SheetChart<Section> | undefined)[] {
  return [sheetChart(context, scopesChart(context)), sheetChart(context, viewsChart(context))];
}

/** What is the same in both; the cells are those of the table of sites. */
function ofSites({ results, report, words }: ReportContext) {
  return {
    unit: report.units.emissions,
    quantity: 'emissions',
    items: results.inventory.sites,
    of: words.label.site,
    name: ({ site }) => site || '–',
    nameCells: (table, _, index) => [table.cell('site', index)],
  } as const satisfies Partial<ChartSpec<Site, Section>>;
}

function partOf({ words }: ReportContext, channel: ScopeChannel): ChartPart<Site, Section> {
  return {
    key: channel,
    name: words.channel[channel],
    nodes: ({ lines }) => [lines[channel]],
    cells: (table, _, index) => [table.cell(channel, index)],
  };
}

function scopesChart(context: ReportContext): ChartSpec<Site, Section> {
  const { results, report, words } = context;
  const channels = channelsAsShown(context, channelsIn(viewOf(results.headline.view))).filter((channel) =>
    results.inventory.shown.some((line) => line.channel === channel),
  );
  const counted = ({ lines }: Site): readonly ScopeChannel[] =>
    channels.filter((channel) => !isLeftOut([lines[channel]]));
  return {
    ...ofSites(context),
    kind: 'stacked',
    title: words.punctuation.phrases([report.chart.sites, words.view[results.headline.view]]),
    whole: {
      key: 'total',
      name: words.label.total,
      nodes: (site) => counted(site).map((channel) => site.lines[channel]),
      cells: (table, site, index) => counted(site).map((channel) => table.cell(channel, index)),
    },
    parts: channels.map((channel) => partOf(context, channel)),
    lacks: ({ withoutSupplyOf }) =>
      withoutSupplyOf.length > 0 ? report.chart.without(words.punctuation.listed(withoutSupplyOf)) : undefined,
  };
}

function viewsChart(context: ReportContext): ChartSpec<Site, Section> {
  return {
    ...ofSites(context),
    kind: 'beside',
    title: context.report.chart.siteViews,
    parts: [partOf(context, 'scope2Location'), partOf(context, 'scope2Market')],
  };
}
