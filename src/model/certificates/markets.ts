/** Markets in which a certificate may be claimed: the countries that share one, with the grids and provinces by which a site's market is known. */
import { cleanText } from '../../ledgers/cleanText';
import { countryOf } from '../../library/regions';

interface Market {
  readonly market: string;
  readonly names: readonly string[];
}

const words = (text: string): readonly string[] => text.split('/').map((name) => name.trim());

/**
 * GHG Protocol Scope 2 Guidance (2015), table 7.1, criterion 5: instrument and consumption in the same market. Countries stand for themselves but for
 * the members of the Association of Issuing Bodies, and the United States with Canada (both general knowledge, not checked).
 */
const markets: readonly Market[] = [
  {
    market: 'China',
    names: words(
      'CN/CHN/PRC/PR China/China mainland/Mainland China/中国大陆/中华人民共和国/蒙西/蒙东/Tibet/North China/Northeast China/East China/Central China/Northwest China/South China/Southwest China',
    ),
  },
  {
    market: 'Europe (AIB)',
    names: words(
      'EU/European Union/欧盟/Austria/AT/奥地利/Belgium/BE/比利时/Croatia/HR/克罗地亚/Cyprus/CY/塞浦路斯/Czechia/Czech Republic/CZ/捷克/Denmark/DK/丹麦/Estonia/EE/爱沙尼亚/Finland/FI/芬兰/France/FR/法国/' +
        'Germany/DE/德国/Greece/GR/希腊/Hungary/HU/匈牙利/Iceland/IS/冰岛/Ireland/IE/爱尔兰/Italy/IT/意大利/Latvia/LV/拉脱维亚/Lithuania/LT/立陶宛/Luxembourg/LU/卢森堡/Netherlands/NL/荷兰/Norway/NO/挪威/' +
        'Portugal/PT/葡萄牙/Slovakia/SK/斯洛伐克/Slovenia/SI/斯洛文尼亚/Spain/ES/西班牙/Sweden/SE/瑞典/Switzerland/CH/瑞士',
    ),
  },
  { market: 'United States and Canada', names: words('United States/USA/US/U.S./美国/Canada/CA/加拿大') },
  { market: 'United Kingdom', names: words('United Kingdom/UK/GB/Great Britain/England/Scotland/Wales/英国') },
  { market: 'India', names: words('India/IN/印度') },
  { market: 'Indonesia', names: words('Indonesia/ID/印度尼西亚/印尼') },
  { market: 'Malaysia', names: words('Malaysia/MY/马来西亚') },
  { market: 'Vietnam', names: words('Vietnam/Viet Nam/VN/越南') },
  { market: 'Thailand', names: words('Thailand/TH/泰国') },
  { market: 'Japan', names: words('Japan/JP/日本') },
  { market: 'Korea', names: words('Korea/South Korea/KR/韩国') },
  { market: 'United Arab Emirates', names: words('United Arab Emirates/UAE/AE/阿联酋') },
  { market: 'Brazil', names: words('Brazil/BR/巴西') },
  { market: 'Australia', names: words('Australia/AU/澳大利亚') },
  { market: 'South Africa', names: words('South Africa/ZA/南非') },
  { market: 'Turkey', names: words('Turkey/Türkiye/TR/土耳其') },
];

/** Letters and digits of a name, without the words for what kind of place it is. */
const plain = (text: string): string =>
  cleanText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+(province|municipality|(zhuang |hui |uygur )?autonomous region)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(壮族|回族|维吾尔)?(省|市|自治区)$/, '');

const byName = new Map(markets.flatMap(({ market, names }) => names.map((name) => [plain(name), market] as const)));

/** The market that a country, grid or province belongs to, or a part named by its ISO 3166-2 code (CN-SD); nothing where the text is blank or none that we know. */
export function marketOf(place: string): string | undefined {
  const country = /^\s*([A-Za-z]{2})-[A-Za-z0-9]{1,3}\s*$/.exec(place)?.[1];
  const name = plain(place);
  return (
    byName.get(country ? plain(country) : name) ??
    (countryOf(place) === 'CN' || countryOf(name) === 'CN' ? 'China' : undefined)
  );
}

/** The market of a certificate's country: a country that we do not know is a market of its own; nothing where it is blank. */
export function marketOfCountry(country: string): string | undefined {
  const name = cleanText(country);
  return name === '' ? undefined : (marketOf(name) ?? name);
}
