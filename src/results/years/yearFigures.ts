/** Which of the published numbers stand year beside year, in which group, and what a disclosed figure of the same is called. */
import { viewOf } from '../../model/scopeLines';
import type { Results } from '../allResults';
import { summedNumbers } from '../publishedNumbers';
import { citations, type Result } from '../result';
import type { ResultId } from '../resultIds';
import { yearGroups, type CitedResult, type YearGroup } from './sideBySide';

const groupOfId: readonly (readonly [RegExp, YearGroup])[] = [
  [/^inventory\.(sites\.)?(scope|earlier)/, 'inventory'],
  [/^inventory\.intensities\.(scope|denominator)/, 'intensities'],
  [/^inventory\.energy\./, 'energy'],
  [
    /^products\.(output\.value|headline\.(locationBased|marketBased|recycledContent\.(total|postConsumer)))$/,
    'products',
  ],
  [/^scrap\./, 'scrap'],
  [/^waste\./, 'waste'],
  [/^certificates\.(redeemed|used)$/, 'certificates'],
];

const metrics: Readonly<Partial<Record<ResultId, string>>> = {
  'inventory.scope1': 'scope 1',
  'inventory.scope2LocationBased': 'scope 2 location-based',
  'inventory.scope2MarketBased': 'scope 2 market-based',
  'inventory.scope3_1': 'scope 3.1',
  'inventory.scope3_4': 'scope 3.4',
  'inventory.scope3_5': 'scope 3.5',
  'inventory.sites.scope1': 'scope 1',
  'inventory.sites.scope2LocationBased': 'scope 2 location-based',
  'inventory.sites.scope2MarketBased': 'scope 2 market-based',
  'inventory.sites.scope3_1': 'scope 3.1',
  'inventory.intensities.scope3_1': 'intensity scope 3.1',
  'inventory.energy.total': 'energy tce',
  'inventory.energy.sites.total': 'energy tce',
  'products.headline.recycledContent.total': 'recycled content',
  'products.headline.recycledContent.postConsumer': 'post-consumer content',
  'scrap.internal': 'scrap internal',
  'scrap.preConsumer': 'scrap pre-consumer',
  'scrap.postConsumer': 'scrap post-consumer',
  'scrap.total': 'scrap total',
  'waste.general': 'waste general',
  'waste.hazardous': 'waste hazardous',
  'waste.total': 'waste total',
  'certificates.redeemed': 'certificates redeemed',
};

/** The numbers of a report that stand beside those of other years, in reading order; of a plant at one site the sites alone are left out. */
export function yearNumbers(results: Results): readonly CitedResult[] {
  const { view } = results.headline;
  const ofView = view === 'market-based' ? 'MarketBased' : 'LocationBased';
  const inView: Readonly<Partial<Record<string, string>>> = {
    [`inventory.intensities.scope1_2${ofView}`]: 'intensity scope 1+2',
    [`products.headline.${viewOf(view)}Based`]: 'footprint',
  };
  const isOneSite = results.inventory.sites.length < 2;
  const shown = summedNumbers(results).flatMap((result): Omit<CitedResult, 'citation'>[] => {
    const group = groupOfId.find(([pattern]) => pattern.test(result.id))?.[1];
    if (!group || (isOneSite && result.id.includes('.sites.'))) return [];
    const metric = metrics[result.id] ?? inView[result.id];
    return [{ ...result, group, metric, disclosedOf: result.subject.names.at(-1) ?? '' }];
  });
  const cited = citations(shown);
  const numbered = shown.map((result, index) => ({ ...result, citation: cited[index] ?? '' }));
  return yearGroups.flatMap((group) => numbered.filter((result) => result.group === group));
}

/** The closing stocks of a report, which the next one opens with. */
export function closingNumbers(results: Results): readonly { readonly result: Result; readonly citation: string }[] {
  const closing = summedNumbers(results).filter(({ id }) => id === 'stocks.closing');
  const cited = citations(closing);
  return closing.map((result, index) => ({ result, citation: cited[index] ?? '' }));
}
