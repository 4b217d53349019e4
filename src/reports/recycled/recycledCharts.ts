/** Charts of `Recycled content`: the content of each product under every boundary, and the scrap by class. */
import type { Node } from '../../calculation/graph/node';
import { boundaries } from '../../model/reportSettings';
import type { ProductResult } from '../../results/productResults';
import type { ChartSpec } from '../charts/chartSpec';
import { sheetChart, type SheetChart } from '../charts/sheetChart';
import type { ReportContext } from '../context';
import type { RecycledShares } from '../laid';
import type { Section } from '../layout/section';

/** The tables that the charts draw from. */
interface RecycledTables {
  /** Nothing where there is no product to draw. */
  readonly shares: RecycledShares | undefined;
  readonly scrap: Section;
}

export function recycledCharts(context: ReportContext): readonly (SheetChart<RecycledTables> | undefined)[] {
  return [sheetChart(context, boundaryChart(context)), sheetChart(context, scrapChart(context))];
}

function boundaryChart({ results, report, words }: ReportContext): ChartSpec<ProductResult, RecycledTables> {
  const items = results.products;
  const isOneName = new Set(items.map(({ name }) => name)).size === items.length;
  const nameKeys = isOneName ? ['product'] : ['product', 'process'];
  return {
    kind: 'beside',
    title: report.chart.recycled,
    unit: '',
    quantity: 'share',
    items,
    of: words.label.product,
    name: (row) => (isOneName ? [row.name] : [row.name, row.label]).join(' · '),
    nameCells: ({ shares }, _, index) => nameKeys.flatMap((key) => shares?.contents.cell(key, index) ?? []),
    parts: boundaries.map((boundary) => ({
      key: boundary,
      name: boundary === 'all scrap' ? words.method.heads.scrapRatio : words.boundary[boundary],
      nodes: (row) => [row.recycled[boundary].total],
      cells: ({ shares }, _, index) => {
        const table = boundary === 'all scrap' ? shares?.scrapRatios : shares?.contents;
        return table ? [table.cell(`${boundary} total`, index)] : [];
      },
    })),
  };
}

/** Each class by itself: what is known of one is no part of what is withheld of another. */
function scrapChart({ results, report, words }: ReportContext): ChartSpec<ScrapClass, RecycledTables> {
  const { scrap } = results.metal;
  return {
    kind: 'beside',
    title: report.chart.scrap,
    unit: report.units.tonnes,
    quantity: 'mass',
    items: [
      { name: words.scrapClass.internal, node: scrap.internal },
      { name: words.scrapClass['pre-consumer'], node: scrap.preConsumer },
      { name: words.scrapClass['post-consumer'], node: scrap.postConsumer },
    ],
    of: report.heads.class,
    name: ({ name }) => name,
    nameCells: (laid, _, index) => [laid.scrap.cell('class', index)],
    parts: [
      {
        key: 'mass',
        name: report.heads.mass,
        nodes: ({ node }) => [node],
        cells: (laid, _, index) => [laid.scrap.cell('mass', index)],
      },
    ],
  };
}

interface ScrapClass {
  readonly name: string;
  readonly node: Node;
}
