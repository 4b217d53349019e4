/** The factor library of the fictitious plant: published factors where there are such, and plainly fictitious ones where a supplier would declare them. */
import type { LedgerRow } from '../../ledgers/ledgerRow';
import type { Say } from '../say';
import type { DemoNames } from './demoNames';

/** `Factors`, valid for 2024. */
export function demoFactors(names: DemoNames, say: Say): readonly LedgerRow[] {
  const valid = { validFrom: '2024-01-01', validTo: '2024-12-31' };
  const published = (
    item: string,
    component: string,
    value: number,
    unit: string,
    source: string,
    reference: string,
    more: LedgerRow = {},
  ): LedgerRow => ({
    item,
    component,
    value,
    unit,
    source,
    reference,
    quality: say('published', '已公布'),
    ...valid,
    ...more,
  });
  const fictitious = (item: string, component: string, value: number, unit: string): LedgerRow => ({
    item,
    component,
    gas: 'CO2e',
    value,
    unit,
    source: say('Fictitious, for this sample only', '虚构，仅用于本示例'),
    reference: say('replace by supplier data', '请替换为供应商数据'),
    quality: say('fictitious', '虚构'),
    ...valid,
  });
  const bought = (item: string, footprint: number, direct: number, indirect: number): readonly LedgerRow[] => [
    fictitious(item, 'footprint', footprint, 'tCO2e/t'),
    fictitious(item, 'embedded direct', direct, 'tCO2e/t'),
    fictitious(item, 'embedded indirect', indirect, 'tCO2e/t'),
  ];
  const divided = (item: string, direct: number, indirect: number): readonly LedgerRow[] => [
    fictitious(item, 'embedded direct', direct, 'tCO2e/t'),
    fictitious(item, 'embedded indirect', indirect, 'tCO2e/t'),
  ];
  const ministry = say('MEE and NBS announcement 2025 No. 47', '生态环境部、国家统计局公告2025年第47号');
  const electricityData = say('electricity factors of 2023, CO2 at the generator', '2023年电力二氧化碳排放因子');
  const co2 = { gas: 'CO2' };
  const rated = (ratings: string, uncertainty: number): LedgerRow => ({
    quality: `${say('published', '已公布')}; ${ratings}`,
    uncertainty,
  });
  const chinaDefaults = say('China default table (GB/T 32150 family)', '中国缺省值表（GB/T 32150系列）');
  const gasParameters = say(
    'NCV 389.31 GJ/10000 m3; 15.3 tC/TJ; oxidation 0.99',
    '低位发热量389.31 GJ/万m3；15.3 tC/TJ；氧化率0.99',
  );
  const europe = say('Implementing Regulation (EU) 2025/2547, Annex II', '欧盟实施条例（EU）2025/2547附件二');
  const coal = 'GB/T 2589-2020';
  return [
    published(names.electricity, 'location', 0.6191, 'tCO2/MWh', ministry, electricityData, {
      ...co2,
      region: names.shandong,
      ...rated('TeR 2, TiR 2, GeR 1', 0.05),
    }),
    published(names.electricity, 'location', 0.4476, 'tCO2/MWh', ministry, electricityData, {
      ...co2,
      region: names.guangxi,
      ...rated('TeR 2, TiR 2, GeR 1', 0.05),
    }),
    published(
      names.electricity,
      'residual',
      0.6096,
      'tCO2/MWh',
      ministry,
      say('2023, without market-traded non-fossil electricity', '2023年，不包括市场化交易的非化石能源电量'),
      { ...co2, ...rated('TeR 2, TiR 2, GeR 2', 0.05) },
    ),
    fictitious(names.electricity, 'upstream', 0.045, 'tCO2e/MWh'),
    fictitious(names.solarPower, 'upstream', 0.04, 'tCO2e/MWh'),
    published(names.electricity, 'tce', 0.1229, 'kgce/kWh', coal, say('calorific value', '当量值')),
    published(names.gas, 'ncv', 389.31, say('GJ/10000 m3', 'GJ/万m3'), chinaDefaults, gasParameters),
    published(names.gas, 'direct', 56.1, 'tCO2/TJ', europe, say('15.3 tC/TJ x 44/12', '15.3 tC/TJ×44/12'), {
      ...co2,
      ...rated('TeR 1, TiR 2, GeR 3', 0.04),
    }),
    published(names.gas, 'oxidation', 0.99, '1', chinaDefaults, gasParameters),
    fictitious(names.gas, 'upstream', 8, 'tCO2e/TJ'),
    published(names.gas, 'tce', 1.33, 'kgce/m3', coal, say('oil-field natural gas', '油田天然气')),
    published(names.diesel, 'ncv', 43, 'GJ/t', europe, 'Table 1'),
    published(names.diesel, 'direct', 74.1, 'tCO2/TJ', europe, 'Table 1', co2),
    published(names.diesel, 'oxidation', 1, '1', europe, say('default', '缺省值')),
    fictitious(names.diesel, 'upstream', 15, 'tCO2e/TJ'),
    published(
      names.diesel,
      'tce',
      1.4571,
      'kgce/kg',
      coal,
      say('to be checked against the standard', '请核对标准原文'),
    ),
    published(
      names.anodes,
      'direct',
      3.664,
      'tCO2/t',
      europe,
      say('B.3.2, per t of carbon consumed', 'B.3.2，按消耗的碳计'),
      co2,
    ),
    ...divided(names.anodes, 0.8, 0.3),
    ...bought(names.alumina, 1.8, 1.1, 0.35),
    ...bought(names.fluoride, 4, 1.9, 1.2),
    ...divided(names.primaryIngot, 2.1, 9.6),
    ...divided(names.recycledIngot, 0.4, 0.3),
    ...bought(names.magnesium, 24, 17, 4.5),
    ...bought(names.silicon, 11, 5, 4.6),
    ...bought(names.acid, 0.15, 0.03, 0.02),
    fictitious(names.wind, 'upstream', 0.011, 'tCO2e/MWh'),
    fictitious(names.solar, 'upstream', 0.035, 'tCO2e/MWh'),
    fictitious(names.hydro, 'upstream', 0.006, 'tCO2e/MWh'),
  ];
}
