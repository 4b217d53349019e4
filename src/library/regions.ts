/** Regions whose factors the library has: China, its grids and its provinces, by their names in both languages. */
import { both, type Bilingual } from './libraryFactor';

export const chinaName = both('China', '中国');

export const grids = {
  north: both('North China grid', '华北电网'),
  northeast: both('Northeast China grid', '东北电网'),
  east: both('East China grid', '华东电网'),
  central: both('Central China grid', '华中电网'),
  northwest: both('Northwest China grid', '西北电网'),
  south: both('South China grid', '南方电网'),
  southwest: both('Southwest China grid', '西南电网'),
} as const;

export const provinces: readonly Bilingual[] = (
  [
    ['Beijing', '北京'],
    ['Tianjin', '天津'],
    ['Hebei', '河北'],
    ['Shanxi', '山西'],
    ['Inner Mongolia', '内蒙古'],
    ['Liaoning', '辽宁'],
    ['Jilin', '吉林'],
    ['Heilongjiang', '黑龙江'],
    ['Shanghai', '上海'],
    ['Jiangsu', '江苏'],
    ['Zhejiang', '浙江'],
    ['Anhui', '安徽'],
    ['Fujian', '福建'],
    ['Jiangxi', '江西'],
    ['Shandong', '山东'],
    ['Henan', '河南'],
    ['Hubei', '湖北'],
    ['Hunan', '湖南'],
    ['Guangdong', '广东'],
    ['Guangxi', '广西'],
    ['Hainan', '海南'],
    ['Chongqing', '重庆'],
    ['Sichuan', '四川'],
    ['Guizhou', '贵州'],
    ['Yunnan', '云南'],
    ['Xizang', '西藏'],
    ['Shaanxi', '陕西'],
    ['Gansu', '甘肃'],
    ['Qinghai', '青海'],
    ['Ningxia', '宁夏'],
    ['Xinjiang', '新疆'],
  ] as const
).map(([en, zh]) => both(en, zh));

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/u, '');
const isNamed = (name: Bilingual, text: string): boolean =>
  [name.en, name['zh-CN']].some((one) => plain(one) === plain(text));

/** True where the text names China. */
export function isChina(region: string): boolean {
  return isNamed(chinaName, region) || /^(?:cn|prc|中华人民共和国)$/i.test(region.trim());
}

/** The library's country of a region: CN for China, its grids and provinces; nothing for a region that it does not know. */
export function countryOf(region: string): string | undefined {
  return isChina(region) || [...provinces, ...Object.values(grids)].some((name) => isNamed(name, region))
    ? 'CN'
    : undefined;
}

/** True where the first region is a country and the second one of its parts: a factor of the country holds there, too. */
export function isPartOf(country: string, region: string): boolean {
  return isChina(country) && !isChina(region) && countryOf(region) === 'CN';
}
