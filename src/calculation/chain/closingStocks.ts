/** What of each product is laid in stock at the end of the period: it leaves its makers, and the plant does not sell it. */
import { formulaKey } from '../../ledgers/cleanText';
import type { Plant, Stock } from '../../model/plant';
import { follows, type Node } from '../graph/node';
import type { Sources } from '../graph/sources';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import type { ProcessOutput } from './outputs';

/** One closing stock. */
export interface ClosingStock {
  readonly stock: Stock;
  /** In the ledger's unit, and in the product's. */
  readonly quantity: Node;
  readonly amount: Node;
  /** Names the makers, as draws do; the opening stock is one of them. */
  readonly key: string;
  readonly makers: readonly ProcessOutput[];
}

/** The closing stocks, in the order of the ledger: of the makers of their own site, of all where it has none or is not named. */
export function closingStocks(
  plant: Plant,
  sources: Sources,
  outputs: readonly ProcessOutput[],
): readonly ClosingStock[] {
  const siteOf = (process: number): string => formulaKey(plant.processes[process]?.site ?? '');
  return plant.stocks.map((stock) => {
    const { input, product } = stock;
    const { group } = input;
    const quantity = sources.closing(stock);
    const makers = outputs.filter((output) => output.product === product);
    const here = makers.filter(({ process }) => siteOf(process) === siteOf(input.process));
    const isOfSite = here.length > 0 && here.length < makers.length;
    const key = formulaKey(product.name);
    return {
      stock,
      quantity,
      amount:
        group.unit.dimension === product.unit.dimension
          ? follows(activityInFactorUnit, quantity, sources.unitSize(group.unit), sources.unitSize(product.unit))
          : quantity,
      key: isOfSite ? `${key} of ${siteOf(input.process)}` : key,
      makers: isOfSite ? here : makers,
    };
  });
}
