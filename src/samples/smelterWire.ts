/** The European Commission's complete worked aluminium example: a smelter whose metal partly goes into its own wire. */
import { ledgerWorkbook } from '../templates/ledgerWorkbook';
import type { Language } from '../languages';
import type { SheetPlan } from '../workbook/sheetPlan';
import { sayIn } from './say';

/**
 * Direct emissions and electricity per process as the example attributes them, so that embedded direct and indirect come out as printed:
 * 1.555 and 6.15 tCO2e/t for the metal, 1.69808 and 6.91195 for the wire (CBAM communication template for installations V2.1, filled example).
 */
export function smelterWireSample(language: Language): readonly SheetPlan[] {
  const say = sayIn(language);
  const site = say('Example installation', '示例装置');
  const smelter = { site, process: say('Primary aluminium', '原铝') };
  const wireMill = { site, process: say('Wire', '线材') };
  const metal = say('Unwrought aluminium', '未锻轧铝');
  const wire = say('Aluminium wire', '铝线');
  const electricity = say('Electricity', '电力');
  const source = say(
    'CBAM communication template for installations V2.1, filled aluminium example',
    'CBAM 装置信息通报模板 V2.1，铝行业填写示例',
  );
  const disclosed = (metric: string, value: number, unit: string, subject: string | null = null) => ({
    metric,
    subject,
    period: 2024,
    value,
    unit,
    source,
  });
  return ledgerWorkbook(language, {
    isPlain: true,
    about: [
      say(
        'Sample: the complete aluminium example of the European Commission. The example names no year; 2024 is put here so that the ledgers have a period.',
        '示例：欧盟委员会的完整铝行业算例。算例未注明年份，此处以2024年作为台账期间。',
      ),
      say(
        'The example attributes 311,000 and 5,283 tCO2e of the 316,284.5968 tCO2e of the installation; the rest of 1.5968 tCO2e is left unattributed there, too.',
        '算例将装置排放量316284.5968 tCO2e中的311000和5283 tCO2e分配给两个工序，其余1.5968 tCO2e在算例中同样未分配。',
      ),
    ],
    settings: {
      organisation: say('Example installation (European Commission)', '示例装置（欧盟委员会）'),
      periodFrom: '2024-01-01',
      periodTo: '2024-12-31',
      gwp: 'AR5',
    },
    rows: {
      Production: [
        { ...smelter, product: metal, quantity: 200000, unit: 't', role: 'product', cnCode: '7601', evidence: source },
        { ...wireMill, product: wire, quantity: 113000, unit: 't', role: 'product', cnCode: '7605', evidence: source },
      ],
      Materials: [{ ...wireMill, item: metal, quantity: 120000, unit: 't', metalContent: 1, evidence: source }],
      Energy: [
        { ...smelter, carrier: electricity, quantity: 3000000, unit: 'MWh', source: 'grid', evidence: source },
        { ...wireMill, carrier: electricity, quantity: 105000, unit: 'MWh', source: 'grid', evidence: source },
      ],
      Emissions: [
        {
          ...smelter,
          sourceStream: say('Natural gas, anodes and PFC', '天然气、阳极和全氟化碳'),
          gas: 'CO2e',
          quantity: 311000,
          unit: 't',
          evidence: source,
        },
        {
          ...wireMill,
          sourceStream: say('Natural gas', '天然气'),
          gas: 'CO2e',
          quantity: 5283,
          unit: 't',
          evidence: source,
        },
      ],
      Factors: [
        {
          item: electricity,
          component: 'location',
          gas: 'CO2',
          value: 0.41,
          unit: 'tCO2/MWh',
          source,
          reference: say('El. emission factor of both processes', '两个工序的电力排放因子'),
        },
      ],
      Disclosed: [
        disclosed('scope 1', 316284.5968, 'tCO2e'),
        disclosed(say('scope 1 natural gas', '范围一 天然气'), 38186.5968, 'tCO2e'),
        disclosed(say('scope 1 anodes', '范围一 阳极'), 252816, 'tCO2e'),
        disclosed(say('scope 1 PFC', '范围一 全氟化碳'), 25282, 'tCO2e'),
        disclosed('scope 2 location-based', 1273050, 'tCO2e'),
        disclosed('footprint', 7.705, 'tCO2e/t', metal),
      ],
    },
  });
}
