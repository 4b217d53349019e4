/** The result JSON as the contract describes it, for tests that read it. */

export type Text = string | null;

export interface ViewJson {
  readonly total: Text;
  readonly scope1: Text;
  readonly scope2: Text;
  readonly scope3: Text;
}

export interface SharesJson {
  readonly preConsumer: Text;
  readonly postConsumer: Text;
  readonly total: Text;
}

export interface ProductJson {
  readonly site: string;
  readonly process: string;
  readonly product: string;
  readonly output: { readonly value: Text; readonly unit: string };
  readonly footprint: {
    readonly unit: string;
    readonly locationBased: ViewJson;
    readonly marketBased: ViewJson;
    readonly embedded: { readonly direct: Text; readonly indirect: Text };
    readonly coProduct: { readonly locationBased: ViewJson; readonly marketBased: ViewJson };
    readonly substitution?: { readonly locationBased: ViewJson; readonly marketBased: ViewJson };
  };
  readonly recycledContent: Readonly<Record<'organisation' | 'site' | 'process' | 'allScrap', SharesJson>>;
}

export interface ScopesJson {
  readonly scope1: Text;
  readonly scope2LocationBased: Text;
  readonly scope2MarketBased: Text;
  readonly scope3_1: Text;
  readonly scope3_3: Text;
}

export interface FindingJson {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly table?: string;
  readonly row?: number;
  readonly column?: string;
  readonly cell?: string;
  readonly message: string;
}

export interface ResultJson {
  readonly format: string;
  readonly settings: Readonly<Record<string, string>> | null;
  readonly products: readonly ProductJson[];
  readonly inventory: ScopesJson & {
    readonly unit: string;
    readonly sites: readonly (ScopesJson & { readonly site: string })[];
  };
  readonly scrap: {
    readonly unit: string;
    readonly internal: Text;
    readonly preConsumer: Text;
    readonly postConsumer: Text;
    readonly total: Text;
  };
  readonly disclosed: readonly {
    readonly metric: string;
    readonly value: Text;
    readonly unit: string;
    readonly computed: Text;
    readonly difference: Text;
  }[];
  readonly checks: readonly { readonly check: string; readonly holds: boolean | null; readonly difference: Text }[];
  readonly findings: readonly FindingJson[];
}

/** The product of that name, of the process where one is named; throws where there is none. */
export function productIn(result: ResultJson, product: string, process?: string): ProductJson {
  const found = result.products.find(
    (candidate) => candidate.product === product && (process === undefined || candidate.process === process),
  );
  if (!found) throw new Error(`no product ${product}`);
  return found;
}

/** The crossfoot checks of the two views of electricity: whether they hold. */
export function crossfootHolds(result: ResultJson): readonly (boolean | null)[] {
  return result.checks
    .filter(({ check }) => /^crossfoot (location|market)-based$/.test(check))
    .map(({ holds }) => holds);
}
