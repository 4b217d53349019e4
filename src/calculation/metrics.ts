/** The computed figures by the names that targets and disclosures use. */
import { cleanText, formulaKey } from '../ledgers/cleanText';
import type { Plant } from '../model/plant';
import { locationChannels, marketChannels, type Channel, type PerChannel } from './channels';
import type { EmissionChain } from './emissionChain';
import type { Inventory } from './inventory';
import { follows, type Node } from './node';
import type { RecycledContent } from './recycledContent';
import { total } from './rules/total';
import type { ScrapTotals } from './scrapTotals';

export interface Metrics {
  /** The node of a metric for a subject (blank: the organisation; else a site or a product); nothing where it is not one we compute. Tonnes, tonnes per unit or shares. */
  find(metric: string, subject: string): Node | undefined;
}

interface Computed {
  readonly emissions: EmissionChain;
  readonly inventory: Inventory;
  readonly recycled: RecycledContent;
  readonly scrap: ScrapTotals;
}

/** Looks metrics up among the results, each sum made once. */
export function createMetrics(plant: Plant, computed: Computed): Metrics {
  const { settings } = plant;
  const view = settings.electricityView === 'market-based' ? marketChannels : locationChannels;
  const sums = new Map<string, Node>();
  const sumOf = (key: string, values: PerChannel<Node>, channels: readonly Channel[]): Node => {
    const made = sums.get(key) ?? follows(total, ...channels.map((channel) => values[channel]));
    sums.set(key, made);
    return made;
  };
  const emissionsOf = (subject: string): PerChannel<Node> | undefined => {
    if (subject === '' || formulaKey(subject) === formulaKey(settings.organisation)) return computed.inventory.emissions;
    return computed.inventory.sites.find((site) => formulaKey(site.site) === formulaKey(subject))?.emissions;
  };
  const byScope: Readonly<Record<string, readonly Channel[]>> = {
    'scope 1': ['scope1'], 'scope 2 location-based': ['scope2Location'], 'scope 2 market-based': ['scope2Market'], 'scope 3.1': ['scope3_1'],
    'scope 1+2': ['scope1', settings.electricityView === 'market-based' ? 'scope2Market' : 'scope2Location'],
  };
  return {
    find: (metric, subject) => {
      const name = cleanText(metric).toLowerCase();
      const scope = byScope[name];
      if (scope) {
        const values = emissionsOf(subject);
        return values && sumOf(`${name} ${formulaKey(subject)}`, values, scope);
      }
      const product = formulaKey(subject);
      const average = computed.emissions.averages.get(product);
      if (name === 'footprint') return average && sumOf(`footprint ${product}`, average, view);
      const shares = computed.recycled.products[settings.boundary].get(product);
      if (name === 'post-consumer content') return shares?.post;
      if (name === 'recycled content' && shares) {
        const made = sums.get(`recycled ${product}`) ?? follows(total, shares.pre, shares.post);
        sums.set(`recycled ${product}`, made);
        return made;
      }
      if (subject !== '' && formulaKey(subject) !== formulaKey(settings.organisation)) return undefined;
      const scrap: Readonly<Record<string, Node>> = {
        'scrap internal': computed.scrap.internal, 'scrap pre-consumer': computed.scrap.preConsumer, 'scrap post-consumer': computed.scrap.postConsumer, 'scrap total': computed.scrap.total,
      };
      return scrap[name];
    },
  };
}
