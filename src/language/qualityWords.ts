/** Words of the sheet on data quality. */
import type { SameWords } from './wordForm';

export const qualityEn = {
  titles: {
    sheet: 'Data quality',
    products: 'Data quality of the products',
    completeness: 'Completeness of the totals',
    processes: 'Data quality of the unit processes',
    lines: 'Data quality of the lines',
    ledgers: 'Measured quantities by ledger and unit',
  },
  notes: {
    products:
      'Primary data share: emissions measured or from fuels and materials used here, and footprints declared by suppliers, over the footprint. Ratings 1 (best) to 5 as PACT has them, weighted by emissions. Uncertainty by error propagation (IPCC approach 1), lines independent; a quantity without one counts as exact.',
    completeness:
      'Measured: the row names evidence, a ticket or a meter and does not say that it is estimated. Unknown: rows or lines that cannot be read or have no factor; where there are any, the total is withheld, for the known part is no total.',
  },
  heads: {
    covered: 'With an uncertainty',
    uncertaintyOfCovered: 'Uncertainty of that part',
    rated: 'Rated',
    measured: 'Measured',
    estimated: 'Estimated',
    measuredShare: 'Measured share',
    estimatedShare: 'Estimated share',
    unknown: 'Unknown rows or lines',
    spread: 'Spread of own emissions',
    primary: 'Primary data',
    activityUncertainty: 'Uncertainty of the quantity',
    factorUncertainty: 'Uncertainty of the factor',
    allInBase: 'In t, GJ or m3',
    measuredInBase: 'Measured, in t, GJ or m3',
    estimatedInBase: 'Estimated, in t, GJ or m3',
  },
  rating: { technological: 'Technological (TeR)', temporal: 'Temporal (TiR)', geographical: 'Geographical (GeR)' },
  kinds: { mass: 'Mass taken in', energy: 'Energy used', emissions: 'Emissions' },
};

export const qualityZh: SameWords<typeof qualityEn> = {
  titles: {
    sheet: '数据质量',
    products: '各产品的数据质量',
    completeness: '各合计的完整性',
    processes: '各单元过程的数据质量',
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
    covered: '给出不确定度的部分',
    uncertaintyOfCovered: '该部分的不确定度',
    rated: '已评级部分',
    measured: '实测',
    estimated: '估算',
    measuredShare: '实测占比',
    estimatedShare: '估算占比',
    unknown: '未知的行或明细',
    spread: '自身排放的离散',
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
