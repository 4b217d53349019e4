/** Factors of a region that nobody knows, but for a slip of the pen: the region that was meant then lacks them. */
import { finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf } from '../ledgers/ledgerTable';
import { countryOf } from '../library/regions';
import { isSlip, nearestName } from '../quantity/nearestName';
import type { Factor, FactorLibrary } from './factors';
import type { ReportSettings } from './reportSettings';

/** A country's code is a name of its own: CAN is no slip of CN. */
const isCode = (region: string): boolean => /^[A-Z]{2,3}$/.test(region);

/** The library, each such factor with the region that it most likely means and the error, where that is a region of the plant. */
export function withMisnamedRegions(library: FactorLibrary, settings: ReportSettings): FactorLibrary {
  const regions = [settings.region, ...settings.siteRegions.values()].filter((region) => region !== '');
  const meantBy = (region: string): string | undefined => {
    if (region === '' || isCode(region)) return undefined;
    if (regions.some((one) => formulaKey(one) === formulaKey(region)) || countryOf(region) !== undefined)
      return undefined;
    return nearestName(
      region,
      regions.filter((one) => isSlip(region, one)),
    );
  };
  const withRegion = (factor: Factor): Factor => {
    const region = meantBy(factor.region);
    if (region === undefined) return factor;
    const { table, row, item } = factor;
    const error = finding('factor-region-misnamed', placeOf(table, row, 'region'), {
      item,
      region: factor.region,
      near: region,
    });
    return { ...factor, meant: { region, error } };
  };
  const byItem = new Map([...library.byItem].map(([item, factors]) => [item, factors.map(withRegion)]));
  const errors = [...byItem.values()].flatMap((factors) => factors.flatMap(({ meant }) => meant?.error ?? []));
  return { ...library, byItem, findings: [...library.findings, ...errors] };
}
