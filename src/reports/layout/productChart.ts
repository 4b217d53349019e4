/** A native chart over the products. What it draws stands in cells of its own, so that nobody sees the known part of what is withheld as a bar. */
import { numberOf, type Node } from '../../calculation/graph/node';
import { toDouble } from '../../quantity/exact';
import type { ProductResult } from '../../results/productResults';
import type { ChartPlan } from '../../workbook/sheetPlan';
import { figure, text } from './contents';
import type { ReportContext } from '../context';
import { fixedReference, nextRow, type Draft } from './draft';
import { putSection } from './section';

/** One row of bars: its name and its value for each product. */
interface ChartPart {
  readonly key: string;
  readonly name: string;
  readonly of: (row: ProductResult) => Node | undefined;
}

/** How the chart looks; `dataFormat` is that of its cells. */
type ChartLooks = Pick<ChartPlan, 'kind' | 'title' | 'format' | 'valueAxis'> & { readonly dataFormat: string };

/** Puts the chart and its cells below everything that the sheet holds; none where every product is withheld. A product of which any part is withheld keeps its name, says so, and has no bar. */
export function addProductChart(
  context: ReportContext,
  draft: Draft,
  rows: readonly ProductResult[],
  parts: readonly ChartPart[],
  { dataFormat, ...looks }: ChartLooks,
): void {
  const { report, words } = context;
  const isKnown = (row: ProductResult): boolean =>
    parts.every(({ of }) => {
      const node = of(row);
      return node !== undefined && numberOf(node) !== undefined;
    });
  if (!rows.some(isKnown)) return;
  const nameOf = (row: ProductResult): string =>
    isKnown(row) ? row.name : words.punctuation.withDetail(row.name, words.known.withheld);
  const data = putSection<ProductResult>(
    draft,
    [
      { key: 'product', head: words.label.product, cell: (row) => text(nameOf(row), { role: 'label' }) },
      ...parts.map(({ key, name, of }) => ({
        key,
        head: name,
        cell: (row: ProductResult) => {
          const node = of(row);
          return node && isKnown(row) ? figure(node, dataFormat) : undefined;
        },
      })),
    ],
    rows,
    { title: report.chart.data, note: report.chart.note },
  );
  const row = nextRow(draft) + 2;
  draft.charts.push(() => ({
    ...looks,
    description: looks.title,
    categoriesRef: data.range('product', ''),
    categories: rows.map(nameOf),
    series: parts.map(({ key, name, of }) => ({
      nameRef: fixedReference(data.head(key), ''),
      name,
      valuesRef: data.range(key, ''),
      values: rows.map((product) => {
        const value = isKnown(product) ? numberOf(of(product) as Node) : undefined;
        return value ? toDouble(value) : null;
      }),
    })),
    anchor: { row, column: 1, toRow: row + 12 + rows.length * 2, toColumn: 8 },
  }));
}
