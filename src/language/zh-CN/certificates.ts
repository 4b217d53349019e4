/** Words of the certificate sheets: titles, notes and what stands in the cells; heads, reasons and the text to publish have files of their own. */
import type { certificates as english } from '../en/certificates';
import type { SameWords } from '../wordForm';
import { certificateHeads } from './certificateHeads';
import { certificateReasons } from './certificateReasons';

export const certificates: SameWords<typeof english> = {
  title: {
    claims: '绿证核算',
    reconciliation: '绿证三方核对：发票、持有、核销',
    timeMatching: '按时间匹配：范围二新规则预览',
  },
  titles: {
    totals: '合计',
    checks: '每张绿证只用一次',
    entries: '哪些计入及其原因',
    ledger: '绿证使用台账（逐张）',
    parts: '同类绿证',
    pools: '使用次序',
    consumers: '电网电量及其逐步覆盖',
    claims: '按产品和客户的声明量',
    products: '因绿证而不同的产品用电',
    rates: '这些工序每MWh的基于市场排放',
    coverage: '按工序的覆盖率',
    sites: '按厂区的覆盖率',
    slots: '按日期的电网电量',
    sold: '绿证已售出的自发电',
    soldPools: '已售绿证与自用电量',
    soldProcesses: '各工序的无属性自用电量',
    ownElectricity: '本企业工序所发电量',
    months: '按月份的覆盖率',
    processMonths: '按工序和月份的覆盖率',
    monthRates: '每MWh电网电量的范围二排放',
    monthSupply: '按发电月份的绿证',
    monthEffect: '未能匹配的电量',
    monthEmissions: '按时间匹配的排放变化',
    monthFootprints: '按时间匹配的碳足迹',
    rules: '各证书体系的分期规则',
    instruments: '所用凭证',
    covered: '绿证覆盖的电量',
    unreadable: '无法读取的行',
    limits: '界限',
    purchases: '发票明细',
    match: '按发票的三方核对',
    suppliers: '按供应商和月份的三方核对',
    invoiceMoney: '按发票的金额',
    supplierMoney: '按供应商和月份的金额',
    currencies: '按币种的三方核对',
    money: '按币种的风险金额及账龄',
  },
  yesIf: '有条件',
  notes: {
    trace:
      '追溯一个 MWh：三方核对的发票序号 → 使用台账（同一发票序号）→ 组 → 同类绿证（池）→ 使用次序 → 电网电量及其逐步覆盖 → 按产品的声明量 → 覆盖率 → 计算底稿。',
    changed: '“行已变动”为1表示台账行与计算时不同，请重新计算；电量的变化由公式直接反映。',
    ledger: '绿证在为本组织核销、处于声明期和市场之内且无他人声明时方可计入。CBAM 不接受绿证。',
    order:
      '先用于产品，再用于工序、厂区，最后为未指定；同一步内按尚未覆盖的电量分摊。使用量不超过绿证电量，也不超过用电量；不结转。',
    claims: '工序用电按质量或分配权重归属各产品。产品为空：指定用于客户但未写明产品，只降低排放清单，不降低碳足迹。',
    products: '指定用于某产品的绿证不降低其他产品。产品承担的排放与其在工序中份额之差，在产品之间调整。',
    sold: '绿证已售出的自用电量按剩余电力组合因子计算；售出量超过自用的部分视为上网电量。',
    coverage:
      '绿证只覆盖电网电量，不覆盖自备、自发或直供电。未覆盖的电量即达到全部覆盖尚需的绿证。排放为该工序全部用电的排放。',
    months: '按修订中的范围二规则设想的匹配：发电量按天均摊，只用于发电当月。尚无约束力；其他工作表不受其影响。',
    monthCoverage: '未覆盖的电量即该月达到全部覆盖尚需的绿证。各月排放采用该工序在报告期内的平均值。',
    hours: '由 Crossfoot 逐小时匹配，各小时不逐一列示。负数：该处匹配到的电量多于按全期分摊。',
    monthEffect:
      '未能匹配的电量改用未覆盖电量的因子，替代该处所用绿证的平均值。负数：各月份额不同，该处匹配到的电量多于按全期分摊。',
    rules: '标注未核对的规则属于一般知识：使用前请查证。',
    match:
      '持有：注明该发票的绿证。金额按该发票的平均单价计算，且不超过其成本。风险金额：已付未核销、已过期、已核销但不可用。',
  },
  otherScheme: '其他',
  units: { days: '天' },
  currency: { none: '无币种', several: '多个币种', unread: '币种无法读取' },
  all: '全部电网电量',
  allOwn: '全部自发电',
  olderThan: (days) => `超过${days}天`,
  purpose: { inventory: '排放清单（范围二）', product: '产品碳足迹', RE100: 'RE100声明', CBAM: 'CBAM申报' },
  ...certificateHeads,
  ...certificateReasons,
};
