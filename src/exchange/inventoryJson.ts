/** The inventory as JSON: scopes by site and gas, intensities with their denominators, energy in standard coal; and the checks of totals. */
import type { Calculation } from '../calculation/calculate';
import type { PerChannel } from '../calculation/graph/channels';
import type { Node } from '../calculation/graph/node';
import { numberJson } from './checkJson';

type Json = Readonly<Record<string, unknown>>;

/** `inventory`: tCO2e, tCO2e/t and tce. */
export function inventoryJson(calculation: Calculation): Json {
  const { statedInventory: inventory, gases, intensities, energy, plant, sources, supply } = calculation;
  const all = plant.processes.map(({ index }) => index);
  return {
    unit: 'tCO2e',
    gwp: plant.settings.gwp,
    ...scopes(inventory.emissions),
    withoutSupplyOf: supply.missing(all),
    sites: inventory.sites.map((site) => ({
      site: site.site,
      ...scopes(site.emissions),
      withoutSupplyOf: supply.missing(site.processes),
    })),
    gases: gases.map(({ gas, emissions }) => ({
      gas,
      potential: numberJson(sources.potential(gas)),
      scope1: numberJson(emissions.scope1),
      scope2LocationBased: numberJson(emissions.scope2Location),
      scope3_1: numberJson(supply.statedSum(emissions.scope3_1, ['scope3_1'], all)),
      scope3_3: numberJson(supply.statedSum(emissions.scope3_3, ['scope3_3'], all)),
    })),
    intensities: intensities.map(({ kind, subject, output, values }) => ({
      of: kind,
      subject,
      unit: 'tCO2e/t',
      denominator: {
        value: numberJson(output),
        unit: 't',
        meaning: kind === 'organisation' || kind === 'site' ? 'output that leaves it' : 'all output but scrap',
      },
      scope1_2LocationBased: numberJson(values.scope12Location),
      scope1_2MarketBased: numberJson(values.scope12Market),
      scope3_1: numberJson(values.scope3_1),
    })),
    energy: energy
      ? {
          unit: 'tce',
          total: numberJson(energy.total),
          sites: energy.sites.map(({ site, total }) => ({ site, total: numberJson(total) })),
        }
      : null,
  };
}

function scopes(values: PerChannel<Node>): Json {
  return {
    scope1: numberJson(values.scope1),
    scope2LocationBased: numberJson(values.scope2Location),
    scope2MarketBased: numberJson(values.scope2Market),
    scope3_1: numberJson(values.scope3_1),
    scope3_3: numberJson(values.scope3_3),
    scope3_3MarketBased: numberJson(values.scope3_3Market),
  };
}
