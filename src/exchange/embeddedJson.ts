/** What the embedded figures of the result mean, and what they leave out. */
import type { Calculation } from '../calculation/calculate';
import { words, type Language } from '../language/words';
import { numberJson as number } from './checkJson';

/** What the figures mean in words, and per output of an input material what its making took and no product carries, tCO2e. */
export function embeddedJson(
  { plant, embeddedBalance }: Calculation,
  language: Language,
): Readonly<Record<string, unknown>> {
  return {
    message: words(language).embedded.note,
    unit: 'tCO2e',
    leftOut: embeddedBalance.leftOut.map(({ output, emissions }) => ({
      site: plant.processes[output.process]?.site ?? '',
      process: plant.processes[output.process]?.process ?? '',
      product: output.product.name,
      emissions: number(emissions),
    })),
  };
}
