/** What we answer for of the organisation: emissions by line, view, site, process and gas, intensities with their denominators, energy in standard coal. */
import { recordOf } from '../quantity/recordOf';
import type { Calculation } from '../calculation/calculate';
import { counted, distinctChannels } from '../calculation/graph/channels';
import { follows, zero, type Node } from '../calculation/graph/node';
import type { EnergyUse } from '../calculation/inventory/energyUse';
import { gasChannels, type GasChannel } from '../calculation/inventory/gasInventory';
import type { Intensity } from '../calculation/inventory/intensities';
import type { WasteTotals } from '../calculation/inventory/wasteTotals';
import { total } from '../calculation/rules/total';
import type { Gas } from '../model/gwp';
import { scopeLines, type ScopeChannel, type ScopeLine } from '../model/scopeLines';
import { subjectOf, type Subject } from './result';
import type { UnitProcess } from '../model/unitProcesses';
import { inBothViews, type PerScopeLine, type PerView, type Scopes } from './views';

/** Emissions of some processes of the plant, tCO2e. */
export interface EmissionsResult {
  readonly lines: PerScopeLine;
  /** Items whose supply no factor covers; the sums leave it out. */
  readonly withoutSupplyOf: readonly string[];
}

/** What a gas contributes, tCO2e by location-based line; its potential in tCO2e/t. */
export interface GasResult {
  readonly gas: Gas;
  readonly potential: Node;
  readonly lines: Readonly<Record<GasChannel, Node>>;
}

/** tCO2e/t of a subject's own processes. */
export interface IntensityResult extends Pick<Intensity, 'kind' | 'subject' | 'output' | 'values'> {
  /** The output it is divided by: what leaves the subject, or all that it makes but scrap. */
  readonly per: 'leaving' | 'made';
}

export interface InventoryResults {
  /** The lines that differ, in reading order: without certificates that replace a supply chain, scope 3.3 is one in both views. */
  readonly shown: readonly ScopeLine[];
  readonly organisation: EmissionsResult & {
    readonly views: PerView<Scopes>;
    /** The same items by the line that leaves them out. */
    readonly leftOut: readonly { readonly channel: ScopeChannel; readonly items: readonly string[] }[];
  };
  readonly sites: readonly (EmissionsResult & { readonly site: string })[];
  /** Own emissions, in the order of the plant, opening stocks behind the processes. */
  readonly processes: readonly (EmissionsResult & Pick<UnitProcess, 'site' | 'process' | 'label' | 'isStock'>)[];
  readonly gases: readonly GasResult[];
  readonly intensities: readonly IntensityResult[];
  /** tce; nothing where no carrier has a factor for it. */
  readonly energy: Pick<EnergyUse, 'total' | 'sites'> | undefined;
  /** What is given away to be treated, t; nothing where no waste is entered. */
  readonly waste: WasteTotals | undefined;
  /** By output that is an input material to CBAM: what making it took and no product carries, tCO2e. */
  readonly embeddedLeftOut: readonly { readonly subject: Subject; readonly emissions: Node }[];
}

/** The inventory as it may be stated: a scope 3 of which nothing is known is withheld where something is left out of it. */
export function inventoryResults(calculation: Calculation): InventoryResults {
  const { plant, supply, sources, statedInventory, inventory, emissions, crossfoot, gases, intensities } = calculation;
  const { embeddedBalance } = calculation;
  const all = plant.processes.map(({ index }) => index);
  const differing = distinctChannels(emissions.own);
  const sum = (channels: readonly ScopeChannel[]): Node => follows(total, ...counted(inventory.emissions, channels));
  const [location, market] = crossfoot.views.map((view) => view.inventory);
  if (!location || !market) throw new Error('the crossfoot has two views');
  const shown = scopeLines.filter(({ channel, scope }) => differing.includes(channel) && scope !== 'earlier');
  return {
    shown,
    organisation: {
      lines: statedInventory.emissions,
      withoutSupplyOf: supply.missing(all),
      leftOut: shown
        .map(({ channel }) => ({ channel, items: supply.missing(all, channel) }))
        .filter(({ items }) => items.length > 0),
      views: inBothViews(statedInventory.emissions, { location, market }, (channels) =>
        supply.statedSum(sum(channels), channels, all),
      ),
    },
    sites: statedInventory.sites.map(({ site, emissions: lines, processes }) => ({
      site,
      lines,
      withoutSupplyOf: supply.missing(processes),
    })),
    processes: plant.processes.flatMap(({ site, process, label, index, isStock }) => {
      const own = emissions.own[index];
      return own
        ? [
            {
              site,
              process,
              label,
              ...(isStock ? { isStock } : {}),
              lines: supply.stated(own, [index]),
              withoutSupplyOf: supply.missing([index]),
            },
          ]
        : [];
    }),
    gases: gases.map(({ gas, emissions: ofGas }) => ({
      gas,
      potential: sources.potential(gas),
      lines: recordOf(gasChannels, (channel) =>
        inventory.emissions[channel] === zero ? zero : supply.statedSum(ofGas[channel], [channel], all),
      ),
    })),
    intensities: intensities.map((intensity) => ({
      ...intensity,
      per: intensity.kind === 'organisation' || intensity.kind === 'site' ? 'leaving' : 'made',
    })),
    energy: calculation.energy,
    waste: calculation.waste,
    embeddedLeftOut: embeddedBalance.leftOut.map(({ output, emissions: left }) => ({
      subject: subjectOf(plant.processes[output.process], output.product.name),
      emissions: left,
    })),
  };
}
