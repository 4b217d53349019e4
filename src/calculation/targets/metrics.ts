/** The computed figures by the names that targets and disclosures use. */
import { formulaKey, nameKey } from '../../ledgers/cleanText';
import type { Plant } from '../../model/plant';
import { channelsIn, viewOf } from '../../model/scopeLines';
import type { Channel, PerChannel } from '../graph/channels';
import type { EnergyUse } from '../inventory/energyUse';
import type { Intensity } from '../inventory/intensities';
import type { WasteTotals } from '../inventory/wasteTotals';
import type { Inventory } from '../inventory/inventory';
import type { MetalBalance } from '../metal/metalBalance';
import { metricId } from './metricNames';
import { follows, zero, type Node } from '../graph/node';
import type { RecycledContent } from '../metal/recycledContent';
import { total } from '../rules/total';
import type { PerScopeChannel } from '../scrapAllocation/scrapAllocation';
import type { ScrapTotals } from '../metal/scrapTotals';

/** A computed figure with the unit it is in, as a factor's unit is written. */
export interface Metric {
  readonly node: Node;
  readonly unit: string;
}

export interface Metrics {
  /** The figure of a metric for a subject (blank: the organisation; else a site, a process or a product); nothing where it is not one we compute. */
  find(metric: string, subject: string): Metric | undefined;
}

interface Computed {
  /** By product, tCO2e per unit under the report's scrap allocation. */
  readonly averages: ReadonlyMap<string, PerScopeChannel>;
  readonly inventory: Inventory;
  readonly recycled: RecycledContent;
  readonly scrap: ScrapTotals;
  readonly waste: WasteTotals | undefined;
  readonly energy: EnergyUse | undefined;
  readonly metalBalance: MetalBalance;
  readonly intensities: readonly Intensity[];
  /** Further figures of the whole organisation by metric. */
  readonly further?: ReadonlyMap<string, Metric>;
}

/** Looks metrics up among the results, each sum made once. */
export function createMetrics(plant: Plant, computed: Computed): Metrics {
  const { settings } = plant;
  const view = viewOf(settings.electricityView);
  const sums = new Map<string, Node>();
  const sumOf = (key: string, ...parts: readonly Node[]): Node => {
    const made = sums.get(key) ?? follows(total, ...parts);
    sums.set(key, made);
    return made;
  };
  const isWhole = (subject: string): boolean => subject === '' || nameKey(subject) === nameKey(settings.organisation);
  const same = (name: string, subject: string): boolean => nameKey(name) === nameKey(subject);

  const scopeOf = (metric: string, subject: string): Metric | undefined => {
    const byScope: Readonly<Record<string, readonly Channel[]>> = {
      'scope 1': ['scope1'],
      'scope 2 location-based': ['scope2Location'],
      'scope 2 market-based': ['scope2Market'],
      'scope 3.1': ['scope3_1'],
      'scope 3.4': ['scope3_4'],
      'scope 3.5': ['scope3_5'],
      'scope 1+2': ['scope1', view === 'market' ? 'scope2Market' : 'scope2Location'],
    };
    const scope = Object.hasOwn(byScope, metric) ? byScope[metric] : undefined;
    const values: PerChannel<Node> | undefined = isWhole(subject)
      ? computed.inventory.emissions
      : computed.inventory.sites.find(({ site }) => same(site, subject))?.emissions;
    const [single] = scope ?? [];
    if (!scope || !values || !single || values[single] === zero) return undefined;
    return {
      node:
        scope.length === 1
          ? values[single]
          : sumOf(`${metric} ${nameKey(subject)}`, ...scope.map((channel) => values[channel])),
      unit: 'tCO2e',
    };
  };
  const intensityOf = (metric: string, subject: string): Metric | undefined => {
    const scope =
      metric === 'intensity scope 3.1' ? 'scope3_1' : view === 'market' ? 'scope12Market' : 'scope12Location';
    if (!metric.startsWith('intensity scope ')) return undefined;
    const found = computed.intensities.find((one) =>
      one.kind === 'organisation' ? isWhole(subject) : same(one.subject, subject),
    );
    return found && { node: found.values[scope], unit: 'tCO2e/t' };
  };
  const productOf = (metric: string, subject: string): Metric | undefined => {
    const product = [...plant.products.values()].find(({ name }) => same(name, subject));
    const key = formulaKey(product?.name ?? subject);
    const average: Readonly<Partial<PerChannel<Node>>> | undefined = computed.averages.get(key);
    const shares =
      computed.recycled.products[settings.boundary === 'all scrap' ? 'organisation' : settings.boundary].get(key);
    if (metric === 'footprint')
      return (
        average && {
          node: sumOf(
            `footprint ${key}`,
            ...channelsIn(view)
              .flatMap((channel) => average[channel] ?? [])
              .filter((node) => node !== zero),
          ),
          unit: `tCO2e/${product?.unit.symbol ?? 't'}`,
        }
      );
    if (metric === 'post-consumer content') return shares && { node: shares.post, unit: '1' };
    return metric === 'recycled content' && shares
      ? { node: sumOf(`recycled ${key}`, shares.pre, shares.post), unit: '1' }
      : undefined;
  };
  const energyOf = (metric: string, subject: string): Metric | undefined => {
    const node = isWhole(subject)
      ? computed.energy?.total
      : computed.energy?.sites.find(({ site }) => same(site, subject))?.total;
    return metric === 'energy tce' && node ? { node, unit: 'tce' } : undefined;
  };
  const massOf = (metric: string, subject: string): Metric | undefined => {
    const { scrap, waste } = computed;
    const byClass: Readonly<Record<string, Node>> = {
      'scrap internal': scrap.internal,
      'scrap pre-consumer': scrap.preConsumer,
      'scrap post-consumer': scrap.postConsumer,
      'scrap total': scrap.total,
      ...(waste && {
        'waste general': waste.general,
        'waste hazardous': waste.hazardous,
        'waste total': waste.total,
      }),
    };
    const node = isWhole(subject) && Object.hasOwn(byClass, metric) ? byClass[metric] : undefined;
    return node && { node, unit: 't' };
  };
  const yieldOf = (metric: string, subject: string): Metric | undefined => {
    if (metric !== 'metal yield') return undefined;
    const made = plant.outputs.filter(({ product }) => same(product, subject)).map(({ process }) => process);
    const wanted = plant.processes.filter(
      (process) => same(process.process, subject) || same(process.label, subject) || made.includes(process.index),
    );
    const [found, second] = computed.metalBalance.processes.filter(({ process }) =>
      wanted.some(({ index }) => index === process),
    );
    return found?.metalYield && !second ? { node: found.metalYield, unit: '1' } : undefined;
  };
  return {
    find: (metric, subject) => {
      const name = metricId(metric);
      return (
        scopeOf(name, subject) ??
        intensityOf(name, subject) ??
        productOf(name, subject) ??
        energyOf(name, subject) ??
        massOf(name, subject) ??
        yieldOf(name, subject) ??
        (isWhole(subject) ? computed.further?.get(name) : undefined)
      );
    },
  };
}
