/** Does the region of a site stand in the factors as it is spelt? */
import { finding, type Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf, textAt } from '../ledgers/ledgerTable';
import { settingKeyNamed, siteOfRegionSetting } from '../ledgers/settingKeys';
import { countryOf } from '../library/regions';
import { isSlip, nearestPlace } from '../quantity/nearestName';
import type { Check } from './check';

/** A country's code is a name of its own: CAN is no slip of CN. */
const isCode = (region: string): boolean => /^[A-Z]{2,3}$/.test(region);

/**
 * A region that no factor names, though one names a region spelt much like it, is an error: a factor for every region, or for the whole country, would stand in
 * without a word. Of two regions that the library knows, or that
 * the settings use, neither is the other misspelt.
 */
export const settingsRegions: Check = ({ tables }) => {
  const settings = tables.get('Settings');
  const named = tables.get('Factors')?.columns.get('region')?.texts.slice(1) ?? [];
  if (!settings || named.length === 0) return [];
  const known = new Set(named.map(formulaKey));
  const rows = [...settings.rows].filter((row) => {
    const setting = textAt(settings, 'setting', row);
    return settingKeyNamed(setting)?.key === 'region' || siteOfRegionSetting(setting) !== undefined;
  });
  const used = new Set(rows.map((row) => formulaKey(textAt(settings, 'value', row))));
  const open = named.filter((other) => !used.has(formulaKey(other)));
  return rows.flatMap((row): readonly Finding[] => {
    const region = textAt(settings, 'value', row);
    if (region === '' || known.has(formulaKey(region))) return [];
    const isOfLibrary = countryOf(region) !== undefined;
    const others = open.filter((other) => !isCode(other) && !(isOfLibrary && countryOf(other) !== undefined));
    // A slip of the pen in the factors is said there.
    if (others.some((other) => countryOf(other) === undefined && isSlip(other, region))) return [];
    const near = nearestPlace(region, others);
    if (near === undefined) return [];
    return [finding('region-not-named', placeOf(settings, row, 'value'), { region, near })];
  });
};
