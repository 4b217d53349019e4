/** Words of smelter emissions, inventory, targets, disclosed figures and the factor library on the result sheets. */
import type { SameWords } from './wordForm';

export const inventoryEn = {
  smelter: {
    title: 'Anode effects of the potlines', outputs: 'Output that each month of anode effects describes', gases: 'Perfluorocarbons',
    method: 'Method', effects: 'Anode effects per cell-day', duration: 'Minutes per effect', overvoltage: 'Overvoltage', efficiency: 'Current efficiency', coefficient: 'Coefficient', ratio: 'C2F6 to CF4',
    collection: 'Collection efficiency', described: 'Output described', from: 'First day', to: 'Last day',
    tetrafluoromethane: 'Tetrafluoromethane', hexafluoroethane: 'Hexafluoroethane',
  },
  kind: { organisation: 'Organisation', site: 'Site', process: 'Unit process', product: 'Product' },
  sheet: {
    gases: 'By gas', potentials: (set: string) => `Global warming potentials over 100 years: ${set}, one set for the whole report. CO2e is what a factor states undivided.`,
    intensities: 'Intensities', kind: 'Of', denominator: 'Divided by', denominatorMeaning: 'What it is divided by', leaving: 'output that leaves it', made: 'all output but scrap', scope12: 'Scope 1+2',
    intensityNote: 'Own emissions per tonne, gate to gate: unlike a footprint, they carry nothing of the processes upstream.',
    energy: 'Comprehensive energy consumption', energyLines: 'Energy as standard coal', coal: 'Standard coal', basis: 'Value', counts: 'Counts',
    calorific: 'calorific', equivalent: 'equivalent',
    energyNote: 'GB/T 2589: each carrier once. Energy made in the plant (drawn from a process, or on-site) counts 0, for what it is made of counts already.',
  },
  check: {
    title: 'Totals and their lines', lines: 'Sum of the lines', sites: 'Inventory = its sites', processes: 'Inventory = its processes', gases: 'Inventory = its gases', scrap: 'Scrap charged = its lines', energy: 'Energy = its sites',
  },
};

export const inventoryZh: SameWords<typeof inventoryEn> = {
  smelter: {
    title: '电解系列的阳极效应', outputs: '各月阳极效应对应的产量', gases: '全氟化碳',
    method: '方法', effects: '每槽日阳极效应次数', duration: '每次持续分钟数', overvoltage: '过电压', efficiency: '电流效率', coefficient: '系数', ratio: 'C2F6与CF4之比',
    collection: '捕集效率', described: '对应产量', from: '首日', to: '末日',
    tetrafluoromethane: '四氟化碳', hexafluoroethane: '六氟乙烷',
  },
  kind: { organisation: '组织', site: '厂区', process: '单元过程', product: '产品' },
  sheet: {
    gases: '按气体', potentials: (set) => `百年全球变暖潜势：${set}，整份报告采用同一组。CO2e 为因子未区分气体的部分。`,
    intensities: '排放强度', kind: '对象类别', denominator: '分母', denominatorMeaning: '分母含义', leaving: '流出的产量', made: '除废料外的全部产量', scope12: '范围一+二',
    intensityNote: '单位产量的自身排放（大门到大门）：与碳足迹不同，不含上游工序的排放。',
    energy: '综合能耗', energyLines: '能源折标准煤', coal: '标准煤', basis: '折算口径', counts: '计入',
    calorific: '当量值', equivalent: '等价值',
    energyNote: 'GB/T 2589：每种能源只计一次。厂内加工转换所得的能源（领自工序或自发）计为 0，因其投入已计入。',
  },
  check: {
    title: '合计与明细', lines: '明细之和', sites: '排放清单＝各厂区之和', processes: '排放清单＝各工序之和', gases: '排放清单＝各气体之和', scrap: '入炉废铝＝各行之和', energy: '综合能耗＝各厂区之和',
  },
};
