/** Words of the sheet on data quality. */
import type { quality as english } from '../en/quality';
import type { SameWords } from '../wordForm';

export const quality: SameWords<typeof english> = {
  titles: {
    sheet: '数据质量',
    products: '各产品的数据质量',
    completeness: '各合计的完整性',
    processes: '各单元过程的数据质量',
    stages: '同上，各工序并列，顺序同“产品碳足迹”的工序构成',
    lines: '各明细的数据质量',
    ledgers: '按台账和单位的实测数量',
  },
  notes: {
    products:
      '初级数据占比：实测排放、本厂使用的燃料和物料的直接排放以及供应商申报的碳足迹，占碳足迹的比例。评级为 PACT 的 1（最好）至 5，按排放量加权。不确定度按误差传递法（IPCC 方法一）计算，各明细相互独立；未给出不确定度的数量视为准确。',
    completeness:
      '实测：该行注明凭证、磅单号或表计，且未说明是估算。未知：不能识别或没有因子的行或明细；只要存在未知，该合计即暂不列示，因为已知部分不是合计。',
  },
  heads: {
    figure: '指标',
    variance: '不确定部分的平方',
    weighted: (rating) => `排放量×${rating}`,
    covered: '给出不确定度的部分',
    uncertaintyOfCovered: '该部分的不确定度',
    rated: '已评级部分',
    measured: '实测',
    estimated: '估算',
    measuredShare: '实测占比',
    estimatedShare: '估算占比',
    unknown: '未知的行或明细',
    spread: '自身排放的离散程度',
    primary: '初级数据',
    activityUncertainty: '数量的不确定度',
    factorUncertainty: '因子的不确定度',
    allInBase: '以 t、GJ 或 m3 计',
    measuredInBase: '实测，以 t、GJ 或 m3 计',
    estimatedInBase: '估算，以 t、GJ 或 m3 计',
  },
  rating: { technological: '技术代表性（TeR）', temporal: '时间代表性（TiR）', geographical: '地理代表性（GeR）' },
  kinds: { mass: '投入质量', energy: '能源消耗', emissions: '排放量' },
};
