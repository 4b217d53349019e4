/** The one geography of a footprint as PACT names it: a country's ISO 3166-1 code, or that of a subdivision of ISO 3166-2. */
import { countryOf, provinceNumber } from '../../library/regions';
import { countryCode } from './countries';

/** ISO 3166-2:CN, in the order of the provinces of the library. */
const provinceCodes =
  'BJ TJ HE SX NM LN JL HL SH JS ZJ AH FJ JX SD HA HB HN GD GX HI CQ SC GZ YN XZ SN GS QH NX XJ'.split(' ');

type Geography = { readonly geographyCountry: string } | { readonly geographyCountrySubdivision: string } | object;

/** The geography of a region as settings name it; none, which is the world, where it is blank or nobody knows its code. */
export function geographyOf(region: string): Geography {
  const text = region.trim();
  const province = provinceNumber(text);
  if (province !== undefined) return { geographyCountrySubdivision: `CN-${provinceCodes[province] ?? ''}` };
  if (/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(text)) return { geographyCountrySubdivision: text };
  const country = countryOf(text) ?? countryCode(text);
  return country === undefined ? {} : { geographyCountry: country };
}
