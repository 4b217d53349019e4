/** Everything we answer for, computed once and read by the sheets, the JSON, the pane and the terminal. */
import type { Calculation } from '../calculation/calculate';
import type { Stages } from '../calculation/chain/stages';
import type { CompletenessTotal } from '../calculation/quality/completeness';
import { isUnverifiedFactor } from '../calculation/emissions/factorFindings';
import type { Quality } from '../calculation/quality/quality';
import type { ReportSettings } from '../model/reportSettings';
import { allChecks, type Check } from './allChecks';
import { certificateResults, type CertificateResults } from './certificateResults';
import { exclusionResults, type ExclusionResults } from './exclusionResults';
import { factorSources, type FactorSource } from './factorSources';
import { inventoryResults, type InventoryResults } from './inventoryResults';
import { metalResults, type MetalResults } from './metalResults';
import { headlineOf, productResults, type Headline, type ProductResult } from './productResults';
import { stockResults, type StockResult } from './stockResults';
import type { Years } from './years/sideBySide';
import { targetResults, type TargetResults } from './targetResults';

export interface Results {
  readonly settings: ReportSettings;
  readonly headline: Headline;
  readonly products: readonly ProductResult[];
  readonly inventory: InventoryResults;
  readonly metal: MetalResults;
  /** None where no stock is entered. */
  readonly stocks: readonly StockResult[];
  readonly certificates: CertificateResults;
  readonly targets: TargetResults;
  /** Beside years before; nothing where nothing is known of any. */
  readonly years?: Years | undefined;
  /** How much of each total is measured and estimated. */
  readonly completeness: readonly CompletenessTotal[];
  /** What is left out on the record; nothing where nothing is. */
  readonly exclusions: ExclusionResults | undefined;
  /** Items of the factors used whose value nobody checked, each once. */
  readonly unverifiedFactors: readonly string[];
  /** Where the factors used come from that are not primary data. */
  readonly factorSources: readonly FactorSource[];
  /** Every check, made or not. */
  readonly checks: readonly Check[];
}

/** Takes from the calculation what we answer for; sums of views and scopes are made here, once. */
export function allResults(calculation: Calculation, stages: Stages, quality: Quality): Results {
  const { settings } = calculation.plant;
  const products = productResults(calculation, stages, quality);
  return {
    settings,
    headline: headlineOf(settings),
    products,
    inventory: inventoryResults(calculation),
    metal: metalResults(calculation),
    stocks: stockResults(calculation),
    certificates: certificateResults(calculation, stages, products),
    targets: targetResults(calculation),
    completeness: quality.completeness.totals,
    exclusions: exclusionResults(calculation),
    unverifiedFactors: [...new Set(calculation.sources.usedFactors.filter(isUnverifiedFactor).map(({ item }) => item))],
    factorSources: factorSources(calculation),
    checks: allChecks(calculation),
  };
}
