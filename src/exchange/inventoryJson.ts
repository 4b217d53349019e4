/** The inventory in the result JSON: scopes by site and gas, intensities, energy, what CBAM's division leaves out, how complete the data are. */
import { zero, type Node } from '../calculation/graph/node';
import { words, type Language } from '../language/words';
import { scopeLines, type ScopeChannel, type ScopeLine } from '../model/scopeLines';
import type { Results } from '../results/allResults';
import type { InventoryResults } from '../results/inventoryResults';
import { numberJson, ofProduct } from './numberJson';
import type { NumberJson } from './shape/numberShape';
import type { CompletenessJson, EmbeddedJson, ExclusionsJson, InventoryJson, WasteJson } from './shape/resultShape';

/** tCO2e, tCO2e/t and tce. */
export function inventoryJson({ inventory, settings }: Results): InventoryJson {
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

type IdOf<Channel extends ScopeChannel> = Extract<ScopeLine, { readonly channel: Channel }>['id'];

/** The lines that are given, each under its name for other programs. */
function linesJson<Channel extends ScopeChannel>(
  lines: Readonly<Record<Channel, Node>>,
): Readonly<Record<IdOf<Channel>, NumberJson>> {
  const given: Readonly<Partial<Record<ScopeChannel, Node>>> = lines;
  return Object.fromEntries(
    scopeLines.flatMap(({ channel, id }) => {
      const node = given[channel];
      return node && node !== zero ? [[id, numberJson(node)]] : [];
    }),
  ) as Record<IdOf<Channel>, NumberJson>;
}

/** What the embedded figures mean in words, and what making input materials took and no product carries, tCO2e. */
export function embeddedJson({ embeddedLeftOut }: InventoryResults, language: Language): EmbeddedJson {
  return {
    message: words(language).embedded.note,
    unit: 'tCO2e',
    leftOut: embeddedLeftOut.map(({ subject, emissions }) => ({
      ...ofProduct(subject),
      emissions: numberJson(emissions),
    })),
  };
}

/** Waste by class; nothing where none is entered. */
export function wasteJson({ waste }: InventoryResults): WasteJson | undefined {
  return (
    waste && {
      unit: 't',
      general: numberJson(waste.general),
      hazardous: numberJson(waste.hazardous),
      total: numberJson(waste.total),
    }
  );
}

/** What is left out on the record; nothing where nothing is. */
export function exclusionsJson({ exclusions }: Results): ExclusionsJson | undefined {
  return (
    exclusions && {
      rows: exclusions.rows.map((row) => ({ ...row, share: numberJson(row.share) })),
      together: numberJson(exclusions.together),
    }
  );
}

/** How much of each total is measured and estimated, and how many rows or lines are unknown. */
export function completenessJson({ completeness }: Results): readonly CompletenessJson[] {
  return completeness.map((total) => ({
    total: total.kind,
    unit: total.unit,
    value: numberJson(total.all),
    measured: numberJson(total.measured),
    estimated: numberJson(total.estimated),
    measuredShare: numberJson(total.measuredShare),
    unknown: String(total.unknown),
  }));
}
