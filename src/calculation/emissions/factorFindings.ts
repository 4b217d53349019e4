/** What a reader must know about the factors that were used: not verified, of an earlier year, or of the country instead of the region. */
import type { Finding } from '../../findings/finding';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOf, textAt } from '../../ledgers/ledgerTable';
import { isUnverified } from '../../library/factorLibrary';
import type { Factor } from '../../model/factors';
import type { Plant } from '../../model/plant';
import { dateOfSerial } from '../../quantity/calendarDate';

/** A warning for each used factor that is marked as not verified or whose electricity data are of an earlier year; a warning for one of the whole country (a note for a residual mix, which is published for no smaller region). */
export function factorFindings(plant: Plant, used: readonly Factor[]): readonly Finding[] {
  const yearOf = (serial: number): string => (dateOfSerial(serial) ?? '').slice(0, 4);
  const regions = [plant.settings.region, ...plant.settings.siteRegions.values()].map(formulaKey);
  return used.flatMap((factor): Finding[] => {
    const cell = placeOf(factor.table, factor.row, 'value').cell ?? '';
    const isOlder =
      (factor.component === 'location' || factor.component === 'residual') &&
      factor.validFrom !== undefined &&
      factor.validTo === undefined &&
      yearOf(factor.validFrom) < yearOf(plant.period.from);
    const isWider = factor.region !== '' && !regions.includes(formulaKey(factor.region));
    return [
      ...(isUnverifiedFactor(factor)
        ? [
            {
              code: 'factor-not-verified' as const,
              severity: 'warning' as const,
              place: placeOf(factor.table, factor.row, 'quality'),
              details: { item: factor.item, cell },
            },
          ]
        : []),
      ...(isOlder
        ? [
            {
              code: 'factor-of-another-year' as const,
              severity: 'warning' as const,
              place: placeOf(factor.table, factor.row, 'validFrom'),
              details: { item: factor.item, cell, year: yearOf(factor.validFrom ?? 0) },
            },
          ]
        : []),
      ...(isWider
        ? [
            {
              code: 'factor-of-wider-region' as const,
              severity: factor.component === 'residual' ? ('note' as const) : ('warning' as const),
              place: placeOf(factor.table, factor.row, 'region'),
              details: { item: factor.item, cell, region: factor.region },
            },
          ]
        : []),
    ];
  });
}

/** True where the row's quality says that nobody checked the value. */
export function isUnverifiedFactor(factor: Factor): boolean {
  return isUnverified(textAt(factor.table, 'quality', factor.row));
}
