/** The certificates part of the result, for tests that read it. */
import type { ComputedJson } from '../../../src/exchange/shape/resultShape';
import type { NumberJson } from '../../../src/exchange/shape/numberShape';

/** Market-based scope 2 of each product, tCO2e per tonne. */
export function marketScope2({ products }: ComputedJson): Readonly<Record<string, NumberJson>> {
  return Object.fromEntries(products.map(({ product, footprint }) => [product, footprint.marketBased.scope2]));
}

/** Every use as `process product MWh`. */
export function usesOf({ certificates }: ComputedJson, certificate: string): readonly string[] {
  return (certificates.lines.find((line) => line.certificate === certificate)?.uses ?? []).map(
    ({ process, product, MWh }) => `${process} ${product || '–'} ${MWh}`,
  );
}
