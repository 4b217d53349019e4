/** The keys of `Settings` with their choices, and the rows a new workbook begins with. */
import { inEach, type Language } from '../languages';
import { cleanText } from './cleanText';
import { allNames, choices, column, nameIn, type Choice, type Column } from './columns';
import { choiceIn, type LedgerRow } from './ledgerRow';
import { scrapMethodNames } from './scrapMethods';

const declared = [
  column('organisation', inEach('Organisation', '组织 / 企业名称 / 组织名称'), 'text'),
  column('periodFrom', inEach('Period from', '期间起 / 报告期起'), 'date'),
  column('periodTo', inEach('Period to', '期间止 / 报告期止'), 'date'),
  column(
    'language',
    inEach('Language', '语言'),
    'choice',
    choices<Language>({ en: inEach('English', '英文'), 'zh-CN': inEach('zh', '中文 / 简体中文') }),
  ),
  column('region', inEach('Region', '区域 / 地区'), 'text'),
  column(
    'gwp',
    inEach('GWP set', 'GWP集 / GWP / 全球变暖潜势'),
    'choice',
    choices({ AR6: inEach(''), AR5: inEach(''), AR4: inEach('') }),
  ),
  column('scrapAllocation', inEach('Scrap allocation', '废料分配 / 废料分配方法'), 'choice', choices(scrapMethodNames)),
  column(
    'boundary',
    inEach('Recycled content boundary', '再生铝含量边界'),
    'choice',
    choices({
      organisation: inEach('', '组织'),
      site: inEach('', '厂区'),
      process: inEach('', '工序'),
      'all scrap': inEach('', '全部废料'),
    }),
  ),
  column(
    'basis',
    inEach('Recycled content basis', '再生铝含量基准'),
    'choice',
    choices({ input: inEach('', '投入'), product: inEach('', '产品') }),
  ),
  column(
    'allocation',
    inEach('Allocation', '分配 / 分配方法'),
    'choice',
    choices({ mass: inEach('', '质量'), weight: inEach('', '权重') }),
  ),
  column(
    'electricityView',
    inEach('Electricity view', '电力口径'),
    'choice',
    choices({ 'market-based': inEach('', '基于市场'), 'location-based': inEach('', '基于位置') }),
  ),
  column('materiality', inEach('Materiality', '重要性 / 重要性水平'), 'number'),
  column('companyId', inEach('Company id', '企业标识 / 企业编码'), 'text'),
  column('metalLoss', inEach('Plausible metal loss', '合理金属烧损率'), 'number'),
  column(
    'timeMatching',
    inEach('Time matching', '按时间匹配 / 分时匹配 / 按时间匹配预览'),
    'choice',
    choices({ no: inEach('', '否'), yes: inEach('', '是') }),
  ),
] as const;

/** The keys of the contract; a key with choices takes the first where it is absent. */
export const settingKeys: readonly Column[] = declared;

type Declared = (typeof declared)[number];
export type SettingKey = Declared['key'];

/** What a setting with choices may be: its declaration is the one list of them. */
export type SettingChoice<Key extends SettingKey> = Extract<
  Declared,
  { readonly key: Key }
>['choices'][number]['value'];

/** All that a setting may be, its default first. */
export function optionsOf<Key extends SettingKey>(key: Key): readonly SettingChoice<Key>[] {
  const choices: readonly Choice[] = declared.find((one) => one.key === key)?.choices ?? [];
  return choices.map(({ value }) => value as SettingChoice<Key>);
}

/** What the burden of one process may be shared by: for energy, each output counts with the energy in it. */
export const processAllocation = column(
  'processAllocation',
  inEach('Allocation of', '分配'),
  'choice',
  choices({ mass: inEach('', '质量'), weight: inEach('', '权重'), energy: inEach('', '能量') }),
);
export type ProcessAllocation = (typeof processAllocation)['choices'][number]['value'];

/** The process of a setting such as `Allocation of Power plant` (分配 热电站), as it is spelled; nothing for any other setting. */
export function processOfAllocationSetting(name: string): string | undefined {
  return /^(?:allocation of|分配(?:方法)?[:：]?)\s+(\S.*)$/i.exec(cleanText(name))?.[1];
}

/** The stage of the chain from bauxite to product under which a process is reported; before the process, as in `Stage of Potline` (阶段 电解车间). */
export const processStage = column(
  'processStage',
  inEach('Stage of', '阶段'),
  'choice',
  choices({
    bauxite: inEach('bauxite mining', '铝土矿 / 铝土矿开采'),
    alumina: inEach('alumina refining', '氧化铝'),
    anode: inEach('anode production', '阳极 / 炭阳极'),
    electrolysis: inEach('smelting', '电解'),
    casting: inEach('cast house', '铸造'),
    rolling: inEach('', '轧制'),
    extrusion: inEach('', '挤压'),
    finishing: inEach('', '精整 / 深加工'),
    energy: inEach('', '能源 / 动力'),
    other: inEach('', '其他'),
  }),
);
export type ProcessStage = (typeof processStage)['choices'][number]['value'];

/** The stages in the order in which metal passes them. */
export const processStages: readonly ProcessStage[] = processStage.choices.map(({ value }) => value);

/** The process of a setting of its stage, as it is spelled; nothing for any other setting. */
export function processOfStageSetting(name: string): string | undefined {
  return /^(?:stage of|阶段[:：]?)\s+(\S.*)$/i.exec(cleanText(name))?.[1];
}

/** The product of a setting such as `Product id of Billet` (产品标识 铸棒), as it is spelled; nothing for any other setting. */
export function productOfIdSetting(name: string): string | undefined {
  return /^(?:product id of|产品标识[:：]?)\s+(\S.*)$/i.exec(cleanText(name))?.[1];
}

/** Before a site, the setting of its region. */
export const regionOf = inEach('Region of', '区域');

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
  return [
    ...keys,
    ...siteRegions.map(([site, region]) => ({ setting: `${regionOf[language]} ${site}`, value: region })),
  ];
}

/** What the `Value` beside a setting's name may be; nothing where it is free. */
export function settingChoices(name: string, language: Language): readonly string[] {
  const key = settingKeys.find((candidate) => nameIn(candidate, language) === name);
  return (key?.choices ?? []).map((choice) => (key?.key === 'language' ? choice.value : choiceIn(choice, language)));
}

/** The key that a setting's name means, in any language. */
export function settingKeyNamed(name: string): Column | undefined {
  const normal = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  return settingKeys.find((key) => allNames(key).some((word) => normal(word) === normal(name)));
}

/** The site of a setting such as `Region of Foshan` (区域 佛山), as it is spelled; nothing for any other setting. */
export function siteOfRegionSetting(name: string): string | undefined {
  return /^(?:region of|区域[:：]?|厂区区域)\s+(.+)$/i.exec(cleanText(name))?.[1];
}
