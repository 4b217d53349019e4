/** China's electricity factors: national averages, what stands in for a residual mix, regional grids and provinces. CO2 at the generator, without upstream and line losses. */
import { defaultLanguage, inEach, type InEachLanguage } from '../languages';
import { libraryFactor, type LibraryFactor } from './libraryFactor';
import { chinaName, grids, provinces } from './regions';

const electricity = inEach('Electricity', '电力');
const announcement: Readonly<Record<number, InEachLanguage>> = {
  2021: inEach('MEE and NBS announcement 2024 No. 12', '生态环境部、国家统计局公告2024年第12号'),
  2022: inEach(
    'MEE and NBS announcement of 2024-12-20 (2022 data)',
    '生态环境部、国家统计局2024年12月20日公告（2022年数据）',
  ),
  2023: inEach(
    'MEE and NBS announcement 2025 No. 47 (2025-12-31), tables 1-5',
    '生态环境部、国家统计局公告2025年第47号（2025-12-31）表1-5',
  ),
};
const latest = 2023;

function gridFactor(
  id: string,
  component: 'location' | 'residual' | undefined,
  value: string,
  year: number,
  region: InEachLanguage,
  more: Partial<LibraryFactor> = {},
): LibraryFactor {
  return libraryFactor(id, electricity, component, value, 'tCO2/MWh', announcement[year] ?? inEach(''), {
    gas: 'CO2',
    country: 'CN',
    region,
    year,
    validTo: year === latest ? undefined : `${year}-12-31`,
    reference: inEach(
      `electricity factors of ${year}, CO2 at the generator`,
      `${year}年电力二氧化碳排放因子（发电侧）`,
    ),
    ...more,
  });
}

const average = inEach('national average', '全国平均');
const standIn = inEach(
  'average without market-traded non-fossil electricity: the official stand-in for a residual mix',
  '全国平均（不包括市场化交易的非化石能源电量），官方口径的剩余组合替代值',
);
const fossil = inEach('fossil electricity only; for reference', '全国化石能源电力，仅供参考');

const national: readonly LibraryFactor[] = (
  [
    [2021, '0.5568', '0.5942', '0.8426'],
    [2022, '0.5366', '0.5856', '0.8325'],
    [2023, '0.5306', '0.6096', '0.8273'],
  ] as const
).flatMap(([year, location, residual, fossilValue]) => [
  gridFactor(`el.cn.avg.${year}`, 'location', location, year, chinaName, {
    note: average,
    ...(year === 2021
      ? {
          source: inEach(
            'MEE and NBS announcement of 2024-12-20, quoting 2021',
            '生态环境部、国家统计局2024年12月20日公告所引2021年数据',
          ),
        }
      : {}),
  }),
  gridFactor(`el.cn.resid.${year}`, 'residual', residual, year, chinaName, { note: standIn, verified: year !== 2021 }),
  gridFactor(`el.cn.fossil.${year}`, undefined, fossilValue, year, chinaName, {
    item: inEach('Electricity, fossil', '全国化石能源电力'),
    note: fossil,
  }),
]);

const regional: readonly LibraryFactor[] = (
  [
    ['north', '0.6776', '0.6361'],
    ['northeast', '0.5564', '0.5122'],
    ['east', '0.5617', '0.55'],
    ['central', '0.5395', '0.5271'],
    ['northwest', '0.5857', '0.5543'],
    ['south', '0.3869', '0.4042'],
    ['southwest', '0.2268', '0.2472'],
  ] as const
).flatMap(([grid, of2022, of2023]) =>
  (
    [
      [2022, of2022],
      [2023, of2023],
    ] as const
  ).map(([year, value]) => gridFactor(`el.cn.reg.${grid}.${year}`, 'location', value, year, grids[grid])),
);

const of2023: readonly (readonly [province: string, value: string])[] = [
  ['Beijing', '0.5554'],
  ['Tianjin', '0.6796'],
  ['Hebei', '0.6516'],
  ['Shanxi', '0.6634'],
  ['Inner Mongolia', '0.6479'],
  ['Liaoning', '0.4878'],
  ['Jilin', '0.4671'],
  ['Heilongjiang', '0.5229'],
  ['Shanghai', '0.5737'],
  ['Jiangsu', '0.5827'],
  ['Zhejiang', '0.4974'],
  ['Anhui', '0.6553'],
  ['Fujian', '0.4211'],
  ['Jiangxi', '0.5836'],
  ['Shandong', '0.6191'],
  ['Henan', '0.5897'],
  ['Hubei', '0.4044'],
  ['Hunan', '0.4976'],
  ['Guangdong', '0.4419'],
  ['Guangxi', '0.4476'],
  ['Hainan', '0.3648'],
  ['Chongqing', '0.5581'],
  ['Sichuan', '0.1564'],
  ['Guizhou', '0.5683'],
  ['Yunnan', '0.1333'],
  ['Shaanxi', '0.6335'],
  ['Gansu', '0.4471'],
  ['Qinghai', '0.1796'],
  ['Ningxia', '0.6187'],
  ['Xinjiang', '0.6021'],
];
const nameOf = (name: string): InEachLanguage =>
  provinces.find((province) => province[defaultLanguage] === name) ?? inEach(name);

const provincial: readonly LibraryFactor[] = [
  ...of2023.map(([name, value]) =>
    gridFactor(`el.cn.${name.toLowerCase().replace(/ /g, '')}.2023`, 'location', value, 2023, nameOf(name)),
  ),
  gridFactor('el.cn.shandong.2022', 'location', '0.641', 2022, nameOf('Shandong'), {
    reference: inEach('as transcribed in public software', '据公开软件转录'),
  }),
  gridFactor('el.cn.shanxi.2022', 'location', '0.7096', 2022, nameOf('Shanxi')),
];

/** By year, averages first, then grids, then provinces. */
export const gridFactors: readonly LibraryFactor[] = [...national, ...regional, ...provincial];
