/** Factors of smelting and of bought metal: carbon, soda, limestone, sector averages and defaults. */
import { netAnodeCarbon } from './anodeCarbon';
import { inEach } from '../languages';
import { libraryFactor, type LibraryFactor } from './libraryFactor';
import { pfcCoefficients } from './pfcCoefficients';

const ipcc = (where: string) => inEach(`IPCC 2006 Guidelines ${where}`);
const transcribed = inEach('as transcribed in public software', '据公开软件转录');
const placeholder = inEach('order of magnitude only: replace by supplier data', '仅为量级，请替换为供应商数据');
const chinaGuide = inEach('China ETS guideline for aluminium smelting (2024)', '全国碳市场铝冶炼行业核算指南（2024）');

const smelting: readonly LibraryFactor[] = [
  libraryFactor(
    'al.anode.cbam',
    inEach('Anode carbon', '阳极碳'),
    'direct',
    '3.664',
    'tCO2/t',
    inEach('Implementing Regulation (EU) 2025/2547 B.3.2'),
    {
      gas: 'CO2',
      reference: inEach('per t of carbon consumed; 44/12 = 3.66667 elsewhere', '按消耗的碳计；其他方法为44/12=3.66667'),
    },
  ),
  libraryFactor(
    'al.anode.net',
    inEach('Anodes, net consumption', '阳极净耗'),
    'direct',
    netAnodeCarbon.carbonDioxidePerCarbon,
    'tCO2/t',
    ipcc('vol. 3 eq. 4.21'),
    { gas: 'CO2', reference: inEach('44/12 per t of carbon', '每吨碳44/12') },
  ),
  libraryFactor(
    'al.anode.net.carbon',
    inEach('Anodes, net consumption', '阳极净耗'),
    'oxidation',
    netAnodeCarbon.share,
    '1',
    ipcc('vol. 3 eq. 4.21'),
    { reference: inEach('carbon: 100 - 2 % sulphur - 0.4 % ash', '含碳量：100-硫2%-灰分0.4%') },
  ),
  libraryFactor('al.soda', inEach('Soda ash', '纯碱'), 'direct', '0.41492', 'tCO2/t', ipcc('vol. 3 table 2.1'), {
    gas: 'CO2',
    reference: transcribed,
  }),
  libraryFactor(
    'al.limestone',
    inEach('Limestone', '石灰石'),
    'direct',
    '0.43971',
    'tCO2/t',
    ipcc('vol. 3 table 2.1'),
    {
      gas: 'CO2',
      reference: transcribed,
    },
  ),
  libraryFactor(
    'al.prebake.tier1',
    inEach('Prebake anodes, tier 1', '预焙阳极缺省'),
    undefined,
    '1.6',
    'tCO2/t Al',
    ipcc('vol. 3 table 4.10'),
    { gas: 'CO2', reference: transcribed, note: inEach('+-10 %') },
  ),
  libraryFactor(
    'al.soderberg.tier1',
    inEach('Soderberg paste, tier 1', '自焙槽阳极糊缺省'),
    undefined,
    '1.7',
    'tCO2/t Al',
    ipcc('vol. 3 table 4.10'),
    { gas: 'CO2', reference: transcribed, note: inEach('+-10 %') },
  ),
  ...(
    [
      ['CWPB', '0.4'],
      ['SWPB', '1.6'],
      ['VSS', '0.8'],
      ['HSS', '0.4'],
    ] as const
  ).map(([technology, value]) =>
    libraryFactor(
      `al.pfc.tier1.${technology.toLowerCase()}`,
      inEach(`PFC ${technology}, tier 1`, `PFC 缺省 ${technology}`),
      undefined,
      value,
      'kgCF4/t Al',
      ipcc('vol. 3 table 4.15'),
      { gas: 'CF4', reference: transcribed, note: inEach('-99 to +380 %') },
    ),
  ),
  libraryFactor(
    'al.pfc.cn.default',
    inEach('PFC default, China ETS', '全国碳市场 PFC 缺省'),
    undefined,
    '0.034',
    'kgCF4/t Al',
    chinaGuide,
    {
      gas: 'CF4',
      country: 'CN',
      reference: inEach(
        'C2F6 0.0034 kg/t; together 0.26316 tCO2e/t with AR5',
        'C2F6 0.0034 kg/t；按AR5合计0.26316 tCO2e/t',
      ),
    },
  ),
  libraryFactor(
    'al.anode.cn.params',
    inEach('Anode loss rate, China ETS', '全国碳市场阳极损失率'),
    undefined,
    '0.1518',
    'share',
    chinaGuide,
    {
      country: 'CN',
      reference: inEach(
        'net = consumption x (1 - 15.18 %), sulphur 2 %, ash 0.4 %',
        '净耗=消耗量×(1-15.18%)，硫2%，灰分0.4%',
      ),
    },
  ),
  ...pfcCoefficients.map(({ technology, method, value, ratio, source, ratioChecked }, index) =>
    libraryFactor(
      `al.pfc.${method}.${index + 1}`,
      inEach(`PFC ${method} coefficient ${technology}`, `${method === 'slope' ? '斜率' : '过电压'}系数 ${technology}`),
      undefined,
      value,
      method === 'slope' ? 'kgCF4/t Al per AE-min/cell-day' : 'kgCF4/t Al per mV',
      inEach(source),
      {
        gas: 'CF4',
        verified: ratioChecked,
        note: inEach(
          `C2F6/CF4 ${ratio}${ratioChecked ? '' : ' (general knowledge)'}`,
          `C2F6/CF4 ${ratio}${ratioChecked ? '' : '（常识，未核对）'}`,
        ),
      },
    ),
  ),
];

const iai = inEach('International Aluminium Institute', '国际铝业协会');
const metal: readonly LibraryFactor[] = [
  libraryFactor('mat.al.primary.iai2023', inEach('Primary aluminium', '原铝'), 'footprint', '14.8', 'tCO2e/t', iai, {
    gas: 'CO2e',
    year: 2023,
    reference: inEach(
      'world average of 2023, cradle to gate; as quoted by secondary sources',
      '2023年全球平均（摇篮到大门），据二手来源',
    ),
  }),
  libraryFactor('mat.al.primary.iai2022', inEach('Primary aluminium', '原铝'), 'footprint', '15.1', 'tCO2e/t', iai, {
    gas: 'CO2e',
    year: 2022,
    validTo: '2022-12-31',
    reference: inEach(
      'world average of 2022, cradle to gate; as quoted by secondary sources',
      '2022年全球平均（摇篮到大门），据二手来源',
    ),
  }),
  libraryFactor('mat.al.remelt.iai', inEach('Remelting of scrap', '废铝重熔'), undefined, '0.52', 'tCO2e/t', iai, {
    gas: 'CO2e',
    year: 2023,
    note: inEach('process only, scrap at zero', '仅重熔工序，废铝计零'),
  }),
  libraryFactor(
    'mat.al.sector2023',
    inEach('All aluminium, with recycled', '全铝行业平均（含再生）'),
    undefined,
    '10.04',
    'tCO2e/t',
    iai,
    {
      gas: 'CO2e',
      year: 2023,
      note: inEach('a benchmark, not a factor of primary metal', '仅作参照，不是原铝因子'),
    },
  ),
  libraryFactor(
    'mat.al.iai.range',
    inEach('Unit processes of primary aluminium', '原铝各工序'),
    undefined,
    '',
    'tCO2e/t',
    iai,
    {
      gas: 'CO2e',
      year: 2019,
      note: inEach(
        'plausible ranges: alumina 0.6-2.4, anode 0.9-3.8, electrolysis 1.9-23.6, casting 0.03-0.7, mining 0.004-0.05',
        '合理范围：氧化铝0.6-2.4、阳极0.9-3.8、电解1.9-23.6、铸造0.03-0.7、采矿0.004-0.05',
      ),
    },
  ),
  libraryFactor(
    'mat.al.defra.closedloop2021',
    inEach('Aluminium cans and foil, closed loop', '铝罐、铝箔闭环'),
    undefined,
    '0.99939628',
    'tCO2e/t',
    inEach('BEIS 2021 conversion factors'),
    { gas: 'CO2e', country: 'GB', year: 2021 },
  ),
  libraryFactor(
    'mat.simetal.direct',
    inEach('Silicon metal, process CO2 only', '金属硅（仅工艺直接排放）'),
    undefined,
    '5',
    'tCO2/t',
    ipcc('vol. 3 table 4.5'),
    {
      gas: 'CO2',
      note: inEach('without electricity; the full footprint is much higher', '不含电力，完整足迹高得多'),
    },
  ),
  libraryFactor(
    'mat.mg.pidgeon',
    inEach('Magnesium', '金属镁'),
    'footprint',
    '25',
    'tCO2e/t',
    inEach('Literature range of the Pidgeon process, about 20-28', '皮江法文献范围约20-28'),
    { gas: 'CO2e', country: 'CN', verified: false, reference: placeholder },
  ),
  libraryFactor(
    'mat.alumina',
    inEach('Alumina', '氧化铝'),
    'footprint',
    '1.8',
    'tCO2e/t',
    inEach('Within the range of the International Aluminium Institute, 0.6-2.4', '国际铝业协会范围0.6-2.4之内'),
    { gas: 'CO2e', country: 'CN', verified: false, reference: placeholder },
  ),
  libraryFactor(
    'tr.truck',
    inEach('Road freight, average truck', '公路货运'),
    undefined,
    '0.1',
    'kgCO2e/tkm',
    inEach('Order of magnitude', '量级估计'),
    { gas: 'CO2e', verified: false, reference: placeholder },
  ),
];

export const aluminiumFactors: readonly LibraryFactor[] = [...smelting, ...metal];
