/** Supply chains that no factor covers: a scope of which nothing is known is withheld, and what is left out of a total is named. */
import type { Finding } from '../../findings/finding';
import { formulaKey } from '../../ledgers/cleanText';
import type { Plant } from '../../model/plant';
import { supplyOf } from '../../model/scopeLines';
import { perChannel, type Channel, type PerChannel } from '../graph/channels';
import type { OwnLine } from '../chain/emissionChain';
import type { EmissionLine } from '../emissions/emissionLine';
import type { Inventory } from './inventory';
import { unknownNode, type Node } from '../graph/node';

/** Supply that no factor covers, asked for any processes and their sums. */
export interface SupplyGaps {
  /** The process and all from which it draws, however far. */
  chainOf(process: number): readonly number[];
  /** Items whose supply no factor covers, of these processes, each once; where a channel is named, those that it leaves out. */
  missing(processes: readonly number[], channel?: Channel): readonly string[];
  /** The values of these processes as they may be stated: a scope 3 of which no line is known is unknown where something is left out of it. */
  stated(values: PerChannel<Node>, processes: readonly number[]): PerChannel<Node>;
  /** A sum over scopes 3: unknown where no line of any of them is known and something is left out. */
  statedSum(sum: Node, channels: readonly Channel[], processes: readonly number[]): Node;
}

/** Judges the lines; `noted` are the warnings that no factor covers an item's supply, `further` what certificates add. */
export function supplyGaps(
  plant: Plant,
  lines: readonly EmissionLine[],
  noted: readonly Finding[],
  further: readonly OwnLine[],
): SupplyGaps {
  const reasons = new Map(
    noted
      .filter(({ code }) => code === 'no-upstream-factor')
      .map((finding) => [formulaKey(finding.details['item'] ?? ''), finding]),
  );
  const isSupply = (channel: Channel): boolean => supplyOf(channel) !== undefined;
  const supplied = new Set(lines.filter((line) => line.channels.some(isSupply)).map((line) => line.input));
  const gaps = [...new Set(lines.map((line) => line.input))].filter(
    (input) => !supplied.has(input) && reasons.has(formulaKey(input.item)),
  );
  const known: readonly OwnLine[] = [
    ...lines.map((line) => ({ process: line.input.process, channels: line.channels, emissions: line.emissions })),
    ...further,
  ];
  const unknownOf = (channels: readonly Channel[], processes: readonly number[]): readonly Finding[] => {
    const here = new Set(processes);
    const isKnown = known.some(
      (line) => here.has(line.process) && line.channels.some((channel) => channels.includes(channel)),
    );
    if (isKnown) return [];
    const ledgers = channels.map(supplyOf);
    return gaps
      .filter(({ process, ledger }) => here.has(process) && ledgers.some((of) => of === ledger))
      .flatMap(({ item }) => reasons.get(formulaKey(item)) ?? []);
  };
  const statedSum = (sum: Node, channels: readonly Channel[], processes: readonly number[]): Node => {
    const unknown = unknownOf(channels, processes);
    return unknown.length > 0 ? unknownNode(unknown) : sum;
  };
  return {
    chainOf: (process) => chainOf(plant, process),
    missing: (processes, channel) => {
      const ledger = channel && supplyOf(channel);
      const items = gaps
        .filter((gap) => processes.includes(gap.process) && (!channel || gap.ledger === ledger))
        .map(({ item }) => item);
      return [...new Map(items.map((item) => [formulaKey(item), item])).values()].sort();
    },
    stated: (values, processes) => {
      const stated = perChannel((channel) =>
        isSupply(channel) ? statedSum(values[channel], [channel], processes) : values[channel],
      );
      return values.scope3_3Market === values.scope3_3 ? { ...stated, scope3_3Market: stated.scope3_3 } : stated;
    },
    statedSum,
  };
}

/** The inventory as it may be stated; the sums behind it hold what is known. */
export function statedInventory(plant: Plant, sums: Inventory, supply: SupplyGaps): Inventory {
  const all = plant.processes.map(({ index }) => index);
  return {
    ...sums,
    emissions: supply.stated(sums.emissions, all),
    sites: sums.sites.map((site) => ({ ...site, emissions: supply.stated(site.emissions, site.processes) })),
  };
}

function chainOf(plant: Plant, process: number): readonly number[] {
  const found = new Set<number>();
  const open = [process];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const { process: consumer, product } of plant.inputs)
      if (consumer === next && product)
        open.push(
          ...plant.outputs
            .filter((output) => formulaKey(output.product) === formulaKey(product.name))
            .map((output) => output.process),
        );
  }
  return [...found];
}
