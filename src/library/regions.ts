/** Regions whose factors the library has: China, its grids and its provinces, by their names in each language. */
import { inEach, type InEachLanguage } from '../languages';

export const chinaName = inEach('China', '中国');

export const grids = {
  north: inEach('North China grid', '华北电网'),
  northeast: inEach('Northeast China grid', '东北电网'),
  east: inEach('East China grid', '华东电网'),
  central: inEach('Central China grid', '华中电网'),
  northwest: inEach('Northwest China grid', '西北电网'),
  south: inEach('South China grid', '南方电网'),
  southwest: inEach('Southwest China grid', '西南电网'),
} as const;

export const provinces: readonly InEachLanguage[] = [
  inEach('Beijing', '北京'),
  inEach('Tianjin', '天津'),
  inEach('Hebei', '河北'),
  inEach('Shanxi', '山西'),
  inEach('Inner Mongolia', '内蒙古'),
  inEach('Liaoning', '辽宁'),
  inEach('Jilin', '吉林'),
  inEach('Heilongjiang', '黑龙江'),
  inEach('Shanghai', '上海'),
  inEach('Jiangsu', '江苏'),
  inEach('Zhejiang', '浙江'),
  inEach('Anhui', '安徽'),
  inEach('Fujian', '福建'),
  inEach('Jiangxi', '江西'),
  inEach('Shandong', '山东'),
  inEach('Henan', '河南'),
  inEach('Hubei', '湖北'),
  inEach('Hunan', '湖南'),
  inEach('Guangdong', '广东'),
  inEach('Guangxi', '广西'),
  inEach('Hainan', '海南'),
  inEach('Chongqing', '重庆'),
  inEach('Sichuan', '四川'),
  inEach('Guizhou', '贵州'),
  inEach('Yunnan', '云南'),
  inEach('Xizang', '西藏'),
  inEach('Shaanxi', '陕西'),
  inEach('Gansu', '甘肃'),
  inEach('Qinghai', '青海'),
  inEach('Ningxia', '宁夏'),
  inEach('Xinjiang', '新疆'),
];

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/u, '');
const isNamed = (name: InEachLanguage, text: string): boolean =>
  Object.values(name).some((one) => plain(one) === plain(text));

/** True where the text names China. */
function isChina(region: string): boolean {
  return isNamed(chinaName, region) || /^(?:cn|prc|中华人民共和国)$/i.test(region.trim());
}

/** The library's country of a region: CN for China, its grids and provinces; nothing for a region that it does not know. */
export function countryOf(region: string): string | undefined {
  return isChina(region) || [...provinces, ...Object.values(grids)].some((name) => isNamed(name, region))
    ? 'CN'
    : undefined;
}

/** The place of a province in the list; nothing for any other region. */
export function provinceNumber(region: string): number | undefined {
  const place = provinces.findIndex((name) => isNamed(name, region));
  return place < 0 ? undefined : place;
}

/** True where the first region is a country and the second one of its parts: a factor of the country holds there, too. */
export function isPartOf(country: string, region: string): boolean {
  return isChina(country) && !isChina(region) && countryOf(region) === 'CN';
}

/** True where a factor of the first region may hold in the second: it is that region, the country around it, or says none. */
export function isInRegion(ofFactor: string, region: string): boolean {
  return ofFactor === '' || plain(ofFactor) === plain(region) || (isChina(ofFactor) && countryOf(region) === 'CN');
}
