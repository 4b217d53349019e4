/** The keys of `Settings` with their choices, and the rows a new workbook begins with. */
import type { Language } from '../languages';
import { cleanText } from './cleanText';
import { choices, column, type Column } from './columns';
import { choiceIn, type LedgerRow } from './ledgerRow';

/** The keys of the contract; a key with choices takes the first where it is absent. */
export const settingKeys: readonly Column[] = [
  column('organisation', 'Organisation', '组织/企业名称/组织名称', 'text'),
  column('periodFrom', 'Period from', '期间起/报告期起', 'date'),
  column('periodTo', 'Period to', '期间止/报告期止', 'date'),
  column('language', 'Language', '语言', 'choice', choices({ en: 'English/英文', 'zh-CN': 'zh/中文/简体中文' })),
  column('region', 'Region', '区域/地区', 'text'),
  column('gwp', 'GWP set', 'GWP集/GWP/全球变暖潜势', 'choice', choices({ AR6: '', AR5: '', AR4: '' })),
  column(
    'scrapAllocation',
    'Scrap allocation',
    '废料分配/废料分配方法',
    'choice',
    choices({ 'cut-off': '截断法', 'co-product': '共生产品分配法/副产品分配法', substitution: '替代法' }),
  ),
  column(
    'boundary',
    'Recycled content boundary',
    '再生铝含量边界',
    'choice',
    choices({ organisation: '组织', site: '厂区', process: '工序', 'all scrap': '全部废料' }),
  ),
  column('basis', 'Recycled content basis', '再生铝含量基准', 'choice', choices({ input: '投入', product: '产品' })),
  column('allocation', 'Allocation', '分配/分配方法', 'choice', choices({ mass: '质量', weight: '权重' })),
  column(
    'electricityView',
    'Electricity view',
    '电力口径',
    'choice',
    choices({ 'market-based': '基于市场', 'location-based': '基于位置' }),
  ),
  column('materiality', 'Materiality', '重要性/重要性水平', 'number'),
  column('metalLoss', 'Plausible metal loss', '合理金属烧损率', 'number'),
];

/** Values by key; a key with choices that is not given takes its default, any other is left out. */
export type GivenSettings = Readonly<Record<string, string | number | null>>;

/** The rows of `Settings`: every key that has a value or is given as blank, then the regions of the sites. */
export function settingRows(
  language: Language,
  given: GivenSettings,
  siteRegions: readonly (readonly [string, string])[] = [],
): readonly LedgerRow[] {
  const values: GivenSettings = { language, materiality: 0.05, metalLoss: 0.1, ...given };
  const keys = settingKeys.flatMap((key): readonly LedgerRow[] => {
    const value = values[key.key] === undefined ? key.choices[0]?.value : values[key.key];
    if (value === undefined) return [];
    const choice = key.key === 'language' ? undefined : key.choices.find((candidate) => candidate.value === value);
    return [{ setting: nameIn(key, language), value: choice ? choiceIn(choice, language) : value }];
  });
  const regionOf = language === 'en' ? 'Region of' : '区域';
  return [...keys, ...siteRegions.map(([site, region]) => ({ setting: `${regionOf} ${site}`, value: region }))];
}

/** What the `Value` beside a setting's name may be; nothing where it is free. */
export function settingChoices(name: string, language: Language): readonly string[] {
  const key = settingKeys.find((candidate) => nameIn(candidate, language) === name);
  return (key?.choices ?? []).map((choice) => (key?.key === 'language' ? choice.value : choiceIn(choice, language)));
}

/** The key that a setting's name means, in either language. */
export function settingKeyNamed(name: string): Column | undefined {
  const normal = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  return settingKeys.find((key) => [key.en, ...key.zh].some((word) => normal(word) === normal(name)));
}

/** The first name of a column or setting in the language. */
export function nameIn(key: Column, language: Language): string {
  return language === 'en' ? key.en : (key.zh[0] ?? key.en);
}

/** The site of a setting such as `Region of Foshan` (区域 佛山), as it is spelled; nothing for any other setting. */
export function siteOfRegionSetting(name: string): string | undefined {
  return /^(?:region of|区域[:：]?|厂区区域)\s+(.+)$/i.exec(cleanText(name))?.[1];
}
