/** What the sustainability report 2024 of a magnesium and aluminium alloy maker prints, and nothing else: scrap by class, plans, inventory and waste. */
import { ledgerWorkbook } from '../templates/ledgerWorkbook';
import type { LedgerRow } from '../ledgers/ledgerRow';
import type { Language } from '../languages';
import type { SheetPlan } from '../workbook/sheetPlan';
import { sayIn, type Say } from './say';

/** The published figures as ledgers. There is no production and no energy in the report, so every footprint is withheld; the scrap totals come out. */
export function regalSample(language: Language): readonly SheetPlan[] {
  const say = sayIn(language);
  return ledgerWorkbook(language, {
    about: [
      say(
        'Sample: figures of a published sustainability report for 2024, entered as printed. What the report does not print is left out, so results that need it are withheld.',
        '示例：某企业2024年度可持续发展报告中已公布的数值，按原文录入。报告未披露的内容不填，因此相关结果暂不列示。',
      ),
      say(
        'The report prints amounts and years of its plans, not their direction: scrap amounts are read as at least, intensities as at most.',
        '报告只给出计划的数量和年份，未给出方向：此处将废铝用量视为“至少”，排放强度视为“至多”。',
      ),
    ],
    settings: {
      organisation: say('Shanxi Regal Metal New Materials (山西瑞格金属新材料有限公司)', '山西瑞格金属新材料有限公司'),
      periodFrom: '2024-01-01',
      periodTo: '2024-12-31',
    },
    rows: {
      Scrap: scrapOf2024(say),
      Targets: [...scrapPlan, ...intensityPlan(say)],
      Disclosed: [...inventory(say), ...scrapTotals(say), ...waste(say)],
    },
  });
}

function scrapOf2024(say: Say): readonly LedgerRow[] {
  const evidence = say('Report 2024, recycled aluminium plan', '2024年度报告，再生铝计划');
  const process = say('Remelting', '重熔');
  return [
    {
      process,
      scrapType: say('Trimmings and rejected products from production', '生产中边角料及报废产品'),
      class: 'internal',
      quantity: 2005,
      unit: 't',
      evidence,
    },
    {
      process,
      scrapType: say('Pre-consumer industrial scrap', '消费前工业废铝'),
      class: 'pre-consumer',
      quantity: 7618,
      unit: 't',
      evidence,
    },
    {
      process,
      scrapType: say('Post-consumer market scrap', '消费后市场废铝'),
      class: 'post-consumer',
      quantity: 30471,
      unit: 't',
      evidence,
    },
  ];
}

const scrapPlan: readonly LedgerRow[] = (
  [
    ['scrap internal', 2500, 3000],
    ['scrap pre-consumer', 8500, 9000],
    ['scrap post-consumer', 39000, 48000],
    ['scrap total', 50000, 60000],
  ] as const
).flatMap(([metric, in2027, in2030]) => [
  { metric, year: 2027, target: in2027, unit: 't', direction: 'at least' },
  { metric, year: 2030, target: in2030, unit: 't', direction: 'at least' },
]);

/** tCO2e per t of aluminium: alloy scope 1+2 and 3.1, extrusion scope 1+2 and 3.1. */
const intensities = [
  [2025, 0.79, 8.67, 1.21, 15.95],
  [2026, 0.77, 8.18, 1.17, 15.06],
  [2027, 0.75, 8.13, 1.13, 14.95],
  [2028, 0.74, 7.73, 1.09, 14.23],
  [2029, 0.72, 7.31, 1.04, 13.48],
  [2030, 0.71, 6.82, 1, 12.59],
] as const;

function intensityPlan(say: Say): readonly LedgerRow[] {
  const alloy = say('Aluminium alloy', '铝合金');
  const extrusion = say('Aluminium extrusion', '铝挤压');
  return intensities.flatMap(([year, alloy12, alloy31, extrusion12, extrusion31]) => {
    const target = (metric: string, subject: string, value: number): LedgerRow => ({
      metric,
      subject,
      year,
      target: value,
      unit: 'tCO2e/t',
      direction: 'at most',
    });
    return [
      target('intensity scope 1+2', alloy, alloy12),
      target('intensity scope 3.1', alloy, alloy31),
      target('intensity scope 1+2', extrusion, extrusion12),
      target('intensity scope 3.1', extrusion, extrusion31),
    ];
  });
}

function inventory(say: Say): readonly LedgerRow[] {
  const source = say('Report 2024, responding to climate change', '2024年度报告，应对气候变化');
  const scope2 = say('scope 2', '范围二');
  const scope3 = say('scope 3', '范围三');
  const all = say('scope 1+2+3', '范围一+二+三');
  const printed = (metric: string, in2023: number, in2024: number): readonly LedgerRow[] => [
    { metric, period: 2023, value: in2023, unit: 'tCO2e', source },
    { metric, period: 2024, value: in2024, unit: 'tCO2e', source },
  ];
  return [
    ...printed('scope 1', 316872.71, 242928.142),
    ...printed(scope2, 26140.48, 0),
    ...printed(scope3, 1877231.78, 1589475.882),
    ...printed(all, 2220244.97, 1832404.02),
  ];
}

function scrapTotals(say: Say): readonly LedgerRow[] {
  const source = say('Report 2024, recycled aluminium plan', '2024年度报告，再生铝计划');
  return (
    [
      ['scrap internal', 2005],
      ['scrap pre-consumer', 7618],
      ['scrap post-consumer', 30471],
      ['scrap total', 40094],
    ] as const
  ).map(([metric, value]) => ({
    metric,
    period: 2024,
    value,
    unit: 't',
    source,
  }));
}

function waste(say: Say): readonly LedgerRow[] {
  const source = say('Report 2024, table 2, waste generated in 2024', '2024年度报告，表2 2024年废弃物产生总量数据表');
  const metric = say('waste', '废弃物');
  const lines: readonly (readonly [string, number])[] = [
    [say('Waste oil drums', '废机油桶'), 0.644],
    [say('Waste mineral oil', '废矿物油'), 0.632],
    [say('Coal tar residue', '煤焦油渣'), 400.46],
    [say('Coal tar', '煤焦油'), 4357.66],
    [say('Aluminium dross', '铝灰渣'), 1400.261],
    [say('Aluminium filter dust', '铝除尘灰'), 691.306],
    [say('Spent catalyst', '废催化剂'), 22.86],
  ];
  return [
    ...lines.map(([subject, value]) => ({ metric, subject, period: 2024, value, unit: 't', source })),
    { metric: say('waste total', '废弃物合计'), period: 2024, value: 6873.823, unit: 't', source },
  ];
}
