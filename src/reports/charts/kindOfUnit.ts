/** Which kind of quantity a figure is whose unit somebody wrote. */
import type { QuantityKind } from '../../quantity/printed';

/** The kind that says with how many decimals it is printed; that of masses where the unit tells nothing. */
export function kindOfUnit(unit: string): QuantityKind {
  if (unit === '' || unit === '1') return 'share';
  return /^\S*CO2e?\//i.test(unit) ? 'footprint' : 'mass';
}
