/** The certificates part of the result, for tests that read it. */
import { result, type Tables } from '../../support/plant';
import type { ResultJson, Text } from '../../support/resultShape';

export interface CertificateLineJson {
  readonly certificate: string;
  readonly eligible: boolean;
  readonly used: Text;
  readonly unused: Text;
  readonly purposes: Readonly<
    Record<
      string,
      {
        readonly counts: boolean;
        readonly reasons: readonly { readonly code: string }[];
        readonly conditions: readonly { readonly code: string }[];
      }
    >
  >;
  readonly uses: readonly {
    readonly site: string;
    readonly process: string;
    readonly product: string;
    readonly MWh: Text;
  }[];
}

export interface CertificatesJson {
  readonly purchased: Text;
  readonly redeemed: Text;
  readonly used: Text;
  readonly unused: Text;
  readonly lines: readonly CertificateLineJson[];
  readonly coverage: readonly {
    readonly site: string;
    readonly process: string;
    readonly grid: Text;
    readonly covered: Text;
    readonly share: Text;
    readonly marketBased: Text;
  }[];
  readonly timeMatching: readonly {
    readonly matching: string;
    readonly months?: readonly Readonly<
      Record<'month' | 'process' | 'grid' | 'covered' | 'share' | 'locationBased' | 'marketBased', Text>
    >[];
  }[];
  readonly purchases: readonly {
    readonly invoice: string;
    readonly invoiced: Text;
    readonly held: Text;
    readonly redeemed: Text;
    readonly usable: Text;
    readonly lapsed: Text;
    readonly month: Text;
    readonly status: Text;
    readonly moneyAtRisk: Text;
    readonly cost: Text;
    readonly notRedeemedCost: Text;
    readonly lapsedCost: Text;
    readonly notUsableCost: Text;
    readonly expiringCost: Text;
  }[];
}

export type CertifiedResult = ResultJson & {
  readonly certificates: CertificatesJson;
  readonly inventory: ResultJson['inventory'] & { readonly scope3_3MarketBased: Text };
};

/** The result of a plant with certificates. */
export function certified(tables: Tables): CertifiedResult {
  return result(tables) as CertifiedResult;
}

/** Market-based scope 2 of each product, tCO2e per tonne. */
export function marketScope2({ products }: ResultJson): Readonly<Record<string, Text>> {
  return Object.fromEntries(products.map(({ product, footprint }) => [product, footprint.marketBased.scope2]));
}

/** Every use as `process product MWh`. */
export function usesOf({ certificates }: CertifiedResult, certificate: string): readonly string[] {
  return (certificates.lines.find((line) => line.certificate === certificate)?.uses ?? []).map(
    ({ process, product, MWh }) => `${process} ${product || '–'} ${MWh}`,
  );
}
