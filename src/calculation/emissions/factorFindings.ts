/** What a reader must know about the factors that were used: not verified, of an earlier year, or of the country instead of the region. */
import { finding, type Finding } from '../../findings/finding';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
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
        ? [finding('factor-not-verified', placeOf(factor.table, factor.row, 'quality'), { item: factor.item, cell })]
        : []),
      ...(isOlder
        ? [
            finding('factor-of-another-year', placeOf(factor.table, factor.row, 'validFrom'), {
              item: factor.item,
              cell,
              year: yearOf(factor.validFrom ?? 0),
            }),
          ]
        : []),
      ...(isWider
        ? [
            finding(
              'factor-of-wider-region',
              placeOf(factor.table, factor.row, 'region'),
              { item: factor.item, cell, region: factor.region },
              factor.component === 'residual' ? 'note' : 'warning',
            ),
          ]
        : []),
    ];
  });
}

/** True where the row's quality says that nobody checked the value. */
export function isUnverifiedFactor(factor: Factor): boolean {
  return isUnverified(factor.quality);
}
