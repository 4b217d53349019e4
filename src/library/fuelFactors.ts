/** Combustion factors of fuels: per heat as the IPCC and the EU state them, per quantity as China's default table gives them; heat and standard coal. */
import { inEach, type InEachLanguage } from '../languages';
import { libraryFactor, type LibraryFactor } from './libraryFactor';

const europe = inEach('Implementing Regulation (EU) 2025/2547 Annex II point G table 1 (IPCC 2006)');
const oxidised = inEach(
  'per heat; needs the net calorific value; oxidation 1 by default',
  '按热量计，需填低位发热量；氧化率默认为1',
);
const perHeat = (id: string, item: InEachLanguage, value: string): LibraryFactor =>
  libraryFactor(`fuel.ipcc.${id}`, item, 'direct', value, 'tCO2/TJ', europe, {
    gas: 'CO2',
    reference: oxidised,
  });

const china = inEach('Default table of the GB/T 32150 family', 'GB/T 32150系列缺省值表');
const derived = inEach(
  'calorific value x carbon x oxidation x 44/12 of the table as transcribed in public software; oxidation included',
  '按转录的低位发热量×含碳量×氧化率×44/12计算，已含氧化率',
);
const perQuantity = (id: string, item: InEachLanguage, value: string, unit: string): LibraryFactor =>
  libraryFactor(`fuel.cn.${id}`, item, 'direct', value, unit, china, {
    gas: 'CO2',
    country: 'CN',
    reference: derived,
  });

const coalStandard = inEach('GB/T 2589-2020');
const calorific = inEach('calorific value', '当量值');
const coal = (
  id: string,
  item: InEachLanguage,
  value: string,
  unit: string,
  more: Partial<LibraryFactor> = {},
): LibraryFactor =>
  libraryFactor(`tce.${id}`, item, 'tce', value, unit, coalStandard, {
    country: 'CN',
    reference: calorific,
    ...more,
  });

export const fuelFactors: readonly LibraryFactor[] = [
  perHeat('ng', inEach('Natural gas', '天然气'), '56.1'),
  perHeat('diesel', inEach('Diesel', '柴油'), '74.1'),
  perHeat('hfo', inEach('Residual fuel oil', '燃料油'), '77.4'),
  perHeat('lpg', inEach('LPG', '液化石油气'), '63.1'),
  perHeat('petcoke', inEach('Petroleum coke', '石油焦'), '97.5'),
  perHeat('anthracite', inEach('Anthracite', '无烟煤'), '98.3'),
  perHeat('bitcoal', inEach('Bituminous coal', '烟煤'), '94.6'),
  perHeat('subbit', inEach('Sub-bituminous coal', '次烟煤'), '96.1'),
  perHeat('lignite', inEach('Lignite', '褐煤'), '101'),
  perHeat('coke', inEach('Coke', '焦炭'), '107'),
  perHeat('gasoline', inEach('Gasoline', '汽油'), '69.3'),
  perHeat('cog', inEach('Coke oven gas', '焦炉煤气'), '44.4'),
  perQuantity('ng', inEach('Natural gas', '天然气'), '21.621888', 'tCO2/万m3'),
  perQuantity('diesel', inEach('Diesel', '柴油'), '3.09591', 'tCO2/t'),
  perQuantity('gasoline', inEach('Gasoline', '汽油'), '2.925056', 'tCO2/t'),
  perQuantity('fueloil', inEach('Residual fuel oil', '燃料油'), '3.170461', 'tCO2/t'),
  perQuantity('lpg', inEach('LPG', '液化石油气'), '3.10133', 'tCO2/t'),
  perQuantity('lng', inEach('LNG', '液化天然气'), '2.831257', 'tCO2/t'),
  perQuantity('bitcoal', inEach('Bituminous coal', '烟煤'), '1.74175', 'tCO2/t'),
  perQuantity('coke', inEach('Coke', '焦炭'), '2.860419', 'tCO2/t'),
  perQuantity('petcoke', inEach('Petroleum coke', '石油焦'), '3.211542', 'tCO2/t'),
  perQuantity('cog', inEach('Coke oven gas', '焦炉煤气'), '8.863806', 'tCO2/万m3'),
  libraryFactor(
    'heat.cn.default',
    inEach('Steam', '蒸汽'),
    'location',
    '0.11',
    'tCO2/GJ',
    inEach('GB/T 32151.34-2024 App. C3', 'GB/T 32151.34-2024 附录C3'),
    {
      gas: 'CO2',
      country: 'CN',
      reference: inEach(
        'default for bought heat; the supplier’s value goes first',
        '外购热力缺省值，优先采用供应商数据',
      ),
    },
  ),
  coal('el', inEach('Electricity', '电力'), '0.1229', 'kgce/kWh', {
    note: inEach('the equivalent value (about 0.28-0.30) must not be mixed in', '等价值（约0.28-0.30）不得混用'),
  }),
  coal('coal', inEach('Raw coal', '原煤'), '0.7143', 'kgce/kg'),
  coal('ng.oil', inEach('Natural gas', '天然气'), '1.33', 'kgce/m3', {
    reference: inEach('calorific value of oil-field gas', '油田天然气当量值'),
  }),
  coal('ng.gas', inEach('Gas-field natural gas', '气田天然气'), '1.2143', 'kgce/m3'),
  coal('heat', inEach('Steam', '蒸汽'), '34.12', 'kgce/GJ', {
    reference: inEach('calorific value of heat', '热力当量值'),
  }),
  coal('diesel', inEach('Diesel', '柴油'), '1.4571', 'kgce/kg', { verified: false }),
  libraryFactor('tce.ncv', inEach('Standard coal', '标准煤'), undefined, '29.3076', 'MJ/kgce', coalStandard, {
    country: 'CN',
    verified: false,
    reference: inEach('7000 kcal'),
  }),
];
