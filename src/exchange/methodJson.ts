/** Parts of the result JSON on scrap methods and their checks. */
import type { BurdenView } from '../calculation/graph/channels';
import type { Calculation } from '../calculation/calculate';
import { locationChannels, locationScope3, marketChannels, marketScope3 } from '../calculation/graph/channels';
import type { Quality } from '../calculation/quality/quality';
import type { PerBurdenView, ScrapAllocation } from '../calculation/scrapAllocation/scrapAllocation';
import { combine, isBlocked } from '../calculation/graph/value';
import { plainText, total } from '../quantity/exact';
import type { MetalResults } from '../results/metalResults';
import { numberJson } from './checkJson';
import { ofProcess } from './subjectJson';

type Text = string | null;
type Json = Readonly<Record<string, unknown>>;

/** `coProduct` of a product, and `substitution` where the report asks for it; tCO2e per unit. */
export function scrapMethodsJson({ scrapAllocations: { coProduct, substitution } }: Calculation, output: number): Json {
  return {
    coProduct: methodJson(coProduct, output),
    ...(substitution ? { substitution: methodJson(substitution, output) } : {}),
  };
}

function methodJson(allocation: ScrapAllocation, output: number): Json {
  const footprint = allocation.footprints[output];
  const sum = (views: readonly string[]): Text => (footprint ? sumOf(footprint, views) : null);
  const view = (all: readonly string[], scope2: BurdenView, scope3: readonly string[]): Json => ({
    total: sum(all),
    scope1: numberJson(footprint?.scope1),
    scope2: numberJson(footprint?.[scope2]),
    scope3: sum(scope3),
  });
  return {
    locationBased: view(locationChannels, 'scope2Location', locationScope3),
    marketBased: view(marketChannels, 'scope2Market', marketScope3),
  };
}

function sumOf(footprint: PerBurdenView, views: readonly string[]): Text {
  const nodes = Object.entries(footprint).flatMap(([view, node]) => (views.includes(view) ? [node] : []));
  const value = combine(
    nodes.map((node) => node.value),
    (...numbers) => total(numbers),
  );
  return isBlocked(value) ? null : plainText(value);
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
export function productQualityJson(quality: Quality | undefined, output: number): Json {
  const found = quality?.data.products.find(({ outputIndex }) => outputIndex === output);
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
export function completenessJson(quality: Quality | undefined): readonly Json[] {
  return (quality?.completeness.totals ?? []).map((total) => ({
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
