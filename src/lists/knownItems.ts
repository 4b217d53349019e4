/** What the name of a thing in a list tells of it. */
import { libraryNameOf } from '../library/libraryNames';
import { defaultLanguage } from '../languages';

const fuels = new Set([
  'Electricity',
  'Steam',
  'LNG',
  'LPG',
  'Natural gas',
  'Diesel',
  'Gasoline',
  'Residual fuel oil',
  'Bituminous coal',
]);
const energy =
  /electric|natural gas|steam|compressed air|煤气|天然气|电力|^电|用电|蒸汽|压缩空气|热力|光伏|太阳能|柴油|汽油/i;

/** True of the name of energy: electricity, heat, a fuel. */
export function isEnergyCarrier(name: string): boolean {
  const known = libraryNameOf(name)?.[defaultLanguage];
  return known === undefined ? energy.test(name) && !/电解|electroly|electrode|电极/i.test(name) : fuels.has(known);
}

/** The energy that a measure such as 用电量（kWh） or `Gas use` names, as the library calls it where it knows it; nothing where it names none. */
export function carrierIn(measure: string): string | undefined {
  const name = measure
    .normalize('NFKC')
    .replace(/[([{【][^([{【)\]}】]*[)\]}】]/g, '')
    .replace(/(消耗量|耗用量|使用量|用量|耗量|总量|消耗|耗|量)$|\b(consumption|use|used|usage|purchased)\b/gi, '')
    .replace(/^(?:用|耗|总)(?=.)/, '')
    .trim();
  if (!isEnergyCarrier(measure) && !isEnergyCarrier(name)) return undefined;
  const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
  return Object.values(libraryNameOf(name) ?? {}).find((one) => isChinese(one) === isChinese(name)) ?? name;
}
