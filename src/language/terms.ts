/** The field's own terms: the ids that ledgers, model and calculation use, as words. */
import type { SameWords } from './wordForm';

export const termsEn = {
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  scope: { scope1: 'Scope 1', scope2: 'Scope 2', scope3: 'Scope 3', scope3_1: 'Scope 3.1', scope3_3: 'Scope 3.3' },
  scopeMeaning: {
    scope1: 'direct emissions', scope2: 'bought electricity, heat and steam', scope3: 'upstream', scope3_1: 'purchased goods', scope3_3: 'upstream of fuels and energy',
  },
  view: { 'location-based': 'location-based', 'market-based': 'market-based' },
  channel: {
    scope1: 'Scope 1', scope2Location: 'Scope 2, location-based', scope2Market: 'Scope 2, market-based', scope3_1: 'Scope 3.1', scope3_3: 'Scope 3.3', scope3_3Market: 'Scope 3.3, market-based',
    embeddedDirect: 'Embedded direct', embeddedIndirect: 'Embedded indirect',
  },
  scrapAllocation: { 'cut-off': 'cut-off', 'co-product': 'co-product', substitution: 'substitution' },
  scrapAllocationMeaning: {
    'cut-off': 'Scrap enters and leaves without burden.',
    'co-product': 'Scrap sent out carries its share by mass; scrap taken in brings its declared or originating burden.',
    substitution: 'Scrap sent out is credited with the primary metal it replaces.',
  },
  boundary: { organisation: 'organisation', site: 'site', process: 'process', 'all scrap': 'all scrap' },
  boundaryMeaning: {
    organisation: 'In-house scrap does not count; only scrap from outside the organisation does.',
    site: 'In-house scrap counts as pre-consumer where it comes from another site.',
    process: 'In-house scrap counts as pre-consumer where it comes from another process.',
    'all scrap': 'Everything charged counts: a furnace scrap ratio, not recycled content.',
  },
  basis: { input: 'input', product: 'product' },
  allocation: { mass: 'mass', weight: 'weight' },
  scrapClass: { internal: 'internal', 'pre-consumer': 'pre-consumer', 'post-consumer': 'post-consumer' },
  role: { product: 'product', 'co-product': 'co-product', scrap: 'scrap' },
  energySource: { grid: 'grid', 'on-site': 'on-site', direct: 'direct' },
  anodeEffectMethod: { slope: 'slope', overvoltage: 'overvoltage' },
  component: {
    direct: 'direct', location: 'location', residual: 'residual', upstream: 'upstream', footprint: 'footprint', 'embedded direct': 'embedded direct',
    'embedded indirect': 'embedded indirect', ncv: 'ncv', oxidation: 'oxidation', tce: 'tce', substitution: 'substitution',
    declared: 'declared by the supplier', emitted: 'emission as entered', none: 'nothing emitted', unknown: 'unknown',
  },
  certificateStatus: { purchased: 'purchased', redeemed: 'redeemed', sold: 'sold', expired: 'expired' },
  targetStatus: { achieved: 'achieved', missed: 'missed' },
  direction: { 'at most': 'at most', 'at least': 'at least' },
  known: { withheld: 'withheld', unknown: 'unknown', estimated: 'estimated', measured: 'measured' },
  metric: {
    'scope 1': 'Scope 1', 'scope 2 location-based': 'Scope 2, location-based', 'scope 2 market-based': 'Scope 2, market-based', 'scope 3.1': 'Scope 3.1',
    'scope 1+2': 'Scope 1+2', 'intensity scope 1+2': 'Intensity, scope 1+2', 'intensity scope 3.1': 'Intensity, scope 3.1', footprint: 'Footprint',
    'recycled content': 'Recycled content', 'post-consumer content': 'Post-consumer content', 'scrap internal': 'Internal scrap',
    'scrap pre-consumer': 'Pre-consumer scrap', 'scrap post-consumer': 'Post-consumer scrap', 'scrap total': 'Total scrap',
    'green electricity share': 'Green electricity share', 'energy tce': 'Energy as standard coal', 'metal yield': 'Metal yield', 'certificates redeemed': 'Certificates redeemed',
  },
};

export const termsZh: SameWords<typeof termsEn> = {
  severity: { error: '错误', warning: '警告', note: '提示' },
  scope: { scope1: '范围一', scope2: '范围二', scope3: '范围三', scope3_1: '范围三类别1', scope3_3: '范围三类别3' },
  scopeMeaning: { scope1: '直接排放', scope2: '外购电力、热力和蒸汽', scope3: '上游排放', scope3_1: '外购商品', scope3_3: '燃料和能源的上游排放' },
  view: { 'location-based': '基于位置', 'market-based': '基于市场' },
  channel: {
    scope1: '范围一', scope2Location: '范围二（基于位置）', scope2Market: '范围二（基于市场）', scope3_1: '范围三类别1', scope3_3: '范围三类别3', scope3_3Market: '范围三类别3（基于市场）',
    embeddedDirect: '隐含排放（直接）', embeddedIndirect: '隐含排放（间接）',
  },
  scrapAllocation: { 'cut-off': '截断法', 'co-product': '副产品分配法', substitution: '替代法' },
  scrapAllocationMeaning: {
    'cut-off': '废铝流入、流出均不带排放负荷。',
    'co-product': '流出的废铝按质量分摊排放负荷，流入的废铝带入申报的或来源工序的排放负荷。',
    substitution: '流出的废铝按其替代的原铝计减排。',
  },
  boundary: { organisation: '组织', site: '厂区', process: '工序', 'all scrap': '全部废料' },
  boundaryMeaning: {
    organisation: '内部返回料不计入，只计组织外部的废铝。',
    site: '来自其他厂区的内部返回料计为消费前废铝。',
    process: '来自其他工序的内部返回料计为消费前废铝。',
    'all scrap': '入炉废料全部计入：这是入炉废料比，不是再生铝含量。',
  },
  basis: { input: '投入', product: '产品' },
  allocation: { mass: '质量', weight: '权重' },
  scrapClass: { internal: '内部返回料', 'pre-consumer': '消费前', 'post-consumer': '消费后' },
  role: { product: '产品', 'co-product': '副产品', scrap: '废料' },
  energySource: { grid: '电网', 'on-site': '自发', direct: '直供' },
  anodeEffectMethod: { slope: '斜率法', overvoltage: '过电压法' },
  component: {
    direct: '直接', location: '基于位置', residual: '剩余电力组合', upstream: '上游', footprint: '碳足迹', 'embedded direct': '隐含直接',
    'embedded indirect': '隐含间接', ncv: '低位发热量', oxidation: '氧化率', tce: '折标准煤系数', substitution: '替代',
    declared: '供应商申报', emitted: '台账直接排放', none: '无排放', unknown: '未知',
  },
  certificateStatus: { purchased: '已购买', redeemed: '已核销', sold: '已售出', expired: '已过期' },
  targetStatus: { achieved: '已达成', missed: '未达成' },
  direction: { 'at most': '不高于', 'at least': '不低于' },
  known: { withheld: '暂不出具', unknown: '未知', estimated: '估算', measured: '实测' },
  metric: {
    'scope 1': '范围一', 'scope 2 location-based': '范围二（基于位置）', 'scope 2 market-based': '范围二（基于市场）', 'scope 3.1': '范围三类别1',
    'scope 1+2': '范围一+二', 'intensity scope 1+2': '范围一+二排放强度', 'intensity scope 3.1': '范围三类别1排放强度', footprint: '碳足迹',
    'recycled content': '再生铝含量', 'post-consumer content': '消费后再生铝含量', 'scrap internal': '内部返回料',
    'scrap pre-consumer': '消费前废铝', 'scrap post-consumer': '消费后废铝', 'scrap total': '废铝合计',
    'green electricity share': '绿电占比', 'energy tce': '综合能耗（标准煤）', 'metal yield': '金属收得率', 'certificates redeemed': '已核销绿证',
  },
};
