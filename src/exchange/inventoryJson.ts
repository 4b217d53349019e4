/** The inventory as JSON: scopes by site and gas, intensities with their denominators, energy in standard coal; and the checks of totals. */
import { scopeLines } from '../model/scopeLines';
import type { Results } from '../results/allResults';
import type { PerScopeLine } from '../results/views';
import { numberJson } from './checkJson';

type Json = Readonly<Record<string, unknown>>;

/** `inventory`: tCO2e, tCO2e/t and tce. */
export function inventoryJson({ inventory, settings }: Results): Json {
  const { organisation, sites, gases, intensities, energy } = inventory;
  return {
    unit: 'tCO2e',
    gwp: settings.gwp,
    ...linesJson(organisation.lines),
    withoutSupplyOf: organisation.withoutSupplyOf,
    sites: sites.map(({ site, lines, withoutSupplyOf }) => ({ site, ...linesJson(lines), withoutSupplyOf })),
    gases: gases.map(({ gas, potential, lines }) => ({ gas, potential: numberJson(potential), ...linesJson(lines) })),
    intensities: intensities.map(({ kind, subject, output, per, values }) => ({
      of: kind,
      subject,
      unit: 'tCO2e/t',
      denominator: {
        value: numberJson(output),
        unit: 't',
        meaning: per === 'leaving' ? 'output that leaves it' : 'all output but scrap',
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

/** The lines that there are, each under its name for other programs. */
function linesJson(lines: Partial<PerScopeLine>): Json {
  return Object.fromEntries(
    scopeLines.flatMap(({ channel, id }) => (channel in lines ? [[id, numberJson(lines[channel])]] : [])),
  );
}
