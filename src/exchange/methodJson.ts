/** Parts of the result JSON on scrap methods and their checks. */
import type { Results } from '../results/allResults';
import type { MetalResults } from '../results/metalResults';
import type { ProductResult } from '../results/productResults';
import type { PerView, Scopes } from '../results/views';
import { numberJson } from './checkJson';
import { ofProcess } from './subjectJson';

type Json = Readonly<Record<string, unknown>>;

/** Both views of a footprint under one method, tCO2e per unit. */
export function viewsJson({ location, market }: PerView<Scopes>): Json {
  return { locationBased: scopesJson(location), marketBased: scopesJson(market) };
}

function scopesJson({ total, scope1, scope2, scope3 }: Scopes): Json {
  return {
    total: numberJson(total),
    scope1: numberJson(scope1),
    scope2: numberJson(scope2),
    scope3: numberJson(scope3),
  };
}

/** Metal in, out and lost per process, tonnes; the share of a loss that follows from a division has 30 digits. */
export function metalBalanceJson({ processes }: MetalResults): readonly Json[] {
  return processes.map(({ subject, taken, made, lost, lossShare }) => ({
    ...ofProcess(subject),
    unit: 't',
    in: numberJson(taken),
    out: numberJson(made),
    loss: numberJson(lost),
    lossShare: numberJson(lossShare),
  }));
}

/** Primary data share and what else is known of the data behind a product's footprint; `null` where nothing is given. */
export function productQualityJson({ quality: found }: ProductResult): Json {
  return {
    primaryDataShare: numberJson(found?.primaryShare),
    dataQuality: {
      uncertainty: numberJson(found?.uncertainty),
      uncertaintyCovers: numberJson(found?.covered),
      rated: numberJson(found?.rated),
      technological: numberJson(found?.ratings?.technological),
      temporal: numberJson(found?.ratings?.temporal),
      geographical: numberJson(found?.ratings?.geographical),
    },
  };
}

/** How much of each total is measured and estimated, and how many rows or lines are unknown. */
export function completenessJson({ completeness }: Results): readonly Json[] {
  return completeness.map((total) => ({
    total: total.kind,
    unit: total.unit,
    value: numberJson(total.all),
    measured: numberJson(total.measured),
    estimated: numberJson(total.estimated),
    measuredShare: numberJson(total.measuredShare),
    unknown: String(total.unknown),
  }));
}

/** Metal of customers that was worked here, and its upstream emissions, which no scope holds. */
export function tolledJson({ tolled }: MetalResults): Json {
  return { unit: 't', metal: numberJson(tolled.metal), emissions: numberJson(tolled.emissions) };
}
