/** Stocks in the result JSON. */
import type { StockResult } from '../results/stockResults';
import { numberJson, ofProduct } from './numberJson';
import type { StockJson } from './shape/stocksShape';

/** Amounts in the product’s unit, footprints in tCO2e per unit, shares of the metal. */
export function stocksJson(stocks: readonly StockResult[]): readonly StockJson[] {
  return stocks.map(({ subject, unit, opening, closing, footprint, shares }) => ({
    ...ofProduct(subject),
    unit,
    opening: opening ? numberJson(opening) : '0',
    closing: numberJson(closing),
    footprint: { locationBased: numberJson(footprint.location), marketBased: numberJson(footprint.market) },
    recycledContent: { preConsumer: numberJson(shares?.pre), postConsumer: numberJson(shares?.post) },
  }));
}
