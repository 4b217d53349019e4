/** Words of the scrap methods, the metal balance and the quality of data on the result sheets. */
import type { SameWords } from './wordForm';

export const methodEn = {
  titles: {
    allocation: 'Scrap allocation: cut-off and co-product side by side', disclosure: 'Disclosure text', workings: 'Workings: co-product method', substitution: 'Workings: substitution',
    burdens: 'Scrap taken in and the burden it brings', credits: 'Scrap sent out and what it is credited with', own: 'Own emissions with what scrap from outside brings in', transfers: 'Burden drawn with products',
    drawn: 'Burden drawn', totals: 'Burden carried by the unit processes', outputs: 'Outputs, scrap included, and what they carry', averages: 'Products made by several processes', scrapAverages: 'Scrap of processes that send out several kinds', checks: 'Crossfoot checks of scrap allocation',
    scrapRatio: 'Furnace scrap ratio: not recycled content', scrapLines: 'Scrap lines and the boundaries that count them', bases: 'Input basis and product basis', definitions: 'Other definitions from the same ledgers: not recycled content of ISO 14021',
    metalBalance: 'Metal balance: in = out + loss', wholePlant: 'Metal from outside = metal leaving + loss', inHouse: 'Scrap sent out and charged in-house', tolled: 'Metal owned by customers (tolled)', tolledUpstream: 'Upstream emissions of customers’ metal',
  },
  notes: {
    allocation: 'Cut-off: scrap enters and leaves without burden. Co-product: scrap sent out bears its share by mass, in-house scrap returns with what it bears, pre-consumer scrap from outside brings its supplier’s burden, post-consumer scrap none.',
    substitution: 'Substitution: scrap sent out is credited with the metal it replaces, in-house and pre-consumer scrap taken in is charged alike.',
    burdens: 'In-house scrap draws what one tonne of scrap of its origin carries; its loop is solved, not cut.',
    scrapRatio: 'Everything charged over all metal charged, in-house scrap included. It says how a furnace is fed and must not be published as recycled content.',
    scrapLines: 'Tonnes of metal that each boundary counts. Where a line counts under one boundary and not under another, it changes sides for the reason given.',
    bases: 'Input basis: excluded scrap is out of numerator and denominator. Product basis: recycled metal over all metal charged.',
    definitions: 'RMI counts in-house scrap of another process as scrap-based input. LEED counts pre-consumer material at one half and weighs by value; here it is weighed by metal.',
    tolled: 'Worked here but not bought: its upstream emissions are in the footprints of the products and not in scope 3.1.',
    metalBalance: 'Outputs count as metal whole. A loss outside the plausible band is a finding; the band is a setting, not from a standard.',
    checks: 'What leaves the plant, scrap included, + unallocated = inventory + burden brought in with scrap − credits.',
  },
  heads: {
    scrapRatio: 'Furnace scrap ratio (not recycled content)', scrapType: 'Scrap type', ownership: 'Ownership', uncertainty: 'Uncertainty', origin: 'Burden from', perTonne: 'Burden per tonne', brought: 'Brought in', supplier: 'Origin process',
    cutOff: 'Cut-off', coProduct: 'Co-product', substitution: 'Substitution', difference: 'Co-product less cut-off', credited: 'Credited',
    reason: 'Why', tolled: 'Customers’ metal', tolledScope: 'Tolled, not scope 3.1', rmi: 'RMI scrap-based share', rmiPost: 'RMI post-consumer share', leed: 'LEED: post-consumer + weighted pre-consumer', preConsumerWeight: 'Weight of pre-consumer (LEED)', plant: 'Whole plant',
    mostLoss: 'Plausible loss at most', leastLoss: 'Plausible loss at least', lossShare: 'Loss share', metalYield: 'Metal yield', closing: 'Closing error', entering: 'From outside', leaving: 'Leaving', sent: 'Sent out', charged: 'Charged in-house', leftScrap: 'Sold or in stock',
    made: 'All outputs', drawn: 'Drawn inside', leaves: 'Leaves + unallocated', enters: 'Inventory + brought in − credited',
  },
  basis: { input: 'input basis', product: 'product basis' },
  disclosure: {
    decimals: 'Decimals in the text',
    method: (allocation: string, gwp: string, headline: string) =>
      `Scrap is reported under cut-off and under the co-product method (allocation by ${allocation}), as the IAI transparency guidelines on aluminium scrap and the RMI aluminium guidance ask; the headline method is ${headline}. Global warming potentials: ${gwp}. Cradle to gate.`,
    scrap: (pre: string, post: string, internal: string) =>
      `Scrap charged as delivered: ${pre} t pre-consumer and ${post} t post-consumer from outside, ${internal} t internal. Internal scrap is not recycled content; post-consumer scrap enters without burden under every method.`,
    product: (subject: string, cutOff: string, coProduct: string, apart: string) => `${subject}: ${cutOff} under cut-off, ${coProduct} under co-product, a difference of ${apart}.`,
    content: (subject: string, pre: string, post: string) => `${subject}: recycled content as shares of metal, organisation boundary: ${pre} pre-consumer, ${post} post-consumer.`,
  },
  reasons: { external: 'from outside: counts under every boundary', sameProcess: 'in-house, of the same process', otherProcess: 'in-house, of another process', otherSite: 'in-house, of another site' },
  verdict: { plausible: 'plausible', check: 'check' },
  origin: { process: 'origin process', declared: 'declared by the supplier', factor: 'factor of its type', none: 'none: post-consumer', unknown: 'unknown' },
};

export const methodZh: SameWords<typeof methodEn> = {
  titles: {
    allocation: '废料分配：截断法与副产品分配法并列', disclosure: '披露文本', workings: '计算底稿：副产品分配法', substitution: '计算底稿：替代法',
    burdens: '投入的废铝及其带入的排放负荷', credits: '送出的废铝及其减排', own: '自身排放与外来废铝带入的负荷', transfers: '随产品带入的负荷',
    drawn: '带入的负荷', totals: '各单元过程承担的负荷', outputs: '产出（含废料）及其承担的负荷', averages: '由多个工序生产的产品', scrapAverages: '送出多种废料的工序的废料', checks: '废料分配的勾稽校验',
    scrapRatio: '入炉废料比：不是再生铝含量', scrapLines: '各边界计入的废铝明细', bases: '投入基准与产品基准', definitions: '同一台账的其他定义：不是 ISO 14021 的再生铝含量',
    metalBalance: '金属平衡：投入 = 产出 + 烧损', wholePlant: '外来金属 = 离开的金属 + 烧损', inHouse: '送出与内部使用的废料', tolled: '客户所有的金属（来料加工）', tolledUpstream: '客户金属的上游排放',
  },
  notes: {
    allocation: '截断法：废铝流入、流出均不带负荷。副产品分配法：送出的废铝按质量分摊负荷，内部返回料带回其所承担的负荷，外来消费前废铝带入供应商的负荷，消费后废铝不带负荷。',
    substitution: '替代法：送出的废铝按其替代的金属计减排，投入的内部返回料和消费前废铝按同一因子计入。',
    burdens: '内部返回料按来源工序每吨废料所承担的负荷带入；循环联立求解，不截断。',
    scrapRatio: '入炉废料（含内部返回料）占入炉全部金属的比例，只说明炉料构成，不得作为再生铝含量公布。',
    scrapLines: '各边界计入的金属吨数。某行在一个边界计入而在另一个边界不计入，原因见末列。',
    bases: '投入基准：不计入的废铝同时从分子和分母剔除。产品基准：再生金属量除以入炉全部金属量。',
    definitions: 'RMI 将来自其他工序的内部返回料计为废料投入。LEED 将消费前材料按一半计并按价值加权，此处按金属量加权。',
    tolled: '在本厂加工但未购买：其上游排放计入产品碳足迹，不计入范围三类别1。',
    metalBalance: '产出全部按金属计。烧损率超出合理范围即列为发现；该范围是设置，不出自标准。',
    checks: '离开企业的全部产出（含废料）+ 未分配 = 排放清单 + 废铝带入的负荷 − 减排。',
  },
  heads: {
    scrapRatio: '入炉废料比（非再生铝含量）', scrapType: '废料品种', ownership: '所有权', uncertainty: '不确定度', origin: '负荷来源', perTonne: '每吨负荷', brought: '带入量', supplier: '来源工序',
    cutOff: '截断法', coProduct: '副产品分配法', substitution: '替代法', difference: '副产品分配法减截断法', credited: '减排量',
    reason: '原因', tolled: '客户的金属', tolledScope: '来料加工，不属范围三类别1', rmi: 'RMI 废料占比', rmiPost: 'RMI 消费后占比', leed: 'LEED：消费后 + 加权消费前', preConsumerWeight: 'LEED 消费前权重', plant: '整个企业',
    mostLoss: '合理烧损率上限', leastLoss: '合理烧损率下限', lossShare: '烧损率', metalYield: '金属收得率', closing: '闭合差', entering: '外来金属', leaving: '离开的金属', sent: '送出', charged: '内部使用', leftScrap: '外售或库存',
    made: '全部产出', drawn: '内部领用', leaves: '离开 + 未分配', enters: '排放清单 + 带入 − 减排',
  },
  basis: { input: '投入基准', product: '产品基准' },
  disclosure: {
    decimals: '文本中的小数位数',
    method: (allocation, gwp, headline) =>
      `按国际铝业协会（IAI）废铝透明度指南和 RMI 铝业核算指南的要求，废铝同时按截断法和副产品分配法（按${allocation}分配）报告；主口径为${headline}。全球变暖潜势采用 ${gwp}。系统边界为摇篮到大门。`,
    scrap: (pre, post, internal) => `入炉废铝（按交付质量）：外部消费前 ${pre} t，外部消费后 ${post} t，内部返回料 ${internal} t。内部返回料不计为再生铝含量；消费后废铝在各方法下均不带负荷。`,
    product: (subject, cutOff, coProduct, apart) => `${subject}：截断法 ${cutOff}，副产品分配法 ${coProduct}，相差 ${apart}。`,
    content: (subject, pre, post) => `${subject}：再生铝含量（占金属量的份额，组织边界）消费前 ${pre}，消费后 ${post}。`,
  },
  reasons: { external: '外来：各边界均计入', sameProcess: '内部，来自同一工序', otherProcess: '内部，来自其他工序', otherSite: '内部，来自其他厂区' },
  verdict: { plausible: '合理', check: '请核对' },
  origin: { process: '来源工序', declared: '供应商申报', factor: '该品种的因子', none: '无：消费后废铝', unknown: '未知' },
};
