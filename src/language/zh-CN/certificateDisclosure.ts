/** Words of the certificate sheets: the text to publish. */
import type { certificateDisclosure as english } from '../en/certificateDisclosure';
import type { SameWords } from '../wordForm';

export const certificateDisclosure: SameWords<typeof english> = {
  disclosure: {
    notYet: '暂不可发布：错误改正前部分数值暂不列示。',
    method: (organisation, from, to) =>
      `${organisation ? `${organisation}，` : ''}${from} 至 ${to}：采用《温室气体核算体系范围二指南》（2015）的基于市场方法。绿证既不改变基于位置的数值，也不改变 CBAM 的隐含排放。`,
    dual: (market, location) => `电力范围二按两种方法报告：基于市场 ${market} tCO2e，基于位置 ${location} tCO2e。`,
    coverage: (grid, covered, uncovered) =>
      `电网电量 ${grid} MWh 中，${covered} MWh 以已核销绿证声明，${uncovered} MWh 未声明。`,
    instrument: (megawattHours, scheme, technology, country) =>
      `${megawattHours} MWh 为${[scheme, technology, country].filter(Boolean).join('，')}`,
    vintage: (from, to) => `，发电日期 ${from} 至 ${to}。`,
    partVintage: (from, to, undated) => `，发电日期 ${from} 至 ${to}（其中 ${undated} MWh 未说明发电日期）。`,
    noVintage: '，未说明发电日期。',
    residual: (value, unit, source) =>
      `未被绿证覆盖的电量采用剩余电力组合因子 ${value} ${unit}${source ? `（${source}）` : ''}。`,
    noResidual: '本工作簿未给出剩余电力组合因子，未被绿证覆盖的电量采用基于位置的因子。',
    market: (market) => `绿证所在市场：${market}。`,
    left: (left) => `可声明但本期未使用 ${left} MWh，本报告其他处未予声明。`,
    dedicated: (megawattHours, product, customer) =>
      `${megawattHours} MWh 指定用于${customer ? `客户${customer}的` : ''}${product}：只降低该产品的碳足迹，不降低其他产品。`,
    unnamed: (megawattHours) =>
      `${megawattHours} MWh 指定用于客户的产品但未写明产品：只降低排放清单，不降低任何产品的碳足迹。`,
    sold: (megawattHours) => `另有 ${megawattHours} MWh 自发自用电量的绿证已售出，按剩余电力组合因子计算。`,
  },
};
