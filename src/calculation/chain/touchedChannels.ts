/** Which views an unreadable ledger row can touch, as far as its item says. */
import { inputLedgers, type ActivityLedger } from '../../ledgers/allLedgers';
import { cleanText, formulaKey } from '../../ledgers/cleanText';
import { isCbamGoodByName } from '../../library/inputMaterials';
import type { Component, Factor } from '../../model/factors';
import { unreadGroup } from '../../model/activityGroups';
import type { CellsOf } from '../../model/entries';
import type { Block, Plant } from '../../model/plant';
import { supplyChannels } from '../../model/scopeLines';
import { scopeChannels, channels, embeddedViews, type Channel, type EmbeddedView } from '../graph/channels';
import { embeddedOfCarrier } from '../emissions/embeddedOfCarrier';
import { mayBeTreated } from '../emissions/scrapTreatment';

/** What a factor can change; `supply` is the scope 3 of the ledger that its item stands in. */
const byComponent: Readonly<Record<Component, readonly (Channel | 'supply')[]>> = {
  direct: ['scope1', 'embeddedDirect'],
  location: ['scope2Location', 'scope2Market', 'embeddedDirect', 'embeddedIndirect'],
  residual: ['scope2Market'],
  upstream: ['supply'],
  footprint: ['supply', 'embeddedDirect', 'embeddedIndirect'],
  'embedded direct': ['supply', 'embeddedDirect'],
  'embedded indirect': ['supply', 'embeddedIndirect'],
  ncv: [],
  oxidation: [],
  tce: [],
  substitution: [],
};

/** Ledgers whose rows may stand for emissions of their own. */
export const emittingLedgers: readonly ActivityLedger[] = [...inputLedgers, 'AnodeEffects'];

/** The channels that the row of a block can change: those of its item's factors, or all where the item is not known, is made in the plant or has a declared footprint. */
export function touchedChannels(plant: Plant, block: Block): readonly Channel[] {
  if (block.ledger === 'Scrap') return mayBeTreated(plant, block) ? ['scope3_1'] : [];
  if (block.ledger === 'Transport' || block.ledger === 'Waste' || block.ledger === 'Stocks')
    return supplyChannels(block.ledger);
  if (block.ledger === 'Production' || !block.cells) return channels;
  if (block.ledger === 'Emissions' || block.ledger === 'AnodeEffects') return ['scope1', 'embeddedDirect'];
  if (block.ledger === 'Materials' && mayDeclareFootprint(block.cells)) return channels;
  const item = formulaKey(cleanText((block.ledger === 'Energy' ? block.cells.carrier : block.cells.item).value));
  const factors = plant.library.byItem.get(item);
  if (!factors || plant.products.has(item)) return channels;
  const supply = supplyChannels(block.ledger === 'Energy' ? 'Energy' : 'Materials');
  const touched = new Set<Channel>([
    ...factors
      .flatMap((factor) => byComponent[factor.component])
      .flatMap((channel) => (channel === 'supply' ? supply : channel)),
    // Metal with an upstream factor alone has an unknown embedded split.
    ...(block.ledger === 'Materials' && isCbamGoodByName(item) === true ? embeddedViews : []),
  ]);
  if (block.ledger !== 'Energy') return [...touched];
  if (!isDescribed(block.cells, factors)) return channels;
  return [...scopeChannels.filter((view) => touched.has(view)), ...embeddedOfRow(plant, block)];
}

function mayDeclareFootprint({ footprint, footprintDirect, footprintIndirect }: CellsOf<'Materials'>): boolean {
  return [footprint, footprintDirect, footprintIndirect].some(({ isBlank }) => !isBlank);
}

/** Where the emissions of a row of `Energy` are embedded, both where its unit cannot be read: then it may be electricity or heat. */
function embeddedOfRow(plant: Plant, { row, cells }: Block<'Energy'>): readonly EmbeddedView[] {
  const table = plant.ledgers.tables.get('Energy');
  if (!table || row === undefined || !cells || cells.unit.isUnread) return embeddedViews;
  const group = unreadGroup<'Energy'>(table, row);
  const item = cleanText(cells.carrier.value);
  const views = embeddedOfCarrier(plant, { ledger: 'Energy', process: 0, item, group, product: undefined });
  return views.length > 0 ? views : embeddedViews;
}

/** True where the item's factors say all that the row can touch: bought from the grid or burnt. What is made on the site or comes by a line of its own may touch anything. */
function isDescribed({ kind, source }: CellsOf<'Energy'>, factors: readonly Factor[]): boolean {
  const has = (...components: readonly Component[]): boolean =>
    factors.some(({ component }) => components.includes(component));
  if (!kind.isBlank || source.isUnread || (!source.isBlank && source.value !== 'grid')) return false;
  return has('direct') || has('location', 'residual');
}
