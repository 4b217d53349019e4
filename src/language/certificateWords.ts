/** Words of the certificate sheets: titles, notes and what stands in the cells; heads, reasons and the text to publish have files of their own. */
import { certificateDisclosureEn, certificateDisclosureZh } from './certificateDisclosureWords';
import { certificateHeadsEn, certificateHeadsZh } from './certificateHeadWords';
import { certificateReasonEn, certificateReasonZh } from './certificateReasonWords';
import type { SameWords } from './wordForm';

export const certificateEn = {
  title: {
    claims: 'Certificate claims',
    reconciliation: 'Reconciliation of certificates: invoices, certificates held, redemptions',
    timeMatching: 'Time matching: a preview of the coming scope 2 rules',
  },
  titles: {
    totals: 'Totals',
    checks: 'Each certificate once',
    entries: 'What counts and why',
    ledger: 'Claim ledger, certificate by certificate',
    parts: 'Certificates that are alike',
    pools: 'Order of use',
    consumers: 'Grid electricity and what covers it, step by step',
    claims: 'Claims by product and customer',
    products: 'Electricity of the products where certificates make them differ',
    rates: 'Market-based emissions per MWh in these processes',
    coverage: 'Coverage by process',
    sites: 'Coverage by site',
    slots: 'Grid electricity by days',
    sold: 'Own generation whose certificates were sold',
    soldPools: 'Sold certificates against the own use',
    soldProcesses: 'Own use without attributes, by process',
    ownElectricity: 'Electricity made in the plant',
    months: 'Coverage by month',
    processMonths: 'Coverage by process and month',
    monthRates: 'Scope 2 emissions per MWh of grid electricity',
    monthSupply: 'Certificates by month of generation',
    monthEffect: 'What falls out of the match',
    monthEmissions: 'Emissions under matching in time',
    monthFootprints: 'Footprints under matching in time',
    rules: 'Dated rules by scheme',
    disclosure: 'Disclosure text',
    instruments: 'Instruments used',
    covered: 'Electricity covered by certificates',
    unreadable: 'Rows that cannot be read',
    limits: 'Limits',
    purchases: 'Invoice lines',
    match: 'Three-way match by invoice',
    suppliers: 'Three-way match by supplier and month',
    invoiceMoney: 'Money by invoice',
    supplierMoney: 'Money by supplier and month',
    currencies: 'Three-way match by currency',
    money: 'Money at risk and its age, by currency',
  },
  yesIf: 'yes, if',
  notes: {
    trace:
      'To follow one MWh: Reconciliation, invoice no. → claim ledger (same invoice no.) → part → certificates that are alike (pool) → order of use → grid electricity step by step → claims by product → coverage → Workings.',
    changed:
      'Row changed is 1 where the ledger row no longer says what was calculated: calculate again. Volumes are followed as they are.',
    ledger:
      'A certificate counts when it was redeemed for this organisation, inside the claim period and market, and nobody else claims it. CBAM accepts none.',
    order:
      'To a product first, then to a process, to a site, last those not dedicated; inside a step in proportion to what is still uncovered. Nothing is used beyond its volume nor beyond consumption; nothing rolls over.',
    claims:
      'A process’s electricity falls to its products by mass, or by allocation weight. Without a product: dedicated to a customer whose product is not named; it lowers the inventory and no footprint.',
    products:
      'Certificates dedicated to one product lower no other. What a product carries more or less than its share of the process is moved between them.',
    sold: 'Own use whose certificates were sold takes the residual mix. What is sold beyond the own use is taken for exported electricity.',
    coverage:
      'Certificates cover grid electricity only: never captive, on-site or directly supplied electricity. What is uncovered is what further certificates would be needed for. Emissions are those of all electricity of the process.',
    months:
      'As the scope 2 rules under revision would match: generation even over its days, used in the month of generation only. Not binding; no other sheet depends on it.',
    monthCoverage:
      'What is uncovered is what further certificates of that month would be needed for. Emissions of a month take the average of the process over the period.',
    hours:
      'Matched hour by hour by Crossfoot; the hours themselves are not laid out. Below zero: more is matched there than over the whole period.',
    monthEffect:
      'What falls out of the match takes the factor of uncovered electricity instead of the average of the certificates used there. Below zero: more is matched there than over the whole period, because the shares differ from month to month.',
    rules: 'A rule marked as not checked is general knowledge: look it up before you rely on it.',
    match:
      'Held: certificates that name the invoice. Money follows the average price of the invoice and is never above its cost. At risk: paid and not redeemed, lapsed, or redeemed and not usable.',
  },
  units: { days: 'days' },
  currency: { none: 'no currency', several: 'several currencies', unread: 'currency unreadable' },
  step: { product: 'product', process: 'process', site: 'site', free: 'not dedicated' },
  all: 'all grid electricity',
  allOwn: 'all own generation',
  olderThan: (days: string) => `Older than ${days} days`,
  purpose: { inventory: 'Inventory, scope 2', product: 'Product footprint', RE100: 'RE100', CBAM: 'CBAM' },
  ...certificateHeadsEn,
  ...certificateReasonEn,
  ...certificateDisclosureEn,
};

export const certificateZh: SameWords<typeof certificateEn> = {
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
    disclosure: '披露文本',
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
  units: { days: '天' },
  currency: { none: '无币种', several: '多个币种', unread: '币种无法读取' },
  step: { product: '产品', process: '工序', site: '厂区', free: '未指定' },
  all: '全部电网电量',
  allOwn: '全部自发电',
  olderThan: (days) => `超过${days}天`,
  purpose: { inventory: '排放清单（范围二）', product: '产品碳足迹', RE100: 'RE100声明', CBAM: 'CBAM申报' },
  ...certificateHeadsZh,
  ...certificateReasonZh,
  ...certificateDisclosureZh,
};
