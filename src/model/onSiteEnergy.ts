/** Energy said to be made on the site: whether anything describes what making it emits. */
import { formulaKey } from '../ledgers/cleanText';
import type { Input, Plant } from './plant';

/** True where the row says that the energy is made on the site. */
export function isOnSite(input: Input): boolean {
  return input.ledger === 'Energy' && input.group.entry.source === 'on-site';
}

/**
 * True where a process makes it, or its own factors describe it: a `direct` factor (0 where nothing is emitted), or an `upstream` factor of a carrier that
 * is not also bought. The supply of bought electricity does not describe what is made on the site under its name.
 */
export function isDescribedOnSite(plant: Pick<Plant, 'library'>, input: Input): boolean {
  if (input.product) return true;
  const components = (plant.library.byItem.get(formulaKey(input.item)) ?? []).map(({ component }) => component);
  const isBought = components.includes('location') || components.includes('residual');
  return components.includes('direct') || (components.includes('upstream') && !isBought);
}
