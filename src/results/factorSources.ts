/** Which publications the factors of the report come from. */
import type { Calculation } from '../calculation/calculate';
import { factorQuality } from '../model/documentation';

/** A source as `Factors` names it. */
export interface FactorSource {
  readonly name: string;
  /** Its edition or place as the reference says; empty where it says none. */
  readonly reference: string;
}

/** The sources of the factors used that are not primary data, each once, in the order of use; a factor without a source goes by its item. */
export function factorSources({ sources }: Calculation): readonly FactorSource[] {
  const secondary = sources.usedFactors.filter(({ quality }) => factorQuality(quality).isPrimary !== true);
  const named = secondary.map(({ source, item, reference }): FactorSource => ({ name: source || item, reference }));
  return [...new Map(named.map((one) => [`${one.name}\n${one.reference}`, one])).values()];
}
