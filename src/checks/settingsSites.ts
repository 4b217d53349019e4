/** Do the settings name only sites that the ledgers know? */
import { finding, type Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf, textAt } from '../ledgers/ledgerTable';
import { siteOfRegionSetting } from '../ledgers/settingKeys';
import { nearestPlace } from '../quantity/nearestName';
import type { Check } from './check';

const siteColumns = ['site', 'originSite', 'fromSite'];

/** The region of a site that no ledger names is an error with the nearest site: some site's region is then not the one that was meant. */
export const settingsSites: Check = ({ tables }) => {
  const settings = tables.get('Settings');
  if (!settings) return [];
  const sites = [...tables.values()].flatMap((table) =>
    siteColumns.flatMap((key) => table.columns.get(key)?.texts.slice(1) ?? []),
  );
  const known = new Set(sites.map(formulaKey));
  return [...settings.rows].flatMap((row): readonly Finding[] => {
    const site = siteOfRegionSetting(textAt(settings, 'setting', row));
    if (site === undefined || known.has(formulaKey(site))) return [];
    return [
      finding('unknown-site-region', placeOf(settings, row, 'setting'), {
        site,
        near: nearestPlace(site, sites) ?? '',
      }),
    ];
  });
};
