/** The method on a page: what is said around the rules, their units, how far each was checked, and what is not covered. */
import type { checked as checkedInEnglish, methodPage as english, ruleUnit as unitsInEnglish } from '../en/methodPage';
import type { SameWords } from '../wordForm';

export const methodPage: SameWords<typeof english> = {
  title: '计算方法',
  intro: [
    'Crossfoot的每个数字都由下列规则之一得出。每条规则有两种形式：程序中的精确小数运算和工作簿中的公式，由测试保证二者一致。本页由同一份声明生成，因此所述与所算不会不同。',
    '规则的各项输入排在同一行：第一项在A1，第二项在B1，依此类推；可有任意多项的，续排在下面各行。',
    '文中所列标准的发布机构均未对此作出认证。每条规则都注明其条款是否核对过原文。',
  ],
  result: '结果',
  input: '输入',
  cell: '单元格',
  unit: '单位',
  anyNumber: (name) => `任意多项：${name}`,
  inExcel: 'Excel公式',
  source: (standard) => `依据：${standard}`,
  checkedIs: (how) => `核对情况：${how}`,
  arithmeticTitle: '普通运算',
  arithmeticNote: '合计、差额、占比和换算，不出自任何标准。',
  rulesTitle: '方法规则',
  notCoveredTitle: '未涵盖的内容',
  notCovered: {
    scope3: {
      topic: '范围三',
      text: '运输（范围三类别4）和废弃物（类别5）在其台账有记录时计入。未涵盖差旅、通勤、产品使用和报废，以及类别1和类别3以外的其他范围三类别。',
    },
    stocks: {
      topic: '库存',
      text: '期初库存与本期产量按数量加权平均，不采用先进先出法；领用量大于可供量时，在重要性水平以内给出警告，超出则不予计算。',
    },
    factors: {
      topic: '期间内变化的因子',
      text: '有日期的行采用当日有效的因子，未填日期的行采用覆盖整个报告期的因子。电网电力因子在报告期内有变化、绿证又只声明其中一段的，不逐段对应，基于市场的结果不列示。',
    },
    periods: {
      topic: '多个年度',
      text: '历年对照：以前年度的数值取自该年的工作簿（--with），或按所属日期的因子由同一工作簿中有日期的行计算，或取已披露数据。同一工作簿中未填日期的行、库存及各年不同的设置不作区分。',
    },
    allocation: { topic: '分配', text: '热电联产按㶲分配。各工序可分别按质量、权重或能量分配（设置“分配 工序名”）。' },
    recipes: { topic: '配方', text: '某工序的投入只归属其中一种产品的情形（绿证除外）。' },
    biogenic: { topic: '生物源碳', text: '生物源碳与碳清除、土地利用、碳封存。' },
    cbam: {
      topic: '碳边境调节机制',
      text: 'CBAM 的加成、默认值和免费配额：计算隐含排放的直接与间接部分，不计算应缴证书。',
    },
    custody: { topic: '产销监管链', text: '金属的质量平衡额度、批次和交货；再生铝含量为该工序在本期的含量。' },
    timeMatching: {
      topic: '按时间匹配',
      text: '电力按时间匹配仅为预览，仅在设置要求时列示，不计入任何碳足迹。',
    },
  },
};

/** Units of inputs and results that are no symbol. */
export const ruleUnit: SameWords<typeof unitsInEnglish> = {
  any: '任意单位',
  same: '同一单位',
  share: '比例（1＝100%）',
  number: '数值',
  flag: '1或0',
  years: '年',
  days: '天',
  day: '日期',
  weight: '每单位产出的权重',
  basis: '产量×权重',
  perUnit: '每单位的量',
  product: '两单位之积',
  baseUnits: '一个单位合多少基本单位（如1 kWh合3.6 MJ）',
  factorUnit: '因子所对应的单位',
  gjPerUnit: 'GJ/所对应的单位',
  gasPerFactorUnit: '气体质量/因子单位',
  tonnesPerFactorUnit: 't气体/因子单位',
  tcePerFactorUnit: 'tce/因子单位',
  tonnesPerUnit: 'tCO2e/产出单位',
  effectsPerDay: '次/槽日',
  slope: '每t、每槽日每分钟阳极效应的CF4（kg）',
  overvoltage: '每t、每mV的CF4（kg）',
};

/** How far a rule's method was held against the text of its standard. */
export const checked: SameWords<typeof checkedInEnglish> = {
  read: '条款已核对公开文本',
  secondary: '据二手资料',
  unchecked: '一般知识，条款未核对',
  own: '自行作出的规定',
  arithmetic: '普通运算',
};
