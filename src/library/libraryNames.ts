/** What the factor library calls the things that ledgers name otherwise, so that a missing factor can be found in it. */
import type { Language } from '../languages';
import type { Bilingual } from './libraryFactor';

const names: readonly (readonly [pattern: RegExp, name: Bilingual])[] = [
  [
    /^((grid|purchased|bought|own) )?(electricity|electric(al)? (power|energy)|power|mains)$|^(外购|购入|电网)?(电|电能|电量|用电|网电|市电)$/i,
    { en: 'Electricity', 'zh-CN': '电力' },
  ],
  [/\bsteam\b|^(district |bought )?heat(ing)?$|蒸汽|热力/i, { en: 'Steam', 'zh-CN': '蒸汽' }],
  [/\blng\b|液化天然气/i, { en: 'LNG', 'zh-CN': '液化天然气' }],
  [/\blpg\b|propane|液化石油气/i, { en: 'LPG', 'zh-CN': '液化石油气' }],
  [/^(natural |pipeline )?gas$|管道气|燃气/i, { en: 'Natural gas', 'zh-CN': '天然气' }],
  [/\bdiesel\b|gas ?oil|柴油/i, { en: 'Diesel', 'zh-CN': '柴油' }],
  [/petrol\b|gasoline|汽油/i, { en: 'Gasoline', 'zh-CN': '汽油' }],
  [/fuel oil|重油|燃料油/i, { en: 'Residual fuel oil', 'zh-CN': '燃料油' }],
  [/pet(roleum)? ?coke|石油焦/i, { en: 'Petroleum coke', 'zh-CN': '石油焦' }],
  [/^coke$|冶金焦|焦炭/i, { en: 'Coke', 'zh-CN': '焦炭' }],
  [/\bcoal\b|动力煤|煤炭|原煤/i, { en: 'Bituminous coal', 'zh-CN': '烟煤' }],
  [
    /primary (ingot|metal|al\b|alumin)|^(al|aluminium|aluminum) ingots?$|原铝|电解铝|重熔用铝锭|^铝锭$/i,
    { en: 'Primary aluminium', 'zh-CN': '原铝' },
  ],
  [/alumina|氧化铝/i, { en: 'Alumina', 'zh-CN': '氧化铝' }],
  [/\banodes?\b|阳极/i, { en: 'Anodes, net consumption', 'zh-CN': '阳极净耗' }],
  [/magnesium|镁锭|金属镁/i, { en: 'Magnesium', 'zh-CN': '金属镁' }],
  [/limestone|石灰石/i, { en: 'Limestone', 'zh-CN': '石灰石' }],
  [/soda( ash)?$|纯碱/i, { en: 'Soda ash', 'zh-CN': '纯碱' }],
];

/** The library's name of a thing in the language, by its English one; any other text as it is. */
export function libraryName(name: string, language: Language): string {
  return names.find(([, known]) => known.en === name)?.[1][language] ?? name;
}

/** The library's name of the same thing; nothing where it has none that we know to be the same. */
export function libraryNameOf(item: string): Bilingual | undefined {
  return names.find(([pattern]) => pattern.test(item.trim()))?.[1];
}
