/** What each rule of the calculation is called and what goes into it, for explanations; the keys are the rules' names. */
import type { SameWords } from './wordForm';

export const ruleEn = {
  fuelHeat: { name: 'Heat of a fuel', inputs: ['quantity', 'size of its unit', 'size of the calorific value’s unit', 'net calorific value'] },
  factorInTonnes: { name: 'Factor in tonnes', inputs: ['factor', 'size of its unit'] },
  activityInFactorUnit: { name: 'Quantity in the factor’s unit', inputs: ['quantity', 'size of its unit', 'size of the factor’s unit'] },
  emissionsOfActivity: { name: 'Emissions', inputs: ['activity data', 'oxidation', 'emission factor', 'global warming potential'] },
  total: { name: 'Total', inputs: ['line'] },
  allocationBasis: { name: 'Allocation basis', inputs: ['output', 'weight per unit'] },
  allocationShare: { name: 'Share of the process', inputs: ['basis of the output', 'basis of all outputs'] },
  footprintPerUnit: { name: 'Footprint per unit', inputs: ['share of the output', 'burden of the process', 'output'] },
  stageContribution: { name: 'Contribution of a stage', inputs: ['share of the output', 'part of the stage carried', 'own emissions of the stage', 'output'] },
  averagePerUnit: { name: 'Output-weighted average', inputs: ['value per unit', 'output'] },
  transferredAmount: { name: 'Carried by a transfer', inputs: ['quantity drawn', 'value per unit'] },
  drawnCoefficient: { name: 'Part of the supplying process', inputs: ['quantity drawn', 'share of the supplying process', 'amount of the product'] },
  matrixElement: { name: 'Element of the loop’s matrix', inputs: ['identity', 'coefficient'] },
  metalMass: { name: 'Metal', inputs: ['mass', 'metal content'] },
  recycledMetal: { name: 'Recycled metal', inputs: ['metal', 'recycled share', 'counts within the boundary'] },
  countedMetal: { name: 'Counted metal', inputs: ['metal', 'counts within the boundary'] },
  recycledShare: { name: 'Recycled content', inputs: ['recycled metal', 'counted metal'] },
  difference: { name: 'Difference', inputs: ['first', 'second'] },
};

export const ruleZh: SameWords<typeof ruleEn> = {
  fuelHeat: { name: '燃料热量', inputs: ['数量', '数量单位的换算值', '发热量单位的换算值', '低位发热量'] },
  factorInTonnes: { name: '以吨计的因子', inputs: ['因子', '因子单位的换算值'] },
  activityInFactorUnit: { name: '按因子单位计的数量', inputs: ['数量', '数量单位的换算值', '因子单位的换算值'] },
  emissionsOfActivity: { name: '排放量', inputs: ['活动数据', '氧化率', '排放因子', '全球变暖潜势'] },
  total: { name: '合计', inputs: ['明细'] },
  allocationBasis: { name: '分配基数', inputs: ['产量', '单位权重'] },
  allocationShare: { name: '占工序的份额', inputs: ['该产出的基数', '全部产出的基数'] },
  footprintPerUnit: { name: '单位碳足迹', inputs: ['该产出的份额', '工序排放负荷', '产量'] },
  stageContribution: { name: '阶段贡献', inputs: ['该产出的份额', '承接该阶段的比例', '该阶段自身排放', '产量'] },
  averagePerUnit: { name: '产量加权平均', inputs: ['单位值', '产量'] },
  transferredAmount: { name: '工序间转移带入', inputs: ['领用量', '单位值'] },
  drawnCoefficient: { name: '供料工序的份额', inputs: ['领用量', '供料工序的分配份额', '产品总量'] },
  matrixElement: { name: '循环矩阵元素', inputs: ['单位矩阵元素', '系数'] },
  metalMass: { name: '金属量', inputs: ['质量', '金属含量'] },
  recycledMetal: { name: '再生金属量', inputs: ['金属量', '再生料占比', '是否计入边界'] },
  countedMetal: { name: '计入的金属量', inputs: ['金属量', '是否计入边界'] },
  recycledShare: { name: '再生铝含量', inputs: ['再生金属量', '计入的金属量'] },
  difference: { name: '差额', inputs: ['前者', '后者'] },
};
