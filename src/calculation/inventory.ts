/** The organisation's inventory: the processes' own emissions by scope, in all and per site. */
import type { Plant } from '../model/plant';
import type { Chain } from './chain';
import { perChannel, type Channel, type PerChannel } from './channels';
import { follows, type Node } from './node';
import { total } from './rules/total';

export interface SiteInventory {
  readonly site: string;
  readonly processes: readonly number[];
  readonly emissions: PerChannel<Node>;
}

export interface Inventory {
  readonly emissions: PerChannel<Node>;
  readonly sites: readonly SiteInventory[];
}

/** Adds the own emissions of every process, per channel, tCO2e. */
export function inventory(plant: Plant, chain: Chain<Channel>): Inventory {
  const sites = [...new Set(plant.processes.map((process) => process.site))].sort();
  const ownOf = (processes: readonly number[], channel: Channel): readonly Node[] =>
    processes.flatMap((process) => {
      const own = chain.totals[process]?.own[channel];
      return own ? [own] : [];
    });
  const bySite = sites.map((site): SiteInventory => {
    const processes = plant.processes.filter((process) => process.site === site).map((process) => process.index);
    return { site, processes, emissions: perChannel((channel) => follows(total, ...ownOf(processes, channel))) };
  });
  const all = plant.processes.map((process) => process.index);
  return { sites: bySite, emissions: perChannel((channel) => follows(total, ...ownOf(all, channel))) };
}
