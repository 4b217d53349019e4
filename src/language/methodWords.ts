/** Words of the scrap methods, the metal balance and the quality of data on the result sheets. */
import type { SameWords } from './wordForm';

export const methodEn = {
  titles: {
    allocation: 'Scrap allocation: cut-off and co-product side by side', disclosure: 'Disclosure text', workings: 'Workings: co-product method', substitution: 'Workings: substitution',
    burdens: 'Scrap taken in and the burden it brings', credits: 'Scrap sent out and what it is credited with', own: 'Own emissions with what scrap from outside brings in', transfers: 'Burden drawn with products',
    drawn: 'Burden drawn', totals: 'Burden carried by the unit processes', outputs: 'Outputs, scrap included, and what they carry', averages: 'Products made by several processes', scrapAverages: 'Scrap of processes that send out several kinds', checks: 'Crossfoot checks of scrap allocation',
  },
  notes: {
    allocation: 'Cut-off: scrap enters and leaves without burden. Co-product: scrap sent out bears its share by mass, in-house scrap returns with what it bears, pre-consumer scrap from outside brings its supplier’s burden, post-consumer scrap none.',
    substitution: 'Substitution: scrap sent out is credited with the metal it replaces, in-house and pre-consumer scrap taken in is charged alike.',
    burdens: 'In-house scrap draws what one tonne of scrap of its origin carries; its loop is solved, not cut.',
    checks: 'What leaves the plant, scrap included, + unallocated = inventory + burden brought in with scrap − credits.',
  },
  heads: {
    scrapType: 'Scrap type', ownership: 'Ownership', uncertainty: 'Uncertainty', method: 'Method', origin: 'Burden from', perTonne: 'Burden per tonne', brought: 'Brought in', supplier: 'Origin process',
    cutOff: 'Cut-off', coProduct: 'Co-product', substitution: 'Substitution', difference: 'Co-product less cut-off', differenceSubstitution: 'Substitution less cut-off', credited: 'Credited',
    made: 'All outputs', drawn: 'Drawn inside', leaves: 'Leaves + unallocated', enters: 'Inventory + brought in − credited',
  },
  disclosure: {
    decimals: 'Decimals in the text',
    method: (allocation: string, gwp: string, headline: string) =>
      `Scrap is reported under cut-off and under the co-product method (allocation by ${allocation}), as the IAI transparency guidelines on aluminium scrap and the RMI aluminium guidance ask; the headline method is ${headline}. Global warming potentials: ${gwp}. Cradle to gate.`,
    /** Around pre-consumer, post-consumer and internal scrap. */
    scrap: ['Scrap charged as delivered: ', ' t pre-consumer and ', ' t post-consumer from outside, ', ' t internal. Internal scrap is not recycled content; post-consumer scrap enters without burden under every method.'],
    /** Around cut-off, co-product and their difference. */
    lead: (product: string, view: string) => `${product} (${view}): `, cutOff: (unit: string) => ` ${unit} under cut-off, `, coProduct: (unit: string) => ` ${unit} under co-product, a difference of `, apart: (unit: string) => ` ${unit}.`,
    /** Around the pre- and post-consumer share, organisation boundary. */
    content: [' Recycled content as shares of metal, organisation boundary: ', ' pre-consumer, ', ' post-consumer.'],
  },
  origin: { process: 'origin process', declared: 'declared by the supplier', factor: 'factor of its type', none: 'none: post-consumer', unknown: 'unknown' },
};

export const methodZh: SameWords<typeof methodEn> = {
  titles: {
    allocation: '废料分配：截断法与副产品分配法并列', disclosure: '披露文本', workings: '计算底稿：副产品分配法', substitution: '计算底稿：替代法',
    burdens: '投入的废铝及其带入的排放负荷', credits: '送出的废铝及其减排', own: '自身排放与外来废铝带入的负荷', transfers: '随产品带入的负荷',
    drawn: '带入的负荷', totals: '各单元过程承担的负荷', outputs: '产出（含废料）及其承担的负荷', averages: '由多个工序生产的产品', scrapAverages: '送出多种废料的工序的废料', checks: '废料分配的勾稽校验',
  },
  notes: {
    allocation: '截断法：废铝流入、流出均不带负荷。副产品分配法：送出的废铝按质量分摊负荷，内部返回料带回其所承担的负荷，外来消费前废铝带入供应商的负荷，消费后废铝不带负荷。',
    substitution: '替代法：送出的废铝按其替代的金属计减排，投入的内部返回料和消费前废铝按同一因子计入。',
    burdens: '内部返回料按来源工序每吨废料所承担的负荷带入；循环联立求解，不截断。',
    checks: '离开企业的全部产出（含废料）+ 未分配 = 排放清单 + 废铝带入的负荷 − 减排。',
  },
  heads: {
    scrapType: '废料品种', ownership: '所有权', uncertainty: '不确定度', method: '方法', origin: '负荷来源', perTonne: '每吨负荷', brought: '带入量', supplier: '来源工序',
    cutOff: '截断法', coProduct: '副产品分配法', substitution: '替代法', difference: '副产品分配法减截断法', differenceSubstitution: '替代法减截断法', credited: '减排量',
    made: '全部产出', drawn: '内部领用', leaves: '离开 + 未分配', enters: '排放清单 + 带入 − 减排',
  },
  disclosure: {
    decimals: '文本中的小数位数',
    method: (allocation, gwp, headline) =>
      `按国际铝业协会（IAI）废铝透明度指南和 RMI 铝业核算指南的要求，废铝同时按截断法和副产品分配法（按${allocation}分配）报告；主口径为${headline}。全球变暖潜势采用 ${gwp}。系统边界为摇篮到大门。`,
    scrap: ['入炉废铝（按交付质量）：外部消费前 ', ' t，外部消费后 ', ' t，内部返回料 ', ' t。内部返回料不计为再生铝含量；消费后废铝在各方法下均不带负荷。'],
    lead: (product, view) => `${product}（${view}）：`, cutOff: (unit) => ` ${unit}（截断法），`, coProduct: (unit) => ` ${unit}（副产品分配法），相差 `, apart: (unit) => ` ${unit}。`,
    content: ['再生铝含量（占金属量的份额，组织边界）：消费前 ', '，消费后 ', '。'],
  },
  origin: { process: '来源工序', declared: '供应商申报', factor: '该品种的因子', none: '无：消费后废铝', unknown: '未知' },
};
