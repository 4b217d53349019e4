/** Charts of `Footprints`: by scope with the targets of the year, location-based against market-based, and by process. */
import { numberOf } from '../../calculation/graph/node';
import { nameKey } from '../../ledgers/cleanText';
import { scopes, viewOf, type Scope } from '../../model/scopeLines';
import type { ProductResult } from '../../results/productResults';
import type { ChartPart, ChartSpec } from '../charts/chartSpec';
import { sheetChart, type SheetChart } from '../charts/sheetChart';
import type { ReportContext } from '../context';
import type { Section } from '../layout/section';
import { perUnitText } from './footprintColumns';
import { earlierChannels } from '../workings/chainColumns';

/** The tables that the charts draw from. */
interface FootprintTables {
  readonly scopes: Section;
  readonly stages: Section;
}

type Part = ChartPart<ProductResult, FootprintTables>;

export function footprintCharts(context: ReportContext): readonly (SheetChart<FootprintTables> | undefined)[] {
  return [scopeChart(context), viewsChart(context), stagesChart(context)].map((spec) => sheetChart(context, spec));
}

/** What is the same in all three. */
function ofProducts(context: ReportContext, table: keyof FootprintTables) {
  const { results, report, words } = context;
  const items = results.products;
  const isOneName = new Set(items.map(({ name }) => name)).size === items.length;
  const nameKeys = isOneName ? ['product'] : ['product', 'process', 'site'];
  return {
    unit: perUnitText(items),
    quantity: 'footprint',
    items,
    of: words.label.product,
    name: (row) => (isOneName ? [row.name] : [row.name, row.process, row.site]).join(' · '),
    nameCells: (laid, _, index) => nameKeys.map((key) => laid[table].cell(key, index)),
    lacks: ({ withoutSupplyOf }) =>
      withoutSupplyOf.length > 0 ? report.chart.without(words.punctuation.listed(withoutSupplyOf)) : undefined,
  } as const satisfies Partial<ChartSpec<ProductResult, FootprintTables>>;
}

function scopeChart(context: ReportContext): ChartSpec<ProductResult, FootprintTables> {
  const { results, report, words } = context;
  const view = viewOf(results.headline.view);
  const scopeKeys = {
    scope1: 'scope1',
    scope2: view === 'market' ? 'scope2Market' : 'scope2Location',
    scope3:
      view === 'market' && results.inventory.shown.some(({ channel }) => channel === 'scope3_3Market')
        ? 'scope3Market'
        : 'scope3',
    earlier: view === 'market' ? 'earlierMarket' : 'earlierLocation',
  } as const;
  const isShown = (scope: Scope): boolean => scope !== 'earlier' || earlierChannels(context).length > 0;
  return {
    ...ofProducts(context, 'scopes'),
    kind: 'stacked',
    title: chosen(context, report.chart.footprint),
    whole: {
      key: 'total',
      name: words.label.total,
      nodes: (row) => [row.cutOff[view].total],
      cells: (laid, _, index) => [laid.scopes.cell(view, index)],
    },
    parts: [
      ...scopes.filter(isShown).map((scope): Part => ({
        key: scope,
        name: scope === 'scope2' ? words.channel[scopeKeys.scope2] : words.scope[scope],
        nodes: (row) => [row.cutOff[view][scope]],
        cells: (laid, _, index) => [laid.scopes.cell(scopeKeys[scope], index)],
      })),
      ...targetPart(context),
    ],
  };
}

/** The targets of the year for what the chart draws; none where no product has one. */
function targetPart(context: ReportContext): readonly Part[] {
  const { results, words } = context;
  const view = viewOf(results.headline.view);
  const { targets } = results.targets;
  const placeOf = (row: ProductResult): number =>
    targets.findIndex(({ metricKey, subjectKey, actual, target }) => {
      const [reached, drawn] = [actual && numberOf(actual.node), numberOf(row.cutOff[view].total)];
      const isOfProduct = metricKey === 'footprint' && subjectKey === nameKey(row.name);
      return isOfProduct && numberOf(target) && reached && drawn?.equals(reached);
    });
  if (results.products.every((row) => placeOf(row) < 0)) return [];
  return [
    {
      key: 'target',
      name: words.label.target,
      line: 'marks',
      nodes: (row) =>
        targets
          .slice(placeOf(row))
          .slice(0, placeOf(row) < 0 ? 0 : 1)
          .map(({ target }) => target),
      cells: (_, row) => [context.laid('targets').cell('target', placeOf(row))],
    },
  ];
}

/** Both views of bought electricity. */
function viewsChart(context: ReportContext): ChartSpec<ProductResult, FootprintTables> {
  const { report, words } = context;
  const part = (view: 'location' | 'market', name: string): Part => ({
    key: view,
    name,
    nodes: (row) => [row.cutOff[view].total],
    cells: (laid, _, index) => [laid.scopes.cell(view, index)],
  });
  return {
    ...ofProducts(context, 'scopes'),
    kind: 'beside',
    title: words.punctuation.phrases([report.chart.views, words.scrapAllocation['cut-off']]),
    parts: [part('location', report.heads.locationBased), part('market', report.heads.marketBased)],
  };
}

/** As many processes have a colour of their own as colours are told apart. */
const mostProcesses = 7;

/** Own emissions of each process that contributes to any product; of many the largest, and the others together. */
function stagesChart(context: ReportContext): ChartSpec<ProductResult, FootprintTables> {
  const { results, report, words } = context;
  const contribution = (index: number): number =>
    Math.max(
      0,
      ...results.products.map(({ stages }) => Number(stages[index] ? (numberOf(stages[index].contribution) ?? 1) : 0)),
    );
  const there = results.inventory.processes.map((_, index) => index).filter((index) => contribution(index) > 0);
  const largest = [...there].sort((a, b) => contribution(b) - contribution(a)).slice(0, mostProcesses);
  const others = there.filter((index) => !largest.includes(index));
  const part = (key: string, name: string, indices: readonly number[]): Part => ({
    key,
    name,
    nodes: ({ stages }) => indices.flatMap((index) => stages[index]?.contribution ?? []),
    cells: (laid, _, index) => indices.map((stage) => laid.stages.cell(`stage${stage}`, index)),
  });
  return {
    ...ofProducts(context, 'stages'),
    kind: 'stacked',
    title: chosen(context, report.chart.stages),
    whole: {
      key: 'total',
      name: words.label.total,
      nodes: ({ stageTotal }) => [stageTotal],
      cells: (laid, _, index) => [laid.stages.cell('total', index)],
    },
    parts: [
      ...there
        .filter((index) => largest.includes(index))
        .map((index) => part(`stage${index}`, results.inventory.processes[index]?.label ?? '', [index])),
      ...(others.length > 0 ? [part('others', report.chart.others, others)] : []),
    ],
  };
}

/** A title with the view and the scrap method that the sheet is in. */
function chosen({ results, words }: ReportContext, title: string): string {
  return words.punctuation.phrases([title, words.view[results.headline.view], words.scrapAllocation['cut-off']]);
}
