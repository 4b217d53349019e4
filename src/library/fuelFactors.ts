/** Combustion factors of fuels: per heat as the IPCC and the EU state them, per quantity as China's default table gives them; heat and standard coal. */
import { both, libraryFactor, type LibraryFactor } from './libraryFactor';

const europe = both('Implementing Regulation (EU) 2025/2547 Annex II point G table 1 (IPCC 2006)');
const oxidised = both(
  'per heat; needs the net calorific value; oxidation 1 by default',
  '按热量计，需填低位发热量；氧化率默认为1',
);
const perHeat = (id: string, en: string, zh: string, value: string): LibraryFactor =>
  libraryFactor(`fuel.ipcc.${id}`, both(en, zh), 'direct', value, 'tCO2/TJ', europe, {
    gas: 'CO2',
    reference: oxidised,
  });

const china = both('Default table of the GB/T 32150 family', 'GB/T 32150系列缺省值表');
const derived = both(
  'calorific value x carbon x oxidation x 44/12 of the table as transcribed in public software; oxidation included',
  '按转录的低位发热量×含碳量×氧化率×44/12计算，已含氧化率',
);
const perQuantity = (id: string, en: string, zh: string, value: string, unit: string): LibraryFactor =>
  libraryFactor(`fuel.cn.${id}`, both(en, zh), 'direct', value, unit, china, {
    gas: 'CO2',
    country: 'CN',
    reference: derived,
  });

const coalStandard = both('GB/T 2589-2020');
const calorific = both('calorific value', '当量值');
const coal = (
  id: string,
  en: string,
  zh: string,
  value: string,
  unit: string,
  more: Partial<LibraryFactor> = {},
): LibraryFactor =>
  libraryFactor(`tce.${id}`, both(en, zh), 'tce', value, unit, coalStandard, {
    country: 'CN',
    reference: calorific,
    ...more,
  });

export const fuelFactors: readonly LibraryFactor[] = [
  perHeat('ng', 'Natural gas', '天然气', '56.1'),
  perHeat('diesel', 'Diesel', '柴油', '74.1'),
  perHeat('hfo', 'Residual fuel oil', '燃料油', '77.4'),
  perHeat('lpg', 'LPG', '液化石油气', '63.1'),
  perHeat('petcoke', 'Petroleum coke', '石油焦', '97.5'),
  perHeat('anthracite', 'Anthracite', '无烟煤', '98.3'),
  perHeat('bitcoal', 'Bituminous coal', '烟煤', '94.6'),
  perHeat('subbit', 'Sub-bituminous coal', '次烟煤', '96.1'),
  perHeat('lignite', 'Lignite', '褐煤', '101'),
  perHeat('coke', 'Coke', '焦炭', '107'),
  perHeat('gasoline', 'Gasoline', '汽油', '69.3'),
  perHeat('cog', 'Coke oven gas', '焦炉煤气', '44.4'),
  perQuantity('ng', 'Natural gas', '天然气', '21.621888', 'tCO2/万m3'),
  perQuantity('diesel', 'Diesel', '柴油', '3.09591', 'tCO2/t'),
  perQuantity('gasoline', 'Gasoline', '汽油', '2.925056', 'tCO2/t'),
  perQuantity('fueloil', 'Residual fuel oil', '燃料油', '3.170461', 'tCO2/t'),
  perQuantity('lpg', 'LPG', '液化石油气', '3.10133', 'tCO2/t'),
  perQuantity('lng', 'LNG', '液化天然气', '2.831257', 'tCO2/t'),
  perQuantity('bitcoal', 'Bituminous coal', '烟煤', '1.74175', 'tCO2/t'),
  perQuantity('coke', 'Coke', '焦炭', '2.860419', 'tCO2/t'),
  perQuantity('petcoke', 'Petroleum coke', '石油焦', '3.211542', 'tCO2/t'),
  perQuantity('cog', 'Coke oven gas', '焦炉煤气', '8.863806', 'tCO2/万m3'),
  libraryFactor(
    'heat.cn.default',
    both('Steam', '蒸汽'),
    'location',
    '0.11',
    'tCO2/GJ',
    both('GB/T 32151.34-2024 App. C3', 'GB/T 32151.34-2024 附录C3'),
    {
      gas: 'CO2',
      country: 'CN',
      reference: both('default for bought heat; the supplier’s value goes first', '外购热力缺省值，优先采用供应商数据'),
    },
  ),
  coal('el', 'Electricity', '电力', '0.1229', 'kgce/kWh', {
    note: both('the equivalent value (about 0.28-0.30) must not be mixed in', '等价值（约0.28-0.30）不得混用'),
  }),
  coal('coal', 'Raw coal', '原煤', '0.7143', 'kgce/kg'),
  coal('ng.oil', 'Natural gas', '天然气', '1.33', 'kgce/m3', {
    reference: both('calorific value of oil-field gas', '油田天然气当量值'),
  }),
  coal('ng.gas', 'Gas-field natural gas', '气田天然气', '1.2143', 'kgce/m3'),
  coal('heat', 'Steam', '蒸汽', '34.12', 'kgce/GJ', { reference: both('calorific value of heat', '热力当量值') }),
  coal('diesel', 'Diesel', '柴油', '1.4571', 'kgce/kg', { verified: false }),
  libraryFactor('tce.ncv', both('Standard coal', '标准煤'), undefined, '29.3076', 'MJ/kgce', coalStandard, {
    country: 'CN',
    verified: false,
    reference: both('7000 kcal'),
  }),
];
