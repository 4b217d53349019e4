/** The figures that the aluminium group's report for 2024 prints, each with the table it stands in. */
import type { LedgerRow } from '../ledgers/ledgerRow';
import type { Say } from './say';

/** `Disclosed`: every year that is printed; where the report gives two values for one subject both stand here. */
export function nanshanDisclosed(say: Say): readonly LedgerRow[] {
  return [
    ...inventory(say),
    ...intensities(say),
    ...achievements(say),
    ...energy(say),
    ...greenPower(say),
    ...circularEconomy(say),
  ];
}

/** One row for each of 2022, 2023 and 2024. */
function threeYears(row: LedgerRow, values: readonly [number, number, number]): readonly LedgerRow[] {
  return values.map((value, index) => ({ ...row, period: 2022 + index, value }));
}

function inventory(say: Say): readonly LedgerRow[] {
  const domestic = {
    unit: 'tCO2e',
    source: say('Table of GHG emission indicators (aluminium products)', '温室气体排放指标表（铝产品）'),
  };
  const apart = (subject: string): LedgerRow => ({
    metric: say('GHG emissions', '温室气体排放量'),
    subject,
    unit: 'tCO2e',
    source: say(
      'Table of GHG emission indicators (electricity; overseas plants)',
      '温室气体排放指标表（电力；海外工厂）',
    ),
  });
  return [
    ...threeYears({ ...domestic, metric: 'scope 1' }, [1504469, 1534661, 1517431]),
    ...threeYears({ ...domestic, metric: say('scope 2', '范围二') }, [8125713, 7552403, 6937747]),
    ...threeYears({ ...domestic, metric: 'scope 1+2' }, [9630182, 9087064, 8455178]),
    ...threeYears(apart(say('Donghai Thermal Power Plant', '东海热电厂')), [10099000, 9656270, 8060000]),
    ...threeYears(apart(say('U.S. Plant', '美国工厂')), [41088, 34559, 36839]),
    ...threeYears(apart(say('Indonesia Plant', '印尼工厂')), [769070, 1909740, 2070320]),
  ];
}

function intensities(say: Say): readonly LedgerRow[] {
  const domestic = say('Table of carbon emission intensity', '碳排放强度表');
  const overseas = say('Table of carbon emission intensity (overseas plants)', '碳排放强度表（海外工厂）');
  const printed = (subject: string, values: readonly [number, number, number], source = domestic) =>
    threeYears(
      {
        metric: say('carbon emission intensity', '碳排放强度'),
        subject,
        unit: say('tCO2e/t product', 'tCO2e/t产品'),
        source,
      },
      values,
    );
  const alumina = say('Alumina Company', '氧化铝公司');
  return [
    ...printed(alumina, [2.22, 1.9, 2.01]),
    ...printed(say('Aluminium Rolling Company', '铝压延公司'), [0.57, 0.79, 0.74]),
    ...printed(say('Medium-thick Plate Company', '中厚板公司'), [1.09, 1.89, 1.63]),
    // The fourth row of the table carries the label of the first once more.
    ...printed(alumina, [17.19, 16.64, 15.99]),
    ...printed(say('Aluminium Foil Company', '铝箔公司'), [1.25, 1.09, 1.07]),
    ...printed(say('U.S. Plant', '美国工厂'), [0.45, 0.45, 0.46], overseas),
    ...printed(say('Indonesia Plant', '印尼工厂'), [0.66, 1.01, 0.98], overseas),
  ];
}

function achievements(say: Say): readonly LedgerRow[] {
  const source = say('Table of targets and achievements in 2024', '2024年目标完成情况表');
  const actual = (metric: string, subject: string, value: number): LedgerRow => ({
    metric,
    subject,
    period: 2024,
    value,
    unit: say('tCO2e/t product', 'tCO2e/t产品'),
    source,
    status: 'achieved',
  });
  const intensity = say('carbon emission intensity', '碳排放强度');
  return [
    actual(intensity, say('Alumina Company', '氧化铝公司'), 1.67),
    actual(intensity, say('Aluminium Rolling Company', '铝压延公司'), 0.76),
    actual(intensity, say('Medium-thick Plate Company', '中厚板公司'), 1.69),
    actual(intensity, say('Aluminium Foil Company', '铝箔公司'), 1.07),
    actual(intensity, say('Electrolytic Aluminium Company', '电解铝公司'), 12.44),
    actual('footprint', say('Bauxite to Electrolytic Aluminium', '铝土矿至电解铝'), 15.99),
  ];
}

function energy(say: Say): readonly LedgerRow[] {
  const source = say('Table of energy consumption', '能源消耗表');
  const used = (metric: string, unit: string, values: readonly [number, number, number]) =>
    threeYears({ metric, unit, source }, values);
  return [
    ...used(say('purchased electricity', '外购电力'), 'kWh', [4884915500, 2127629400, 2195841200]),
    ...used(say('diesel', '柴油'), 't', [3699, 4011, 4728]),
    ...used(say('raw coal', '原煤'), 't', [5195290, 5050233, 4084426]),
    ...used(say('natural gas', '天然气'), say('10000 m3', '万m3'), [31162, 27163, 29356]),
    ...used('energy tce', 'tce', [4183717, 3789111, 3541851]),
    ...used(say('procured green energy', '采购绿色能源'), 'kWh', [30000000, 20000000, 200000000]),
    ...used(say('self-generated solar electricity', '自发光伏电力'), 'kWh', [18804047, 69542205, 107000000]),
  ];
}

function greenPower(say: Say): readonly LedgerRow[] {
  const bought = say('Text on green electricity procurement', '绿色电力采购章节正文');
  const built = say('Text on renewable energy generation', '可再生能源发电章节正文');
  const solar = say('photovoltaic', '光伏');
  const of2024 = (metric: string, value: number, unit: string, source: string): LedgerRow => ({
    metric,
    period: 2024,
    value,
    unit,
    source,
  });
  return [
    of2024(say('green certificates purchased', '采购绿证数量'), 200000, say('certificate', '张'), bought),
    of2024(say('green certificates purchased', '采购绿证数量'), 200000000, 'kWh', bought),
    of2024(`${solar}${say(' installed capacity', '装机容量')}`, 96, 'MW', built),
    of2024(`${solar}${say(' generation', '发电量')}`, 107000000, 'kWh', built),
    of2024(`${solar}${say(' emission reduction (approximately)', '减排量（约）')}`, 100000, 'tCO2e', built),
  ];
}

function circularEconomy(say: Say): readonly LedgerRow[] {
  const targets = say('Table of circular economy targets 2024', '2024年循环经济目标表');
  const definition = say(
    '; its footnote 39: pre-consumer scrap has not been sold to consumers and is directly recycled and remelted within the factory',
    '；其脚注39：消费前废铝为未售予消费者、在厂内直接回收重熔的废料',
  );
  const project = say('Text on the recycled aluminium project', '再生铝项目章节正文');
  const steam = say(
    'Text on waste heat recovery, footnote: 108 kg of standard coal per tonne of steam',
    '余热回收章节正文，脚注：蒸汽折标准煤108 kg/t',
  );
  const of2024 = (metric: string, value: number, unit: string, source: string): LedgerRow => ({
    metric,
    period: 2024,
    value,
    unit,
    source,
  });
  return [
    of2024(say('scrap processed (more than)', '废铝处理量（大于）'), 70000, 't', targets),
    of2024(
      say('pre- and post-consumer share of processing volume', '消费前及消费后废铝占综合处理量比例'),
      28,
      '%',
      `${targets}${definition}`,
    ),
    of2024(say('scrap recycled by the project', '项目回收废铝量'), 106900, 't', project),
    of2024(say('capacity of the project', '项目产能'), 100000, 't', project),
    of2024(
      say('closed-loop automotive sheet utilisation (more than)', '汽车板闭环利用率（大于）'),
      65,
      '%',
      say('Text on resource integration', '资源整合章节正文'),
    ),
    of2024(say('steam saved', '节约蒸汽'), 40195, 't', steam),
    of2024(say('standard coal per steam', '蒸汽折标准煤'), 108, 'kgce/t', steam),
    of2024(say('standard coal saved', '节约标准煤'), 4341, 'tce', steam),
  ];
}
