/** The texts to publish: footprints, recycled content, embedded emissions, market-based electricity, inventory. */
import type { texts as english } from '../en/texts';
import type { SameWords } from '../wordForm';

export const texts: SameWords<typeof english> = {
  language: '中文',
  title: '披露文本',
  note: '各句均为实时公式，可直接复制使用；句中数值列于下表。数值暂不列示时，句中予以注明，其左侧单元格链接到相应问题。',
  sentences: '语句',
  numbers: '语句中的数值',
  longWords: '长句中的文字',
  heads: {
    about: '对象',
    kind: '声明内容',
    number: '指标',
    times: '乘数',
    decimals: '小数位数',
    printed: '文本形式',
    words: '文字',
  },
  kind: {
    method: '产品核算方法',
    scrapCharged: '入炉废铝',
    footprint: '产品碳足迹',
    recycledContent: '再生铝含量',
    embedded: '隐含排放（CBAM）',
    electricity: '基于市场的电力声明',
    inventory: '温室气体排放清单',
  },
  ofProduct: (kind, product) => `${product}的${kind}`,
  notYet: (about, numbers) => `${about}：暂不列示${numbers === '' ? '' : `，见问题 ${numbers}`}。`,
  doesNotApply: (about, numbers) => `${about}：不适用${numbers === '' ? '' : `，见问题 ${numbers}`}。`,
  method: (allocation, gwp, headline) =>
    `按国际铝业协会（IAI）废铝透明度指南和 RMI 铝业核算指南的要求，废铝同时按截断法和共生产品分配法报告，主口径为${headline}。各产出间按${allocation}分配。采用 ${gwp} 的 100 年全球变暖潜势。`,
  scrapCharged: (pre, post, internal) =>
    `入炉废铝（按交付质量）：外部消费前 ${pre} t，外部消费后 ${post} t，内部返回料 ${internal} t。消费后废铝在各方法下均不带负荷。`,
  boundary: '从摇篮到大门',
  boundaryWithout: (missing) => `从摇篮到大门，不含${missing}的上游供应`,
  leftOut: (share: string) => `不含按取舍准则排除的投入（估计占 ${share} %）`,
  scrapUnder: (method) => `废铝采用${method}`,
  during: (from, to) => `${from} 至 ${to}`,
  inBothViews: (market, location) => `基于市场 ${market} tCO2e，基于位置 ${location} tCO2e`,
  footprint: (name, boundary, period, unit, values, scrap) =>
    `${name}的产品部分碳足迹（GB/T 24067—2024、ISO 14067:2018），系统边界为${boundary}，数据期间 ${period}，声明单位 1 ${unit}：${values}；${scrap}。`,
  otherMethod: (name, scrap, unit, values) => `${name}，${scrap}时，每 1 ${unit}：${values}。`,
  basis: { input: '占投入铝金属的份额', product: '占产品质量的份额' },
  within: {
    organisation: '核算边界为组织，内部返回料不计入。',
    site: '核算边界为厂区，内部返回料仅在来自组织内其他厂区时计为消费前材料。',
    process: '核算边界为工序，内部返回料仅在来自组织内其他工序时计为消费前材料。',
  },
  recycled: (name, period, basis, all, pre, post) =>
    `${name}的再生铝含量（数据期间 ${period}）：${all} %（${basis}），其中消费前材料 ${pre} %，消费后材料 ${post} %（定义按 ISO 14021:2016）。`,
  scrapRatio: (name, period, ratio) =>
    `${name}的入炉废料比（数据期间 ${period}）：${ratio} %。计入全部入炉废料，包括内部返回料，不是 ISO 14021 的再生含量。`,
  embedded: (name, period, unit, direct, indirect) =>
    `${name}的单位产品隐含排放，按欧盟碳边境调节机制（CBAM，条例（EU）2023/956）划分，数据期间 ${period}，每 1 ${unit}：直接 ${direct} tCO2e，间接 ${indirect} tCO2e。绿证不改变隐含排放。`,
  withoutCode: (name) => `${name}（未给出 CN 编码）`,
  noGood: (name, kind) => `${name}：无需按 CBAM 申报隐含排放（${kind}）。`,
  part: {
    coverage: '绿证覆盖情况',
    claimed: '已声明的绿证',
    dedicated: '指定用于客户产品的绿证',
    sold: '绿证已售出的自发自用电量',
    left: '尚可声明的绿证',
  },
  undated: '未注明发电日期的电量',
  dual: (organisation, period, values) =>
    `${organisation ? `${organisation}，` : ''}${period}：电力范围二按《温室气体核算体系：范围二指南》（2015）的两种方法报告，${values}。绿证不改变基于位置的数值。`,
  coverage: (grid, covered, share, uncovered) =>
    `电网电量 ${grid} MWh 中，${covered} MWh（${share} %）以已核销绿证声明，${uncovered} MWh 未声明。`,
  noCertificates: (grid) => `电网电量 ${grid} MWh 未以绿证声明。`,
  claimed: (megawattHours, instrument) => `声明电量 ${megawattHours} MWh：${instrument}`,
  generated: (days) => `发电日期 ${days}`,
  partGenerated: (days, undated) => `发电日期 ${days}（其中 ${undated} MWh 未注明发电日期）`,
  notGenerated: '未注明发电日期',
  redeemed: (days) => `核销日期 ${days}`,
  market: (market) => `绿证所在市场：${market}。`,
  residual: (value, unit, source) =>
    `未被绿证覆盖的电量采用剩余电力组合因子 ${value} ${unit}${source ? `（${source}）` : ''}。`,
  noResidual: '未给出剩余电力组合因子，未被绿证覆盖的电量采用基于位置的因子。',
  dedicated: (megawattHours, product, customer) =>
    `${megawattHours} MWh 指定用于${customer ? `客户${customer}的` : ''}${product}：只降低该产品的碳足迹，不降低其他产品。`,
  unnamed: (megawattHours) =>
    `${megawattHours} MWh 指定用于客户的产品但未写明产品：只降低排放清单，不降低任何产品的碳足迹。`,
  sold: (megawattHours) => `另有 ${megawattHours} MWh 自发自用电量的绿证已售出，按剩余电力组合因子计算。`,
  left: (megawattHours) => `可声明但本期未使用 ${megawattHours} MWh，本报告其他处未予声明。`,
  inventory: (organisation, period, gwp, scope1, values) =>
    `${organisation ? `${organisation}，` : ''}${period} 的温室气体排放清单（《温室气体核算体系》，${gwp} 潜势）：范围一 ${scope1} tCO2e；范围二${values}。`,
  scope3: (category, amount, missing) =>
    `${category}：${amount} tCO2e${missing === '' ? '' : `，不含${missing}的上游供应`}。`,
};
