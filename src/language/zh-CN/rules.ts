/** What each rule of the calculation is called and what goes into it, for explanations; the keys are the rules' names. */
import type { rules as english } from '../en/rules';
import type { SameWords } from '../wordForm';

export const rules: SameWords<typeof english> = {
  fuelHeat: {
    name: '燃料热量',
    inputs: ['数量', '数量单位的换算值', '发热量单位的换算值', '低位发热量'],
    method: '《2006年IPCC国家温室气体清单指南》第2卷第1.4节',
  },
  tonneKilometres: {
    name: '货物周转量',
    inputs: ['数量', '单位换算值', '运距'],
    method: '货物质量 × 运距；GLEC 框架、ISO 14083:2023（条款未核对）',
  },
  factorInTonnes: { name: '以吨计的因子', inputs: ['因子', '因子单位的换算值'], method: '同一量纲内的换算' },
  activityInFactorUnit: {
    name: '按因子单位计的数量',
    inputs: ['数量', '数量单位的换算值', '因子单位的换算值'],
    method: '同一量纲内的换算',
  },
  emissionsOfActivity: {
    name: '排放量',
    inputs: ['活动数据', '氧化率', '排放因子', '全球变暖潜势'],
    method: 'E＝AD×NCV×EF×OX；《温室气体核算体系：企业核算与报告标准》第6章，《2006年IPCC国家温室气体清单指南》第2卷',
  },
  pfcBySlope: {
    name: '四氟化碳（斜率法）',
    inputs: ['斜率系数', '每槽日阳极效应次数', '每次持续分钟数', '产量', '捕集效率'],
    method: '《2006年IPCC国家温室气体清单指南》第3卷第4章式4.26；欧盟实施条例（EU）2025/2547附件二B.7.1',
  },
  pfcByOvervoltage: {
    name: '四氟化碳（过电压法）',
    inputs: ['过电压系数', '过电压', '电流效率', '产量', '捕集效率'],
    method: '《2006年IPCC国家温室气体清单指南》第3卷第4章式4.27；欧盟实施条例（EU）2025/2547附件二B.7.2',
  },
  hexafluoroethane: {
    name: '六氟乙烷',
    inputs: ['C2F6与CF4之比', '四氟化碳'],
    method: '《2006年IPCC国家温室气体清单指南》第3卷第4章式4.26；欧盟实施条例（EU）2025/2547附件二B.7',
  },
  standardCoal: {
    name: '折标准煤量',
    inputs: ['能源用量', '折标准煤系数', '是否计入'],
    method: 'GB/T 2589-2020《综合能耗计算通则》',
  },
  intensity: { name: '排放强度', inputs: ['排放量', '产量'], method: 'GRI 305-4和ISO 14064-1:2018' },
  impliedFactor: {
    name: '隐含因子',
    inputs: ['声称的减排量', '电量'],
    method: '合理性检查：减排量不可能超过被替代电力的排放量（《温室气体核算体系：范围二指南》）',
  },
  relativeChange: { name: '相对变化', inputs: ['新值', '旧值'], method: '相对变化' },
  yearlyChange: { name: '年均变化', inputs: ['期末值', '期初值', '年数'], method: '复合年增长率' },
  total: { name: '合计', inputs: ['明细'], method: '各明细精确到最后一位的合计' },
  allocationBasis: { name: '分配基数', inputs: ['产量', '单位权重'], method: 'ISO 14067:2018 6.4.6' },
  allocationShare: { name: '占工序的份额', inputs: ['该产出的基数', '全部产出的基数'], method: 'ISO 14067:2018 6.4.6' },
  footprintPerUnit: {
    name: '单位碳足迹',
    inputs: ['该产出的份额', '工序排放负荷', '产量'],
    method: 'ISO 14067:2018 6.4；欧盟实施条例（EU）2025/2547（单位隐含排放量）',
  },
  stageContribution: {
    name: '阶段贡献',
    inputs: ['该产出的份额', '承接该阶段的比例', '该阶段自身排放', '产量'],
    method: '线性系统As＝f的贡献分析（Heijungs & Suh 2002）',
  },
  averagePerUnit: { name: '产量加权平均', inputs: ['单位值', '产量'], method: '按产量加权平均' },
  transferredAmount: {
    name: '工序间转移带入',
    inputs: ['领用量', '单位值'],
    method: 'ISO 14067:2018 6.4.6；线性系统As＝f（Heijungs & Suh 2002）',
  },
  drawnPart: {
    name: '领用带入的调整量',
    inputs: ['领用量', '调整到该产品的排放量', '产品总量'],
    method: '线性系统As＝f（Heijungs & Suh 2002）',
  },
  footprintWithMoved: {
    name: '含调整量的单位碳足迹',
    inputs: ['该产出的份额', '工序排放负荷', '调整到该产出的排放量', '产量'],
    method: 'ISO 14067:2018 6.4.9.4：合同工具只主张一次',
  },
  drawnCoefficient: {
    name: '供料工序的份额',
    inputs: ['领用量', '供料工序的分配份额', '产品总量'],
    method: '线性系统As＝f的技术矩阵（Heijungs & Suh 2002）',
  },
  matrixElement: {
    name: '循环矩阵元素',
    inputs: ['单位矩阵元素', '系数'],
    method: '线性系统As＝f的技术矩阵（Heijungs & Suh 2002）',
  },
  metalMass: { name: '金属量', inputs: ['质量', '金属含量'], method: 'ISO 14021:2016 7.8，按金属质量计' },
  metalLossShare: {
    name: '金属烧损率',
    inputs: ['烧损金属', '投入金属'],
    method: '单元过程的金属平衡：投入＝产出＋烧损',
  },
  metalYield: { name: '金属收得率', inputs: ['产出金属', '投入金属'], method: '单元过程的金属平衡：投入＝产出＋烧损' },
  weightedContent: {
    name: '加权含量',
    inputs: ['消费后占比', '消费前占比', '消费前权重'],
    method: 'LEED再生含量：消费后＋1/2消费前；不是ISO 14021的再生含量',
  },
  combinedUncertainty: {
    name: '合成不确定度',
    inputs: ['活动数据的不确定度', '因子的不确定度'],
    method: '《2006年IPCC国家温室气体清单指南》第1卷第3章方法1式3.1',
  },
  spreadOfSum: {
    name: '合计的不确定度',
    inputs: ['明细', '明细的不确定度'],
    method: '《2006年IPCC国家温室气体清单指南》第1卷第3章方法1式3.2',
  },
  recycledMetal: {
    name: '再生金属量',
    inputs: ['金属量', '再生料占比', '是否计入边界'],
    method: 'ISO 14021:2016 7.8.1.1和7.8.4',
  },
  ownPart: { name: '本厂区供给的份额', inputs: ['厂区产量', '厂区领用量'], method: '本厂区优先供给，其余来自其他厂区' },
  recoveredMetal: {
    name: '回收的金属量',
    inputs: ['金属量', '回收率'],
    method: 'ISO 14021:2016 7.8.4：扣除损耗后的再生材料',
  },
  remainingYield: {
    name: '其余金属的回收率',
    inputs: ['产出金属', '按已填回收率回收的金属', '未填回收率的金属'],
    method: '单元过程的金属平衡：投入＝产出＋烧损',
  },
  countedMetal: {
    name: '计入的金属量',
    inputs: ['金属量', '是否计入边界'],
    method: 'ISO 14021:2016 7.8.1.1：在产生废料的同一过程中回用的废料不计入',
  },
  recycledShare: { name: '再生铝含量', inputs: ['再生金属量', '计入的金属量'], method: 'ISO 14021:2016 7.8.4' },
  difference: { name: '差额', inputs: ['前者', '后者'], method: '减法' },
  smallerOf: {
    name: '使用量',
    inputs: ['可用量', '尚未覆盖'],
    method: '《温室气体核算体系：范围二指南》（2015）表7.1：主张量不超过用电量',
  },
  proRata: {
    name: '按比例分摊',
    inputs: ['自身数量', '总体已使用', '总体'],
    method: '按比例分摊，任何一方不超过自身数量',
  },
  remainder: { name: '余量', inputs: ['总体', '部分'], method: '减去各部分，精确到最后一位' },
  partOfWhole: { name: '占比', inputs: ['数量', '总体'], method: '除法；总体为零时为零' },
  portion: { name: '部分', inputs: ['数量', '占比'], method: '乘法' },
  weightedSum: {
    name: '数量与系数之积的合计',
    inputs: ['数量', '系数'],
    method:
      '《温室气体核算体系：范围二指南》（2015）基于市场的方法：各合同工具电量×排放率之和，其余电量×剩余电力组合因子',
  },
  movedToOutput: {
    name: '调整到该产出',
    inputs: ['该产出用电的排放', '该产出的份额', '工序用电的排放'],
    method: 'ISO 14067:2018 6.4.9.4：指定给一种产品的合同工具不降低其他产品的碳足迹',
  },
  daysPart: {
    name: '属于该月的部分',
    inputs: ['电量', '发电起', '发电止', '首日', '末日'],
    method: '按发电日均摊：用于预览分时匹配的假设',
  },
  excess: { name: '超出量', inputs: ['前者', '后者'], method: '差额，不小于零' },
  atMost: { name: '不超过上限的数量', inputs: ['数量', '上限'], method: '两者取小' },
  olderThan: { name: '超过账龄档', inputs: ['金额', '账龄（天）', '账龄档（天）'], method: '按发票日起的天数计算账龄' },
};
