/** Opening stocks as outputs beside those that were made in the period, each of a process of its own that carries what the stock brings. */
import type { Plant, Product, Stock } from '../../model/plant';
import { follows, numberOf, one } from '../graph/node';
import type { Sources } from '../graph/sources';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { allocationBasis } from '../rules/allocationBasis';
import { allocationShare } from '../rules/allocationShare';
import type { OutputLine, ProcessOutput } from './outputs';

/** In the order of the ledger, in the products’ units. */
export function openingStocks(plant: Plant, sources: Sources): readonly ProcessOutput[] {
  return plant.stocks.flatMap((stock) => openingStock(sources, stock));
}

/** An opening stock beside the outputs; none where nothing lies in it. */
function openingStock(sources: Sources, stock: Stock): readonly ProcessOutput[] {
  const { input, product } = stock;
  const { group, process } = input;
  const quantity = sources.quantity(group, 'Stocks', process);
  if (numberOf(quantity)?.isZero()) return [];
  const amount =
    group.unit.dimension === product.unit.dimension
      ? follows(activityInFactorUnit, quantity, sources.unitSize(group.unit), sources.unitSize(product.unit))
      : quantity;
  const metal = product.unit.dimension === 'mass' ? amount : undefined;
  const basis = follows(allocationBasis, amount, one);
  const line: OutputLine = {
    output: { process, product: product.name, role: 'product', group },
    product,
    quantity,
    amount,
    weight: one,
    basis,
    metal,
    content: undefined,
  };
  return [
    {
      process,
      product,
      role: 'product',
      lines: [line],
      amount,
      metal,
      basis,
      allBasis: basis,
      share: follows(allocationShare, basis, basis),
      stock,
    },
  ];
}

/** The outputs that were made in the period. */
export function madeNow(outputs: readonly ProcessOutput[]): readonly ProcessOutput[] {
  return outputs.filter(({ stock }) => stock === undefined);
}

/** Names the average of what is made now of a product, beside that of what there is of it: the same where none lay in stock. */
export function madeKey(key: string, product: Product, outputs: readonly ProcessOutput[]): string {
  return outputs.some(({ stock }) => stock?.product === product) ? `${key} made now` : key;
}
