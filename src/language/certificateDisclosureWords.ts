/** Words of the certificate sheets: the text to publish. */
import type { SameWords } from './wordForm';

export const certificateDisclosureEn = {
  disclosure: {
    notYet: 'Not to be published: figures are withheld until the errors are mended.',
    method: (organisation: string, from: string, to: string) =>
      `${organisation ? `${organisation}, ` : ''}${from} to ${to}: market-based method of the GHG Protocol Scope 2 Guidance (2015). Certificates change neither the location-based figures nor embedded emissions under CBAM.`,
    dual: (market: string, location: string) =>
      `Scope 2 of electricity is reported by both methods: ${market} tCO2e market-based and ${location} tCO2e location-based.`,
    coverage: (grid: string, covered: string, uncovered: string) =>
      `Of ${grid} MWh of grid electricity, ${covered} MWh are claimed with redeemed certificates and ${uncovered} MWh are not.`,
    instrument: (megawattHours: string, scheme: string, technology: string, country: string) =>
      `${megawattHours} MWh: ${[scheme, technology, country].filter(Boolean).join(', ')}`,
    vintage: (from: string, to: string) => `, generated ${from} to ${to}.`,
    partVintage: (from: string, to: string, undated: string) =>
      `, generated ${from} to ${to} (${undated} MWh without stated days).`,
    noVintage: '; the days of generation are not stated.',
    residual: (value: string, unit: string, source: string) =>
      `Electricity that no certificate covers takes the residual mix, ${value} ${unit}${source ? ` (${source})` : ''}.`,
    noResidual:
      'No residual mix is given in this workbook, so electricity that no certificate covers takes the location-based factor.',
    market: (market: string) => `Market of the certificates: ${market}.`,
    left: (left: string) =>
      `${left} MWh that may be claimed were not needed in this period; they are claimed nowhere else in this report.`,
    dedicated: (megawattHours: string, product: string, customer: string) =>
      `${megawattHours} MWh are dedicated to ${product}${customer ? ` for ${customer}` : ''}: they lower that product’s footprint and no other.`,
    unnamed: (megawattHours: string) =>
      `${megawattHours} MWh are dedicated to customers’ products that are not named: they lower the inventory and no product’s footprint.`,
    sold: (megawattHours: string) =>
      `${megawattHours} MWh of own generation are used whose certificates were sold; they take the residual mix.`,
  },
};

export const certificateDisclosureZh: SameWords<typeof certificateDisclosureEn> = {
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
