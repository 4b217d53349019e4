/** Stocks in the result JSON. */
import type { NumberJson } from './numberShape';

/** One product in stock; the footprint and shares are those that one unit of the closing stock carries into the next period. */
export interface StockJson {
  readonly site: string;
  readonly process: string;
  readonly product: string;
  readonly unit: string;
  readonly opening: NumberJson;
  readonly closing: NumberJson;
  readonly footprint: { readonly locationBased: NumberJson; readonly marketBased: NumberJson };
  readonly recycledContent: { readonly preConsumer: NumberJson; readonly postConsumer: NumberJson };
}
