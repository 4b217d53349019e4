/** What we answer for of stocks: what lay in stock before, what lies there now, and what one unit of it carries into the next period. */
import type { Calculation } from '../calculation/calculate';
import type { HeldStock } from '../calculation/checks/checks';
import type { Node } from '../calculation/graph/node';
import { numbers, type Result, type Subject } from './result';

/** One product in stock at one place; amounts in the product’s unit, footprints in tCO2e per unit. */
export interface StockResult {
  readonly held: HeldStock;
  readonly subject: Subject;
  readonly unit: string;
  /** Nothing where nothing lay in stock. */
  readonly opening: Node | undefined;
  readonly closing: Node;
  readonly footprint: HeldStock['footprint'];
  /** Of the metal, under the boundary and on the basis of the report; nothing where it is no metal. */
  readonly shares: Readonly<Record<'pre' | 'post', Node>> | undefined;
}

/** In the order of the ledger. */
export function stockResults({ crossfoot, outputs, recycled }: Calculation): readonly StockResult[] {
  return crossfoot.held.map((held) => {
    const { stock, amount, key, makers } = held.closing;
    const { site, process } = stock.input.group.entry;
    const isMetal =
      stock.product.unit.dimension === 'mass' && makers.some((output) => recycled.inputs.processes.has(output.process));
    return {
      held,
      subject: { kind: 'product', names: [site, process, stock.product.name], label: stock.label },
      unit: stock.product.unit.symbol,
      opening: outputs.find((output) => output.stock === stock)?.amount,
      closing: amount,
      footprint: held.footprint,
      shares: isMetal ? recycled.sharesOf(key, makers) : undefined,
    };
  });
}

/** Every number of them that we publish. */
export function stockNumbers(stocks: readonly StockResult[]): readonly Result[] {
  return stocks.flatMap(({ subject, unit, opening, closing, footprint, shares }) => [
    ...numbers('stocks', subject, unit, { opening, closing }),
    ...numbers('stocks.footprint', subject, `tCO2e/${unit}`, {
      locationBased: footprint.location,
      marketBased: footprint.market,
    }),
    ...numbers('stocks.recycledContent', subject, '1', { preConsumer: shares?.pre, postConsumer: shares?.post }),
  ]);
}
