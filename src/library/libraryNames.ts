/** What the factor library calls the things that ledgers name otherwise, so that a missing factor can be found in it. */
import { defaultLanguage, inEach, type InEachLanguage, type Language } from '../languages';

const names: readonly (readonly [pattern: RegExp, name: InEachLanguage])[] = [
  [
    /^((grid|purchased|bought|own) )?(electricity|electric(al)? (power|energy)|power|mains)$|^(外购|购入|电网)?(电|电能|电量|用电|网电|市电)$/i,
    inEach('Electricity', '电力'),
  ],
  [/\bsteam\b|^(district |bought )?heat(ing)?$|蒸汽|热力/i, inEach('Steam', '蒸汽')],
  [/\blng\b|液化天然气/i, inEach('LNG', '液化天然气')],
  [/\blpg\b|propane|液化石油气/i, inEach('LPG', '液化石油气')],
  [/^(natural |pipeline )?gas$|管道气|燃气/i, inEach('Natural gas', '天然气')],
  [/\bdiesel\b|gas ?oil|柴油/i, inEach('Diesel', '柴油')],
  [/petrol\b|gasoline|汽油/i, inEach('Gasoline', '汽油')],
  [/fuel oil|重油|燃料油/i, inEach('Residual fuel oil', '燃料油')],
  [/pet(roleum)? ?coke|石油焦/i, inEach('Petroleum coke', '石油焦')],
  [/^coke$|冶金焦|焦炭/i, inEach('Coke', '焦炭')],
  [/\bcoal\b|动力煤|煤炭|原煤/i, inEach('Bituminous coal', '烟煤')],
  [
    /primary (ingot|metal|al\b|alumin)|^(al|aluminium|aluminum) ingots?$|原铝|电解铝|重熔用铝锭|^铝锭$/i,
    inEach('Primary aluminium', '原铝'),
  ],
  [/alumina|氧化铝/i, inEach('Alumina', '氧化铝')],
  [/\banodes?\b|阳极(?!氧化)/i, inEach('Anodes, net consumption', '阳极净耗')],
  [/magnesium|镁锭|金属镁/i, inEach('Magnesium', '金属镁')],
  [/limestone|石灰石/i, inEach('Limestone', '石灰石')],
  [/soda( ash)?$|纯碱/i, inEach('Soda ash', '纯碱')],
];

/** The library's name of a thing in the language, by its English one; any other text as it is. */
export function libraryName(name: string, language: Language): string {
  return names.find(([, known]) => known[defaultLanguage] === name)?.[1][language] ?? name;
}

/** The library's name of the same thing; nothing where it has none that we know to be the same. */
export function libraryNameOf(item: string): InEachLanguage | undefined {
  return names.find(([pattern]) => pattern.test(item.trim()))?.[1];
}
