/** Titles, units and texts of the result sheets. */
import type { SameWords } from './wordForm';
import type { Language } from './words';

const en = {
  what: [
    'Every number on the sheets of this group is a formula over the ledgers of this workbook; change a ledger row and it follows.',
    'Parity compares each result with the exact value that Crossfoot computed in decimals when it wrote these sheets.',
    'Workings has one line per process and input; Factors used lists every factor with its source; Findings lists what is wrong or missing, with its cell.',
    'The sheets are rebuilt whole at each calculation: notes belong on sheets of your own.',
  ],
  titles: {
    what: 'What this is', settings: 'Settings', headline: 'Results at a glance', checks: 'Crossfoot checks', coverage: 'Rows covered',
    footprints: 'Product carbon footprints, cradle to gate', byScope: 'By scope', stages: 'Where the footprint arises', embedded: 'Embedded emissions (CBAM view)',
    recycled: 'Recycled aluminium content', boundaries: 'What each boundary counts', scrap: 'Scrap charged, as delivered', sides: 'Tonnes that change sides between boundaries',
    production: 'Production', energy: 'Energy', materials: 'Materials bought', emissions: 'Direct emissions as entered', transfers: 'Transfers between processes',
    own: 'Own emissions of the unit processes', drawn: 'Emissions drawn with products of other processes', totals: 'Emissions carried by the unit processes', outputs: 'Outputs and their footprints',
    averages: 'Products made by several processes', loops: 'Loops: identity less what is drawn', rightSide: 'Loops: what enters them', stageDraws: 'Stages drawn with each transfer', stageTotals: 'Stages carried by the unit processes',
    metal: 'Scrap and bought metal', metalDraws: 'Metal drawn from other processes', metalProcesses: 'Recycled metal of the unit processes', metalAverages: 'Recycled content of products made by several processes',
    factors: 'Factors used', potentials: 'Global warming potentials', units: 'Units', inventory: 'Inventory', sites: 'By site', disclosed: 'Disclosed figures beside computed ones', findings: 'Findings', parity: 'Parity: the workbook against the exact values',
  },
  notes: {
    footprints: 'Scrap under cut-off: it enters and leaves without burden. Both views of bought electricity are shown.',
    stages: 'Own emissions of each process carried to one unit of the product.',
    recycled: 'On metal mass, input basis: recycled metal over all counted metal, the same yield on both. External scrap counts under every boundary.',
    productBasis: 'On metal mass, product basis: recycled metal over all metal charged, with the yield of the process on both.',
    sold: 'Output sold x footprint + unallocated = inventory.',
    loops: 'Totals of processes in a loop are solved together: MMULT(MINVERSE(matrix), what enters).',
    coverage: 'Rows of the period that the workings cover, counted live. A number above 0 under "Not covered" means: calculate again.',
    workings: 'Quantities are sums over ledger rows that agree in the texts of their line; rows without a date belong to the whole period.',
  },
  heads: {
    number: 'No.', locationBased: 'Location-based', marketBased: 'Market-based', embedded: 'Embedded', embeddedTotal: 'Embedded total', made: 'Made', drawnHere: 'Drawn', sold: 'Sold', left: 'Output sold + unallocated', right: 'Inventory',
    notCovered: 'Not covered', inPeriod: 'In the period', inWorkings: 'In the workings', message: 'Message', row: 'Row', column: 'Column', table: 'Table', mass: 'Mass', preShare: 'Pre-consumer share', postShare: 'Post-consumer share',
    counted: 'Counted metal', pre: 'Pre-consumer metal', post: 'Post-consumer metal', drawnPre: 'Drawn, pre-consumer', drawnPost: 'Drawn, post-consumer', totalPre: 'All pre-consumer', totalPost: 'All post-consumer', countsUnder: (boundary: string) => `Counts: ${boundary}`,
    originSite: 'Origin site', originProcess: 'Origin process', class: 'Class', declared: 'Declared footprint', inTonnes: 'In tonnes', dimension: 'Dimension', size: 'Size', result: 'Result', subject: 'Subject', relative: 'Relative difference', verdict: 'Verdict', exactText: 'Exact value', quality: 'Quality',
    source: 'Energy source',
  },
  units: { perTonne: (unit: string) => `tCO2e/${unit}`, emissions: 'tCO2e', tonnes: 't', heat: 'GJ', potential: 'tCO2e/t', tonnesPer: 't/unit', share: 'share' },
  settings: {
    organisation: 'Organisation', periodFrom: 'Period from', periodTo: 'Period to', gwp: 'Global warming potentials', scrapAllocation: 'Scrap allocation', boundary: 'Recycled content boundary (headline)',
    basis: 'Recycled content basis', allocation: 'Allocation among outputs', electricityView: 'Electricity view (headline)', materiality: 'Materiality', region: 'Region', decimals: 'Decimals in checks', tolerance: 'Tolerance of parity',
  },
  chartFootprint: 'Footprint by scope', chartRecycled: 'Recycled content by boundary', agrees: 'agrees', differs: 'differs', covered: 'covered', calculateAgain: 'not in these results: see the findings, then calculate again', notComputed: 'not computed here', subtitle: (organisation: string, from: string, to: string) => `${organisation || '–'} · ${from} – ${to}`,
  processOf: (process: string, site: string) => (site ? `${process}, ${site}` : process),
};

export type ReportWords = SameWords<typeof en>;

const zh: ReportWords = {
  what: [
    '本组工作表中的每个数字都是对本工作簿台账的公式；修改台账行，结果随之更新。',
    '“一致性核对”将每个结果与 Crossfoot 写入时以十进制精确计算的值逐一比较。',
    '“计算底稿”按工序和投入逐行列示；“所用因子”列出每个因子及其来源；“发现”列出错误或缺失及其单元格。',
    '每次计算都会整体重建这些工作表：备注请写在自己的工作表上。',
  ],
  titles: {
    what: '说明', settings: '设置', headline: '结果概览', checks: '勾稽校验', coverage: '台账行覆盖',
    footprints: '产品碳足迹（摇篮到大门）', byScope: '按范围', stages: '碳足迹产生于哪些工序', embedded: '隐含排放（CBAM 口径）',
    recycled: '再生铝含量', boundaries: '各边界计入的废铝', scrap: '入炉废铝（按交付质量）', sides: '不同边界之间变动的吨数',
    production: '产量', energy: '能源', materials: '外购物料', emissions: '直接排放（按台账）', transfers: '工序间转移',
    own: '各单元过程自身排放', drawn: '随其他工序产品带入的排放', totals: '各单元过程承担的排放', outputs: '产出及其碳足迹',
    averages: '由多个工序生产的产品', loops: '循环：单位矩阵减去领用', rightSide: '循环：进入循环的量', stageDraws: '随每项转移带入的工序份额', stageTotals: '各单元过程承担的工序份额',
    metal: '废铝与外购金属', metalDraws: '领自其他工序的金属', metalProcesses: '各单元过程的再生金属', metalAverages: '由多个工序生产的产品的再生铝含量',
    factors: '所用因子', potentials: '全球变暖潜势', units: '单位', inventory: '排放清单', sites: '按厂区', disclosed: '已披露数据与计算值对照', findings: '发现', parity: '一致性核对：工作簿与精确值',
  },
  notes: {
    footprints: '废铝按截断法：流入、流出均不带排放负荷。外购电力的两种口径同时列示。',
    stages: '各工序自身排放分摊到每单位产品的部分。',
    recycled: '以金属质量计、投入基准：再生金属量除以计入的全部金属量，两者采用同一收得率。外部废铝在各边界下均计入。',
    productBasis: '以金属质量计、产品基准：再生金属量除以入炉全部金属量，两者采用工序收得率。',
    sold: '外售产量×碳足迹 + 未分配 = 排放清单。',
    loops: '循环内各工序的合计联立求解：MMULT(MINVERSE(矩阵), 进入量)。',
    coverage: '计算底稿所覆盖的报告期台账行数，实时计数。“未覆盖”大于 0 时请重新计算。',
    workings: '数量为与该行文字一致的台账行之和；没有日期的行属于整个报告期。',
  },
  heads: {
    number: '序号', locationBased: '基于位置', marketBased: '基于市场', embedded: '隐含排放', embeddedTotal: '隐含排放合计', made: '产出', drawnHere: '内部领用', sold: '外售', left: '外售 + 未分配', right: '排放清单',
    notCovered: '未覆盖', inPeriod: '报告期内', inWorkings: '底稿中', message: '说明', row: '行', column: '列', table: '表', mass: '质量', preShare: '消费前占比', postShare: '消费后占比',
    counted: '计入金属', pre: '消费前金属', post: '消费后金属', drawnPre: '领用带入（消费前）', drawnPost: '领用带入（消费后）', totalPre: '消费前合计', totalPost: '消费后合计', countsUnder: (boundary) => `计入：${boundary}`,
    originSite: '来源厂区', originProcess: '来源工序', class: '类别', declared: '申报碳足迹', inTonnes: '以吨计', dimension: '量纲', size: '换算值', result: '结果', subject: '对象', relative: '相对差', verdict: '结论', exactText: '精确值', quality: '质量',
    source: '能源来源',
  },
  units: { perTonne: (unit) => `tCO2e/${unit}`, emissions: 'tCO2e', tonnes: 't', heat: 'GJ', potential: 'tCO2e/t', tonnesPer: 't/单位', share: '占比' },
  settings: {
    organisation: '组织', periodFrom: '期间起', periodTo: '期间止', gwp: '全球变暖潜势', scrapAllocation: '废料分配', boundary: '再生铝含量边界（主口径）',
    basis: '再生铝含量基准', allocation: '产出间分配', electricityView: '电力口径（主口径）', materiality: '重要性水平', region: '区域', decimals: '校验小数位', tolerance: '一致性容差',
  },
  chartFootprint: '按范围的碳足迹', chartRecycled: '各边界的再生铝含量', agrees: '一致', differs: '不一致', covered: '已覆盖', calculateAgain: '行未计入本结果：请先查看“发现”，再重新计算', notComputed: '本簿未计算', subtitle: (organisation, from, to) => `${organisation || '–'} · ${from} – ${to}`,
  processOf: (process, site) => (site ? `${site} ${process}` : process),
};

/** The words of the result sheets in a language. */
export function reportWords(language: Language): ReportWords {
  return language === 'en' ? en : zh;
}
