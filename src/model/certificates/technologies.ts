/** What generates electricity, whatever the language in which a certificate says it. */
import { cleanText, nameKey } from '../../ledgers/cleanText';

const families: readonly (readonly [name: string, spellings: RegExp])[] = [
  ['wind', /\bwind|风/i],
  ['solar', /solar|photovolt|\bpv\b|光伏|太阳能|光热/i],
  ['hydro', /hydro|水电|水力/i],
  ['biomass', /bio|生物质|沼气|垃圾/i],
  ['nuclear', /nuclear|核电|核能/i],
  ['geothermal', /geotherm|地热/i],
  ['marine', /tidal|wave|marine|潮汐|海洋|波浪/i],
];

/** The same text for technologies of one kind: `wind` for Wind, onshore wind and 风电; the text itself for kinds that we do not know. */
export function technologyFamily(technology: string): string {
  return families.find(([, spellings]) => spellings.test(cleanText(technology)))?.[0] ?? nameKey(technology);
}
