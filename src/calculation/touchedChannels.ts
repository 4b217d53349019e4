/** Which views an unreadable ledger row can touch, as far as its item says. */
import { cleanText, formulaKey } from '../ledgers/cleanText';
import { CellState, meaningAt, textAt, type LedgerTable } from '../ledgers/ledgerTable';
import type { Component, Factor } from '../model/factors';
import type { Block, Plant } from '../model/plant';
import { channels, type Channel } from './channels';
import { mayBeTreated } from './scrapTreatment';

const byComponent: Readonly<Record<Component, readonly Channel[]>> = {
  direct: ['scope1', 'embeddedDirect'],
  location: ['scope2Location', 'scope2Market', 'embeddedDirect', 'embeddedIndirect'],
  residual: ['scope2Market'],
  upstream: ['scope3_1', 'scope3_3', 'scope3_3Market'],
  footprint: ['scope3_1', 'embeddedDirect', 'embeddedIndirect'],
  'embedded direct': ['scope3_1', 'embeddedDirect'],
  'embedded indirect': ['scope3_1', 'embeddedIndirect'],
  ncv: [],
  oxidation: [],
  tce: [],
  substitution: [],
};

/** The channels that the row of a block can change: those of its item's factors, or all where the item is not known, is made in the plant or has a declared footprint. */
export function touchedChannels(plant: Plant, block: Block): readonly Channel[] {
  if (block.ledger === 'Scrap') return mayBeTreated(plant, block) ? ['scope3_1'] : [];
  const table = plant.ledgers.tables.get(block.ledger);
  if (!table || block.row === undefined) return channels;
  if (block.ledger === 'Emissions' || block.ledger === 'AnodeEffects') return ['scope1', 'embeddedDirect'];
  const isFilled = (key: string, row: number): boolean =>
    (table.columns.get(key)?.states[row] ?? CellState.blank) !== CellState.blank;
  const { row } = block;
  if (['footprint', 'footprintDirect', 'footprintIndirect'].some((key) => isFilled(key, row))) return channels;
  const item = formulaKey(cleanText(textAt(table, block.ledger === 'Energy' ? 'carrier' : 'item', block.row)));
  const factors = plant.library.byItem.get(item);
  if (!factors || plant.products.has(item)) return channels;
  const touched = new Set(factors.flatMap((factor) => byComponent[factor.component]));
  return block.ledger === 'Energy' && !isDescribed(table, block.row, factors) ? channels : [...touched];
}

/** True where the item's factors say all that the row can touch: bought from the grid or burnt. What is made on the site or comes by a line of its own may touch anything. */
function isDescribed(table: LedgerTable, row: number, factors: readonly Factor[]): boolean {
  const has = (...components: readonly Component[]): boolean =>
    factors.some(({ component }) => components.includes(component));
  const source = table.columns.get('source');
  const state = source?.states[row] ?? CellState.blank;
  if (state === CellState.bad || (state === CellState.good && meaningAt(table, 'source', row) !== 'grid')) return false;
  return has('direct') || has('location', 'residual');
}
