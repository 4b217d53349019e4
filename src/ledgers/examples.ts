/** What the examples of a new workbook say, by ledger. */
import { inEach } from '../languages';
import { certificateExamples } from './certificateExamples';
import { february, january, march, type Example } from './exampleShape';

const works = { site: inEach('Example works', '示例厂区') };
const casthouse = { ...works, process: inEach('Example casthouse', '示例熔铸') };
const rolling = { ...works, process: inEach('Example rolling', '示例轧制') };
const potline = { ...works, process: inEach('Example potline', '示例电解') };
const ingot = inEach('Example ingot', '示例铸锭');
const gas = inEach('Example gas', '示例燃气');

const published = {
  validFrom: '2000-01-01',
  validTo: '2000-12-31',
  source: inEach('Example source', '示例来源'),
};
const slope = { method: 'slope', coefficient: 0.143, ratio: 0.121, collectionEfficiency: 0.98 };
const tonnes = (quantity: number): Example => ({ quantity, unit: 't' });

/** Three rows of each ledger, by table; those without one are filled in by hand. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  Production: [
    { ...casthouse, date: january, product: ingot, ...tonnes(1250.5), role: 'product', cnCode: '7601 20' },
    {
      ...casthouse,
      date: january,
      product: inEach('Example dross', '示例铝灰'),
      ...tonnes(18.4),
      role: 'waste',
    },
    {
      ...rolling,
      date: january,
      product: inEach('Example sheet', '示例板材'),
      ...tonnes(640),
      role: 'product',
      cnCode: '7606 12',
    },
  ],
  Scrap: [
    {
      ...casthouse,
      date: january,
      ticket: 'EX-001',
      scrapType: inEach('Example run-around', '示例返回料'),
      class: 'internal',
      ...tonnes(120),
      metalContent: 0.97,
    },
    {
      ...casthouse,
      date: february,
      ticket: 'EX-002',
      supplier: inEach('Example stamping plant', '示例冲压厂'),
      scrapType: inEach('Example offcuts', '示例边角料'),
      class: 'pre-consumer',
      ...tonnes(310.2),
      metalContent: 0.98,
      yield: 0.96,
    },
    {
      ...casthouse,
      date: march,
      ticket: 'EX-003',
      supplier: inEach('Example recycler', '示例回收商'),
      scrapType: inEach('Example shredded castings', '示例破碎铸件'),
      class: 'post-consumer',
      ...tonnes(205.75),
      metalContent: 0.92,
      yield: 0.9,
      footprint: 0.35,
    },
  ],
  Materials: [
    {
      ...casthouse,
      date: january,
      item: inEach('Example primary ingot', '示例原铝锭'),
      ...tonnes(400),
      metalContent: 1,
      supplier: inEach('Example smelter', '示例电解铝厂'),
      footprint: 14.8,
    },
    { ...casthouse, date: january, item: inEach('Example flux', '示例熔剂'), ...tonnes(12), metalContent: 0 },
    { ...rolling, date: january, item: ingot, ...tonnes(700), metalContent: 1 },
  ],
  Energy: [
    {
      ...casthouse,
      date: january,
      carrier: inEach('Electricity', '电力'),
      quantity: 1200,
      unit: 'MWh',
      source: 'grid',
      meter: 'EX-M1',
    },
    {
      ...casthouse,
      date: january,
      carrier: inEach('Natural gas', '天然气'),
      quantity: 150000,
      unit: 'm3',
      meter: 'EX-M2',
    },
    { ...rolling, date: january, carrier: inEach('Diesel', '柴油'), quantity: 3.2, unit: 't' },
  ],
  Emissions: [
    { ...potline, date: january, sourceStream: inEach('Anodes', '阳极'), gas: 'CO2', quantity: 1480, unit: 't' },
    {
      ...potline,
      date: january,
      sourceStream: inEach('Anode effects', '阳极效应'),
      gas: 'CF4',
      quantity: 12.5,
      unit: 'kg',
    },
    {
      ...potline,
      date: january,
      sourceStream: inEach('Anode effects', '阳极效应'),
      gas: 'C2F6',
      quantity: 1.5,
      unit: 'kg',
    },
  ],
  AnodeEffects: [
    { ...potline, date: january, ...slope, effectsPerCellDay: 0.15, duration: 2.1 },
    { ...potline, date: february, ...slope, effectsPerCellDay: 0.12, duration: 1.9 },
    {
      ...potline,
      date: march,
      method: 'overvoltage',
      overvoltage: 1.5,
      currentEfficiency: 94,
      coefficient: 1.16,
      ratio: 0.121,
      collectionEfficiency: 0.98,
    },
  ],
  ...certificateExamples,
  Factors: [
    {
      item: gas,
      component: 'direct',
      gas: 'CO2',
      value: 56.1,
      unit: 'tCO2/TJ',
      ...published,
    },
    {
      item: gas,
      component: 'ncv',
      value: 389.31,
      unit: inEach('GJ/10000 m3', 'GJ/万m3'),
      ...published,
    },
    {
      item: inEach('Example electricity', '示例电力'),
      component: 'location',
      gas: 'CO2',
      value: 0.58,
      unit: 'tCO2/MWh',
      region: inEach('Example province', '示例省'),
      ...published,
    },
  ],
  Targets: [
    { metric: 'footprint', subject: ingot, year: 2000, target: 4.5, unit: 'tCO2e/t', direction: 'at most' },
    { metric: 'recycled content', subject: ingot, year: 2000, target: 0.75, direction: 'at least' },
    { metric: 'scope 1+2', year: 2000, target: 52000, unit: 'tCO2e', direction: 'at most' },
  ],
  Disclosed: [
    { metric: 'scope 1', period: 2000, value: 21400, unit: 'tCO2e' },
    { metric: 'scope 2 location-based', period: 2000, value: 38900, unit: 'tCO2e' },
    { metric: 'footprint', subject: ingot, period: 2000, value: 4.8, unit: 'tCO2e/t' },
  ],
  Transport: [
    {
      ...casthouse,
      date: january,
      item: inEach('Example old profiles', '示例旧型材'),
      mode: inEach('Example truck', '示例公路运输'),
      ...tonnes(310),
      distance: 180,
      distanceUnit: 'km',
      direction: 'inbound',
    },
    {
      ...casthouse,
      date: january,
      item: inEach('Example primary ingot', '示例原铝锭'),
      mode: inEach('Example rail', '示例铁路运输'),
      ...tonnes(600),
      distance: 1150,
      distanceUnit: 'km',
      direction: 'inbound',
    },
    {
      ...rolling,
      date: january,
      item: inEach('Example sheet', '示例板材'),
      mode: inEach('Example truck', '示例公路运输'),
      quantity: 96000,
      unit: 'tkm',
      direction: 'outbound',
    },
  ],
  Waste: [
    {
      ...casthouse,
      date: january,
      waste: inEach('Example dross', '示例铝灰'),
      treatment: inEach('Example dross recovery', '示例铝灰回收'),
      ...tonnes(18.4),
      class: 'hazardous',
    },
    {
      ...potline,
      date: january,
      waste: inEach('Example spent potlining', '示例大修渣'),
      treatment: inEach('Example safe landfill', '示例安全填埋'),
      ...tonnes(42),
      class: 'hazardous',
    },
    {
      ...rolling,
      date: january,
      waste: inEach('Example packaging waste', '示例包装废弃物'),
      treatment: inEach('Example recycling', '示例再生利用'),
      ...tonnes(3.5),
      class: 'general',
    },
  ],
  Stocks: [
    {
      ...casthouse,
      product: ingot,
      quantity: 180,
      closing: 240,
      unit: 't',
      footprint: 4.2,
      footprintLocation: 4.4,
      preConsumerShare: 0.3,
      postConsumerShare: 0.2,
    },
    {
      ...rolling,
      product: inEach('Example sheet', '示例板材'),
      quantity: 35,
      closing: 20,
      unit: 't',
      footprint: 4.9,
      footprintLocation: 5.1,
      preConsumerShare: 0.28,
      postConsumerShare: 0.19,
    },
    { ...potline, product: inEach('Example liquid metal', '示例铝液'), quantity: 0, closing: 12, unit: 't' },
  ],
  Exclusions: [
    {
      process: casthouse.process,
      item: inEach('Example grain refiner', '示例晶粒细化剂'),
      reason: inEach('Below 1 % of the mass; no factor was found', '质量占比低于 1%，未找到因子'),
      estimatedShare: 0.004,
    },
    {
      process: casthouse.process,
      item: inEach('Example filter cloth', '示例过滤布'),
      reason: inEach('Consumable of little mass', '质量很小的消耗品'),
      estimatedShare: 0.001,
    },
    {
      item: inEach('Example packaging', '示例包装物'),
      reason: inEach('Returned by customers', '由客户返还'),
      estimatedShare: 0.002,
    },
  ],
};
