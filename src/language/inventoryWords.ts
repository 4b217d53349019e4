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
  target: {
    title: 'Targets: what was to be reached, and what was', year: 'Report year', yearHead: 'Year of the report', direction: 'Direction', from: 'Actual from', computed: 'computed', disclosed: 'disclosed',
    distance: 'Actual less target', relative: 'Of the target', previous: 'Year before', change: 'Year on year', planned: 'Planned, per year', years: 'Years to go', start: 'Starts at', required: 'Required, per year',
    note: 'An actual value is the computed one; where none is computed, the disclosed one of the same source, or of any source where all agree.',
    status: { achieved: 'achieved', missed: 'missed', open: 'still ahead', unclear: 'depends on the value taken', unknown: 'no value' },
  },
  disclosure: {
    totals: 'Disclosed totals and their parts', parts: 'Parts', sum: 'Sum of the parts', verdict: 'Agrees', exactly: 'exactly', rounded: 'but for rounding', doubtful: 'almost', no: 'no', yes: 'yes',
    pairs: 'Figures printed more than once', first: 'First value', second: 'Second value', where: 'First source', whereElse: 'Second source',
    factors: 'Factors that claimed savings imply', saving: 'Saving claimed', energy: 'Energy', implied: 'Implied factor', average: 'Grid average', fossil: 'Fossil electricity', dataYear: 'Data of',
    coal: 'Savings in standard coal', quantity: 'Quantity', conversion: 'Conversion', product: 'Quantity x conversion',
  },
  library: { unverified: 'Factors not verified' },
  check: {
    title: 'Totals and their lines', lines: 'Sum of the lines', sites: 'Inventory = its sites', gases: 'Inventory = its gases', scrap: 'Scrap charged = its lines', energy: 'Energy = its sites',
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
  target: {
    title: '目标与实际', year: '报告年份', yearHead: '报告所属年份', direction: '方向', from: '实际值来源', computed: '计算', disclosed: '披露',
    distance: '实际减目标', relative: '占目标', previous: '上一年', change: '同比', planned: '计划年均变化', years: '剩余年数', start: '起点值', required: '所需年均变化',
    note: '实际值优先采用计算值；没有计算值时，采用同一来源的披露值，或各来源一致的披露值。',
    status: { achieved: '已达成', missed: '未达成', open: '尚未到期', unclear: '取决于所用数值', unknown: '无数值' },
  },
  disclosure: {
    totals: '已披露的合计与分项', parts: '分项', sum: '分项之和', verdict: '是否相符', exactly: '完全相符', rounded: '舍入差', doubtful: '接近', no: '不符', yes: '相符',
    pairs: '重复披露的数值', first: '数值一', second: '数值二', where: '来源一', whereElse: '来源二',
    factors: '声称的减排量所隐含的因子', saving: '声称的减排量', energy: '电量', implied: '隐含因子', average: '电网平均', fossil: '化石能源电力', dataYear: '数据年份',
    coal: '折标准煤的节约量', quantity: '数量', conversion: '折算系数', product: '数量×系数',
  },
  library: { unverified: '未核实的因子' },
  check: {
    title: '合计与明细', lines: '明细之和', sites: '排放清单＝各厂区之和', gases: '排放清单＝各气体之和', scrap: '入炉废铝＝各行之和', energy: '综合能耗＝各厂区之和',
  },
};
