/** The inventory by gas: what each gas contributes to each scope, in tCO2e and, where it is counted itself, in tonnes of gas. */
import { recordOf } from '../../quantity/recordOf';
import { blocksApart } from '../../model/blocks';
import type { Plant } from '../../model/plant';
import { gases, type Gas } from '../../model/gwp';
import { locationLines, type LocationLine } from '../../model/scopeLines';
import { addsNothing, type EmissionLine } from '../emissions/emissionLine';
import { follows, unknownTerms, type Node } from '../graph/node';
import { total } from '../rules/total';
import { emittingLedgers, touchedChannels } from '../chain/touchedChannels';

/** The channels that are stated by gas: location-based, since what certificates change is stated as a whole only. */
export type GasChannel = LocationLine['channel'];
export const gasChannels: readonly GasChannel[] = locationLines.map(({ channel }) => channel);

export interface GasLine {
  readonly gas: Gas;
  /** tCO2e by channel. */
  readonly emissions: Readonly<Record<GasChannel, Node>>;
}

/** One line per gas that occurs; a line whose emissions are not known withholds the scopes it belongs to under every gas. */
export function gasInventory(plant: Plant, lines: readonly EmissionLine[]): readonly GasLine[] {
  const known = lines.filter((line) => line.component !== 'unknown');
  const open = (scope: GasChannel): readonly Node[] => {
    const unknown = lines
      .filter((line) => line.component === 'unknown' && line.channels.includes(scope))
      .map((line) => line.emissions);
    const errors = plant.processes.flatMap((process) =>
      blocksApart(plant, process.index, emittingLedgers)
        .filter((block) => touchedChannels(plant, block).includes(scope))
        .flatMap((block) => block.errors),
    );
    return [...unknown, ...unknownTerms(errors)];
  };
  const unread = recordOf(gasChannels, open);
  return gases
    .filter((gas) => known.some((line) => line.gas === gas && !addsNothing(line)))
    .map((gas): GasLine => ({
      gas,
      emissions: recordOf(gasChannels, (scope) =>
        follows(
          total,
          ...known.filter((line) => line.gas === gas && line.channels.includes(scope)).map((line) => line.emissions),
          ...unread[scope],
        ),
      ),
    }));
}
