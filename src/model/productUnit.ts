/** The unit in which a product's output and footprint are stated. */
import { unit, type Unit } from '../quantity/units';

/** Tonnes for mass, MWh for energy, m3 for volume; the unit itself otherwise. */
export function productUnit(ledgerUnit: Unit): Unit {
  if (ledgerUnit.dimension === 'mass') return unit('t');
  if (ledgerUnit.dimension === 'energy') return unit('MWh');
  return ledgerUnit.dimension === 'volume' ? unit('m3') : ledgerUnit;
}
