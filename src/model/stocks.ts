/** What lies in stock at both ends of the period: each opening stock stands beside the processes as one more that gives its product. */
import { finding, type Finding } from '../findings/finding';
import type { TableOf } from '../ledgers/allLedgers';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf, valueAt } from '../ledgers/ledgerTable';
import { ZERO } from '../quantity/exact';
import { nearestName } from '../quantity/nearestName';
import { groupRows, unreadGroup, type ActivityGroup, type Period } from './activityGroups';
import { rowBlock } from './blocks';
import { lineCellsAt } from './entries';
import type { Block, Output, Product, Stock } from './plant';
import { productUnit } from './productUnit';
import type { UnitProcess } from './unitProcesses';

/** Products in stock, with those that nobody makes in the period; what cannot be told of them. */
interface StockedProducts {
  readonly products: ReadonlyMap<string, Product>;
  readonly groups: readonly ActivityGroup<'Stocks'>[];
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the rows beside the products that are made. A row that cannot be read withholds its product, or every product where its name cannot be read; a product
 * or site that is one letter off another, a second row of one product in one place, and a unit of another dimension are errors.
 */
export function stockedProducts(
  table: TableOf<'Stocks'> | undefined,
  period: Period,
  products: ReadonlyMap<string, Product>,
  outputs: readonly Output[],
  sites: readonly string[],
): StockedProducts {
  if (!table) return { products, groups: [], blocks: [], findings: [] };
  const rows = groupRows<'Stocks'>(table, period);
  const known = new Map(products);
  const found: Finding[] = [];
  const errorsOf = new Map<number, readonly Finding[]>();
  const seen = new Map<string, number>();
  const unread = rows.badRows.flatMap(({ row, errors }) => {
    errorsOf.set(row, errors);
    const { product, unit } = lineCellsAt(table, row);
    return product.isUnread || unit.isUnread ? [] : [unreadGroup<'Stocks'>(table, row)];
  });
  const groups = [...rows.groups, ...unread].sort((a, b) => a.firstRow - b.firstRow);
  for (const group of groups) {
    const wrong = wrongWith(group, known, outputs, sites, seen);
    found.push(...wrong);
    if (wrong.length > 0) errorsOf.set(group.firstRow, [...(errorsOf.get(group.firstRow) ?? []), ...wrong]);
    const key = formulaKey(group.entry.product);
    if (!known.has(key)) known.set(key, { name: group.entry.product, unit: productUnit(group.unit) });
  }
  const blocks = [...errorsOf].map(([row, errors]) =>
    rowBlock('Stocks', table, row, {
      process: 'all',
      errors,
      isApart: !groups.some(({ firstRow }) => firstRow === row),
    }),
  );
  const ofTable: readonly Block[] =
    table.tableErrors.length > 0
      ? [{ ledger: 'Stocks', process: 'all', errors: table.tableErrors, isApart: true }]
      : [];
  return { products: known, groups, blocks: [...ofTable, ...blocks], findings: [...rows.findings, ...found] };
}

/** The opening stocks as processes behind the others, in the order of the rows. */
export function stocksOf(
  { groups, products }: Pick<StockedProducts, 'groups' | 'products'>,
  processes: readonly UnitProcess[],
): { readonly stocks: readonly Stock[]; readonly processes: readonly UnitProcess[] } {
  const stocks = groups.flatMap((group, index): Stock[] => {
    const product = products.get(formulaKey(group.entry.product));
    if (!product) return [];
    const { site, process } = group.entry;
    const place = [process, site].filter(Boolean).join(' · ');
    const isOne = groups.filter((other) => formulaKey(other.entry.product) === formulaKey(product.name)).length === 1;
    const label = [`${group.table.snapshot.name}: ${product.name}`, ...(isOne || place === '' ? [] : [place])].join(
      ' · ',
    );
    return [
      {
        product,
        label,
        closing: valueAt(group.table, 'closing', group.firstRow) ?? ZERO,
        input: { ledger: 'Stocks', process: processes.length + index, item: product.name, group, product: undefined },
      },
    ];
  });
  return {
    stocks,
    processes: [
      ...processes,
      ...stocks.map(({ input, label }): UnitProcess => ({
        index: input.process,
        site: input.group.entry.site,
        process: label,
        label,
        isStock: true,
      })),
    ],
  };
}

/** The error of a row that names nothing of the plant, stands for another row too, or counts in what its product does not. */
function wrongWith(
  group: ActivityGroup<'Stocks'>,
  products: ReadonlyMap<string, Product>,
  outputs: readonly Output[],
  sites: readonly string[],
  seen: Map<string, number>,
): readonly Finding[] {
  const { table, firstRow, entry, unit } = group;
  const { product, site, process } = entry;
  const made = products.get(formulaKey(product));
  const key = JSON.stringify([product, site, process].map(formulaKey));
  const first = seen.get(key);
  seen.set(key, first ?? firstRow);
  if (first !== undefined || group.rowCount > 1)
    return [
      finding('stock-twice', placeOf(table, firstRow, 'product'), { product, first: String((first ?? firstRow) + 1) }),
    ];
  const isSite = site === '' || sites.some((one) => formulaKey(one) === formulaKey(site));
  const near = made
    ? undefined
    : nearestName(
        product,
        outputs.map((output) => output.product),
      );
  if (near !== undefined || !isSite) {
    const place = placeOf(table, firstRow, isSite ? 'product' : 'site');
    const meant = (isSite ? near : nearestName(site, sites)) ?? '';
    return [finding('stock-of-nobody', place, { item: isSite ? product : site, near: meant })];
  }
  if (made && made.unit.dimension !== unit.dimension)
    return [
      finding('wrong-dimension', placeOf(table, firstRow, 'unit'), { unit: unit.symbol, wanted: made.unit.symbol }),
    ];
  return [];
}
