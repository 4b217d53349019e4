/** The sheet of the method: what was done by which standard, with the choices of the report, its limits, and what is not covered. */
import type { methodSheet as english } from '../en/methodSheet';
import type { SameWords } from '../wordForm';

export const methodSheet: SameWords<typeof english> = {
  title: '方法说明',
  notCertified: '本说明未经所引标准的发布机构认证。各规则均注明是否核对过条款原文。',
  choicesTitle: '本报告的选择',
  heads: { choice: '选择', meaning: '含义及依据标准', value: '取值' },
  systemBoundary: '系统边界',
  cradleToGate: '从摇篮到大门',
  potentialOf: (gas) => `${gas} 的全球变暖潜势，tCO2e/t`,
  regulation: '条例（EU）2023/956',
  residualMix: '剩余电力组合因子',
  noResidualMix: '未给出：采用基于位置的因子',
  meaning: {
    organisation: '所核算工序的所属组织；其自身工序的废料为内部返回料。',
    periodFrom: '自该日起的台账行计入；无日期的行属于整个期间。',
    periodTo: '计入的最后一日。',
    region: '采用该区域的因子；各厂区可另行指定。',
    systemBoundary:
      '以每种产品 1 个单位为声明单位的产品部分碳足迹：计入大门以前的全部上游投入，循环联立求解而不取舍；缺少因子的投入逐一列明（GB/T 24067—2024，ISO 14067:2018 6.3.3、6.3.4；条款未核对）。',
    gwp: '采用 IPCC 的 100 年全球变暖潜势（ISO 14067:2018 6.5.1，条款未核对）。',
    potential: '所选评估报告公布的数值；区分来源时取化石来源的数值。',
    electricityView:
      '报告的主口径；两种方法均计算（《温室气体核算体系：范围二指南》（2015），ISO 14067:2018 6.4.9.4，条款未核对）。',
    residualMix: '基于市场的方法中，未被绿证覆盖的电量采用的因子。',
    scrapAllocation: '按 IAI 和 RMI 的要求，截断法与共生产品分配法始终并列。',
    boundary: '在产生废料的同一过程中回用的废料不属于再生材料（ISO 14021:2016 7.8.1.1）。',
    basis: {
      input: '再生金属占投入全部金属的比例；非铝合金元素不计入分子和分母。',
      product: '产品中的再生金属（扣除烧损）占产品质量的比例（ISO 14021:2016 7.8）。',
    },
    allocation:
      '工序的排放负荷在各产出间的分配依据，可按工序分别设置。按 GB/T 24044 的顺序：先拆分工序，再按物理关系（质量、能量），最后按价格等其他关系（以权重表示）。截断法下废料和废弃物不承担负荷（GB/T 24044—2008 4.3.4，ISO 14067:2018 6.4.6；条款未核对）。',
    materiality: '缺口不超过该比例时给出警告，超过时结果暂不列示。',
  },
  rulesTitle: '得出这些数值的规则',
  ruleHeads: { rule: '规则', how: '计算方式', source: '标准与条款' },
  group: (checked) => `核对情况：${checked}`,
  arithmetic: '普通运算',
  fromNoStandard: '不出自任何标准',
  limitsTitle: '本报告的局限',
  exclusions: {
    title: '按取舍准则排除并留有记录的投入',
    heads: { item: '项目', reason: '原因', share: '估计占碳足迹的比例' },
    everyProcess: '所有工序',
    together: '合计',
    limits:
      '限值：单项不超过 1%，合计不超过 5%（GB/T 44905-2024、IAI）；PACT 要求低于 3%。合计数是任一产品碳足迹可能少计的上限。',
  },
  limitHeads: { limit: '局限', what: '说明', value: '数值' },
  limit: {
    withheld: '暂不列示',
    withheldSays: '错误改正前暂不列示的数值；原因见问题清单。',
    supply: '缺少上游供应',
    supplySays: (items) => `缺少上游因子，合计不含以下物料的上游供应：${items}。`,
    measured: '实测占比',
    measuredSays: '有凭证、磅单或表计支持的行所对应的排放占比；其余为估算或无凭证。',
    unverified: '未核实的因子',
    unverifiedSays: (items) => `以下因子的数值未经核实：${items}。`,
    general: '未核对条款',
    generalSays: '上列规则中未与标准原文核对条款的规则数。',
    disclosed: '已披露数值',
    disclosedSays: '此处未作计算、仅相互核对的已披露数值。',
    preview: '预览',
    previewSays: '绿证按时间匹配仅为预览，不计入任何碳足迹。',
    previewOnRequest: '未列示绿证按月、按小时匹配的预览；如需列示，将设置“按时间匹配”填“是”。预览不计入任何碳足迹。',
    ledgers: '未提供的台账',
    ledgersSays: (ledgers) => `结果不含这些台账所应记录的内容：${ledgers}。`,
  },
  notCoveredHeads: { topic: '主题', what: '未涵盖的内容' },
};
