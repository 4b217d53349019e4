/** The plant's electricity by where it comes from: bought from the grid (which certificates may cover), generated on site, or supplied directly. */
import { formulaKey } from '../../ledgers/cleanText';
import { meaningAt } from '../../ledgers/ledgerTable';
import { blocksApart } from '../../model/blocks';
import { kindOfCarrier } from '../../model/kinds';
import type { Input, Plant } from '../../model/plant';
import { unit } from '../../quantity/units';
import { follows, unknownNode, type Node } from '../node';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { total } from '../rules/total';
import type { Sources } from '../sources';
import { touchedChannels } from '../touchedChannels';

export type ElectricitySource = 'grid' | 'on-site' | 'direct';

export interface ElectricityLine {
  readonly input: Input;
  readonly quantity: Node;
  readonly megawattHours: Node;
}

/** The electricity of one process from one source. */
export interface ProcessElectricity {
  readonly process: number;
  readonly lines: readonly ElectricityLine[];
  /** MWh. */
  readonly total: Node;
}

export type Electricity = Readonly<Record<ElectricitySource, ReadonlyMap<number, ProcessElectricity>>>;

/**
 * Where an input's electricity comes from; nothing for what is no bought electricity. A blank source means the grid, where the carrier has factors of
 * bought energy or none at all; captive plants burn fuels and so are never the grid.
 */
export function electricitySource(plant: Plant, input: Input): ElectricitySource | undefined {
  if (input.ledger !== 'Energy' || input.product || input.group.unit.dimension !== 'energy') return undefined;
  const components = new Set(
    (plant.library.byItem.get(formulaKey(input.item)) ?? []).map((factor) => factor.component),
  );
  if (kindOfCarrier(plant, input).kind !== 'electricity') return undefined;
  const source = meaningAt(input.group.table, 'source', input.group.firstRow);
  if (source === 'grid' || source === 'on-site' || source === 'direct') return source;
  return components.has('location') || components.has('residual') || components.size === 0 ? 'grid' : undefined;
}

/** All electricity in MWh by source and process; blocked where a row of a process's electricity cannot be read. */
export function plantElectricity(plant: Plant, sources: Sources): Electricity {
  const bySource = (source: ElectricitySource): ReadonlyMap<number, ProcessElectricity> => {
    const inputs = plant.inputs.filter((input) => electricitySource(plant, input) === source);
    const found = new Map<number, ProcessElectricity>();
    for (const process of new Set(inputs.map((input) => input.process))) {
      const lines = inputs
        .filter((input) => input.process === process)
        .map((input): ElectricityLine => {
          const quantity = sources.quantity(input.group, 'Energy', process);
          return {
            input,
            quantity,
            megawattHours: follows(
              activityInFactorUnit,
              quantity,
              sources.unitSize(input.group.unit),
              sources.unitSize(unit('MWh')),
            ),
          };
        });
      const unreadable =
        source === 'grid'
          ? blocksApart(plant, process, ['Energy']).filter((block) =>
              touchedChannels(plant, block).includes('scope2Market'),
            )
          : [];
      const blocks = unreadable.length > 0 ? [unknownNode(unreadable.flatMap((block) => block.errors))] : [];
      found.set(process, {
        process,
        lines,
        total: follows(total, ...lines.map((line) => line.megawattHours), ...blocks),
      });
    }
    return found;
  };
  return { grid: bySource('grid'), 'on-site': bySource('on-site'), direct: bySource('direct') };
}
