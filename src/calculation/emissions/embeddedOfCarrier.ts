/** Where the emissions of a bought or burnt carrier are embedded, as CBAM divides them. */
import { kindOfCarrier } from '../../model/kinds';
import type { Input, Plant } from '../../model/plant';
import type { EmbeddedView } from '../graph/channels';

/**
 * What making electricity emits is indirect; what making heat, steam or cold emits, and all that a process burns, is direct, wherever it is made
 * (Regulation (EU) 2023/956 Article 3, read in secondary sources). Nothing where it stays open which of them a carrier is: then the split is unknown.
 */
export function embeddedOfCarrier(plant: Plant, input: Input): readonly EmbeddedView[] {
  if (input.ledger !== 'Energy') return ['embeddedDirect'];
  const { kind } = kindOfCarrier(plant, input);
  if (kind === undefined) return [];
  return [kind === 'electricity' ? 'embeddedIndirect' : 'embeddedDirect'];
}
