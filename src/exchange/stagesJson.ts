/** Footprints by stage of the chain as JSON. */
import type { ProductResult } from '../results/productResults';
import { numberJson, ofProduct } from './numberJson';
import type { StagesJson } from './shape/stagesShape';

/** Nothing where the settings give no process a stage. */
export function stagesJson(products: readonly ProductResult[]): { readonly stages?: readonly StagesJson[] } {
  const staged = products.filter(({ byStage }) => byStage.length > 0);
  if (staged.length === 0) return {};
  return {
    stages: staged.map(({ subject, unit, byStage }) => ({
      ...ofProduct(subject),
      unit: `tCO2e/${unit}`,
      parts: byStage.map(({ stage, contribution }) => ({ stage, value: numberJson(contribution) })),
    })),
  };
}
