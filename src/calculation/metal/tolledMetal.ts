/** Metal that belongs to customers: it is worked here but not bought, so its upstream emissions are in the footprints and not in scope 3.1. */
import type { Finding } from '../../findings/finding';
import { hasColumn } from '../../ledgers/ledgerTable';
import type { Input, Plant } from '../../model/plant';
import type { EmissionLine } from '../emissions/emissionLine';
import type { MetalLine } from './metalLines';
import { follows, unknownTerms, type Node } from '../graph/node';
import { difference } from '../rules/difference';
import { total } from '../rules/total';

export interface TolledMetal {
  /** Scrap and metal marked `tolled`. */
  readonly metalLines: readonly MetalLine[];
  /** Their upstream emissions. */
  readonly lines: readonly EmissionLine[];
  readonly metal: Node;
  /** tCO2e that the footprints carry and the inventory does not. */
  readonly emissions: Node;
}

/** True where the rows of an input say that the metal is a customer's. */
function isTolled({ group: { entry } }: Input): boolean {
  return 'ownership' in entry && entry.ownership === 'tolled';
}

/** True for a line that would be purchased goods if the metal were bought. */
export function isTolledUpstream(line: EmissionLine): boolean {
  return line.channels.includes('scope3_1') && isTolled(line.input);
}

/** GHG Protocol scope 3 category 1 covers what the reporter purchased; tolled metal is disclosed apart (general knowledge, clause not checked). */
export function tolledMetal(
  plant: Plant,
  lines: readonly EmissionLine[],
  metalLines: readonly MetalLine[],
): TolledMetal {
  const [upstream, metal] = [lines.filter(isTolledUpstream), metalLines.filter(({ input }) => isTolled(input))];
  const unread = unknownTerms(unreadTolled(plant));
  return {
    metalLines: metal,
    lines: upstream,
    metal: follows(total, ...metal.map((line) => line.metal), ...unread),
    emissions: follows(total, ...upstream.map((line) => line.emissions), ...unread),
  };
}

/** Rows that cannot be read and may be customers' metal. */
function unreadTolled(plant: Plant): readonly Finding[] {
  return plant.blocks
    .filter((block) => {
      if (!block.isApart || (block.ledger !== 'Scrap' && block.ledger !== 'Materials')) return false;
      const table = plant.ledgers.tables.get(block.ledger);
      const ownership = block.cells?.ownership;
      if (!ownership) return table !== undefined && hasColumn(table, 'ownership');
      return ownership.isUnread || ownership.value === 'tolled';
    })
    .flatMap(({ errors }) => errors);
}

/** A sum of own scope 3.1 emissions without those of tolled metal; the sum itself where there is none. */
export function withoutTolled(sum: Node, processes: readonly number[], tolled: readonly EmissionLine[]): Node {
  const here = tolled.filter(({ input }) => processes.includes(input.process));
  return here.length === 0 ? sum : follows(difference, sum, follows(total, ...here.map((line) => line.emissions)));
}
