/** What the sustainability report 2024 of an integrated aluminium group prints, and nothing else: energy, redeemed certificates, targets and its own figures. */
import { column } from '../ledgers/columns';
import { ledgerWorkbook } from '../templates/ledgerWorkbook';
import type { LedgerRow } from '../ledgers/ledgerRow';
import { inEach, type Language } from '../languages';
import type { SheetPlan } from '../workbook/sheetPlan';
import { nanshanDisclosed } from './nanshanDisclosed';
import { sayIn, type Say } from './say';

/** The published figures as ledgers. Without production and factors every footprint is withheld; the certificates and the printed figures can be checked. */
export function nanshanSample(language: Language): readonly SheetPlan[] {
  const say = sayIn(language);
  const organisation = say('Shandong Nanshan Aluminium Co., Ltd.', '山东南山铝业股份有限公司');
  return ledgerWorkbook(language, {
    isPlain: true,
    about: [
      say(
        'Sample: figures of a published sustainability report for 2024, entered as printed, contradictions included. What the report does not print is left out, so results that need it are withheld.',
        '示例：某企业2024年度可持续发展报告中已公布的数值，按原文录入（包括相互矛盾之处）。报告未披露的内容不填，因此相关结果暂不列示。',
      ),
      say(
        'The report prints no number of the purchase invoice; the words in that column are ours and tie the purchase to the two redemptions.',
        '报告未披露采购发票号；该列文字为本示例所加，用于将采购与两笔核销对应。',
      ),
    ],
    settings: { organisation, periodFrom: '2024-01-01', periodTo: '2024-12-31', region: say('Shandong', '山东') },
    rows: {
      Energy: energyOf2024(say),
      Factors: [
        {
          item: solarPower(say),
          component: 'direct',
          gas: 'CO2',
          value: 0,
          unit: 'tCO2/MWh',
          source: say('Solar panels burn nothing', '光伏发电不燃烧燃料'),
          reference: say('the supply of the panels is not in the report', '报告未给出组件等上游排放'),
        },
      ],
      Certificates: certificates(say, organisation),
      CertificatePurchases: purchases(say),
      Targets: targets(say),
      Disclosed: nanshanDisclosed(say),
    },
    furtherColumns: {
      Certificates: [column('redeemedBy', inEach('Redeemed by', '核销经办方'), 'text')],
    },
  });
}

const solarPower = (say: Say): string => say('Solar power', '光伏自发电');

function energyOf2024(say: Say): readonly LedgerRow[] {
  const common = {
    process: say('Domestic plants', '国内各厂'),
    evidence: say('Report 2024, energy consumption', '2024年度报告，能源消耗'),
  };
  const electricity = say('Electricity', '电力');
  return [
    { ...common, carrier: electricity, quantity: 2195841200, unit: 'kWh', source: 'grid' },
    { ...common, carrier: solarPower(say), quantity: 107000000, unit: 'kWh', source: 'on-site' },
    { ...common, carrier: say('Diesel', '柴油'), quantity: 4728, unit: 't' },
    { ...common, carrier: say('Raw coal', '原煤'), quantity: 4084426, unit: 't' },
    { ...common, carrier: say('Natural gas', '天然气'), quantity: 29356, unit: say('10000 m3', '万m3') },
  ];
}

const purchase = (say: Say): string => say('2024 purchase (no number published)', '2024年采购（未披露发票号）');

function certificates(say: Say, beneficiary: string): readonly LedgerRow[] {
  const common = {
    scheme: 'I-REC(E)',
    unit: 'MWh',
    country: say('China', '中国'),
    status: 'redeemed',
    beneficiary,
    claimFrom: '2024-01-01',
    claimTo: '2024-12-31',
    site: say(
      'Donghai Industrial Park, Xufu Street, Longkou City, Yantai City, Shandong province, China',
      '山东省烟台市龙口市徐福街道东海工业园',
    ),
    invoice: purchase(say),
    redeemedBy: 'LANGFANG MINCHI NEW ENERGY TECHNOLOGY CO, LTD',
  };
  return [
    {
      ...common,
      certificate: say('Redemption statement 21877145', '核销声明21877145'),
      volume: 30000,
      customer: 'BMW Brilliance Automotive Co., LTD',
      verificationKey: '21877145',
      purpose:
        'All Green Electricity shown on this certificate is used for product of BMW Brilliance Automotive Co., LTD',
    },
    {
      ...common,
      certificate: say('Redemption statement 37945804', '核销声明37945804'),
      volume: 170000,
      customer: 'BMW',
      verificationKey: '37945804',
      purpose: 'Electrolysis of Primary aluminum process for BMW production manufacturing',
    },
  ];
}

function purchases(say: Say): readonly LedgerRow[] {
  return [
    {
      invoice: purchase(say),
      volume: 200000,
      unit: say('certificate', '张'),
      evidence: say(
        'Report 2024: 200,000 green certificates, equivalent to 200 million kWh',
        '2024年度报告：20万张绿证，相当于2亿千瓦时',
      ),
    },
  ];
}

function targets(say: Say): readonly LedgerRow[] {
  const metric = say('carbon emission intensity', '碳排放强度');
  const plan = say('Table of product emission intensity targets 2022-2025', '产品排放强度目标表（2022-2025年）');
  const review = say('Table of targets and achievements in 2024', '2024年目标完成情况表');
  const alumina = say('Alumina Company', '氧化铝公司');
  const rolling = say('Aluminium Rolling Company', '铝压延公司');
  const plate = say('Medium-thick Plate Company', '中厚板公司');
  const foil = say('Aluminium Foil Company', '铝箔公司');
  const footprint = say('Bauxite to Electrolytic Aluminium', '铝土矿至电解铝');
  const target = (subject: string, year: number, value: number, source: string): LedgerRow => ({
    metric: subject === footprint ? 'footprint' : metric,
    subject,
    year,
    target: value,
    unit: say('tCO2e/t product', 'tCO2e/t产品'),
    direction: 'at most',
    source,
  });
  const planned = (subject: string, values: readonly [number, number, number, number]) =>
    values.map((value, index) => target(subject, 2022 + index, value, plan));
  return [
    ...planned(alumina, [1.89, 1.85, 1.83, 1.81]),
    ...planned(foil, [1.09, 1.07, 1.06, 1.05]),
    ...planned(rolling, [0.79, 0.78, 0.77, 0.76]),
    ...planned(plate, [1.9, 1.89, 1.88, 1.87]),
    ...planned(footprint, [17.24, 16.64, 16.44, 16.24]),
    target(alumina, 2024, 1.89, review),
    target(rolling, 2024, 0.78, review),
    target(plate, 2024, 1.85, review),
    target(foil, 2024, 1.07, review),
    target(say('Electrolytic Aluminium Company', '电解铝公司'), 2024, 13.15, review),
    target(footprint, 2024, 16.44, review),
  ];
}
