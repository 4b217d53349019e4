/** The products as the list ranks them: by a measure, beside the target that it has, those that are withheld at the end. */
import type { Language } from '../../language/words';
import type { PaneFigure, PaneProduct, PaneResult, PaneTarget } from '../result/paneResult';
import type { Measure, ShownProducts } from '../session/paneState';

export interface ProductRow {
  readonly product: PaneProduct;
  readonly figure: PaneFigure;
  /** The target of this measure: the last that was due, else the next. */
  readonly goal: PaneTarget | undefined;
  /** Process and site, where another product has the same name. */
  readonly where: string;
}

/** The measure that heads the report. */
export function headlineMeasure({ settings }: PaneResult): Measure {
  return settings?.electricityView === 'location-based' ? 'location' : 'market';
}

/** What a product shows under a measure. */
function figureUnder(measure: Measure, product: PaneProduct, result: PaneResult): PaneFigure {
  return measure === 'recycled'
    ? product.recycled[result.settings?.boundary ?? 'organisation'].total
    : product.headline[measure];
}

/** The target of a product under a measure; a footprint has one in the view of the headline alone. */
export function goalUnder(measure: Measure, product: PaneProduct, result: PaneResult): PaneTarget | undefined {
  const metric =
    measure === 'recycled' ? 'recycled content' : measure === headlineMeasure(result) ? 'footprint' : undefined;
  const goals = product.targets.filter(({ metricKey, target }) => metricKey === metric && target !== '');
  const due = goals.filter(({ status }) => status !== 'open').sort((a, b) => b.year - a.year);
  const ahead = goals.filter(({ status }) => status === 'open').sort((a, b) => a.year - b.year);
  return due[0] ?? ahead[0];
}

/** The rows in the order asked for; of products whose units differ, those of one unit stand together. */
export function productRows(
  result: PaneResult,
  measure: Measure,
  { order, search }: Pick<ShownProducts, 'order' | 'search'>,
  language: Language,
): readonly ProductRow[] {
  const { products } = result;
  const names = new Map<string, number>();
  for (const { name } of products) names.set(name, (names.get(name) ?? 0) + 1);
  const wanted = search.trim().toLowerCase();
  const rows = products
    .map((product): ProductRow => ({
      product,
      figure: figureUnder(measure, product, result),
      goal: goalUnder(measure, product, result),
      where: (names.get(product.name) ?? 0) > 1 ? [product.process, product.site].filter(Boolean).join(' · ') : '',
    }))
    .filter(({ product: { name, process, site } }) =>
      [name, process, site].some((text) => text.toLowerCase().includes(wanted)),
    );
  const units = [...new Set(products.map(({ unit }) => unit))];
  const unitOf = ({ product }: ProductRow): number => (measure === 'recycled' ? 0 : units.indexOf(product.unit));
  const direction = order.isDescending ? -1 : 1;
  const sizeOf = ({ figure, goal }: ProductRow): number | undefined => {
    const text = order.by === 'target' ? (goal?.distance ?? null) : figure.value;
    return text === null ? undefined : Number(text);
  };
  return rows.sort((a, b) => {
    if (order.by === 'name') return direction * a.product.name.localeCompare(b.product.name, language);
    const [first, second] = [sizeOf(a), sizeOf(b)];
    if (first === undefined || second === undefined)
      return (first === undefined ? 1 : 0) - (second === undefined ? 1 : 0);
    return unitOf(a) - unitOf(b) || direction * (first - second);
  });
}

/** What the longest bar of each unit stands for: the largest number or target under it. */
export function scalesOf(rows: readonly ProductRow[], measure: Measure): (row: ProductRow) => number {
  const largest = new Map<string, number>();
  const unitOf = ({ product }: ProductRow): string => (measure === 'recycled' ? '' : product.unit);
  for (const row of rows)
    largest.set(
      unitOf(row),
      Math.max(largest.get(unitOf(row)) ?? 0, Number(row.figure.value ?? 0), Number(row.goal?.target ?? 0)),
    );
  return (row) => largest.get(unitOf(row)) || 1;
}
