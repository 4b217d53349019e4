/** What the embedded figures of the result mean, and what they leave out. */
import { words, type Language } from '../language/words';
import type { InventoryResults } from '../results/inventoryResults';
import { numberJson as number } from './checkJson';
import { ofProduct } from './subjectJson';

/** What the figures mean in words, and per output of an input material what its making took and no product carries, tCO2e. */
export function embeddedJson(
  { embeddedLeftOut }: InventoryResults,
  language: Language,
): Readonly<Record<string, unknown>> {
  return {
    message: words(language).embedded.note,
    unit: 'tCO2e',
    leftOut: embeddedLeftOut.map(({ subject, emissions }) => ({ ...ofProduct(subject), emissions: number(emissions) })),
  };
}
