/** Names of the result sheets and the labels in them. */
import type { SameWords } from './wordForm';

export const sheetWordsEn = {
  sheet: {
    crossfoot: 'Crossfoot', footprints: 'Footprints', recycledContent: 'Recycled content', workings: 'Workings', workingsCoProduct: 'Workings co-product', workingsSubstitution: 'Workings substitution', certificates: 'Certificate claims',
    reconciliation: 'Reconciliation', timeMatching: 'Time matching', inventory: 'Inventory', targets: 'Target check', disclosed: 'Disclosure check', factorsUsed: 'Factors used', dataQuality: 'Data quality', findings: 'Findings', parity: 'Parity',
  },
  label: {
    organisation: 'Organisation', period: 'Period', setting: 'Setting', meaning: 'Meaning', value: 'Value',
    unitProcess: 'Unit process', site: 'Site', process: 'Process', product: 'Product', role: 'Role', item: 'Item', ledger: 'Ledger', gas: 'Gas', scope: 'Scope',
    quantity: 'Quantity', unit: 'Unit', rows: 'Rows', component: 'Component', factor: 'Factor', per: 'Per', factorUnit: 'Factor unit', unitSize: 'Unit size', activity: 'Activity data',
    calorificValue: 'Net calorific value', heat: 'Heat', oxidation: 'Oxidation', potential: 'Global warming potential', emissions: 'Emissions',
    output: 'Output', share: 'Share', allocationWeight: 'Allocation weight', allocationBasis: 'Allocation basis', ownEmissions: 'Own emissions', drawn: 'Drawn from other processes',
    carried: 'Carried', burden: 'Burden', footprint: 'Footprint', average: 'Average', total: 'Total', unallocated: 'Unallocated', primaryDataShare: 'Primary data share',
    metal: 'Metal', metalContent: 'Metal content', metalIn: 'Metal in', metalOut: 'Metal out', loss: 'Loss', recycledMetal: 'Recycled metal', recycledContent: 'Recycled content',
    boundary: 'Boundary', changesSides: 'Changes sides', internal: 'Internal scrap', preConsumer: 'Pre-consumer', postConsumer: 'Post-consumer',
    region: 'Region', validFrom: 'Valid from', validTo: 'Valid to', source: 'Source', reference: 'Reference', usedBy: 'Used by',
    certificate: 'Certificate', eligible: 'Eligible', redeemed: 'Redeemed', used: 'Used', unused: 'Unused', grid: 'Grid electricity', covered: 'Covered', uncovered: 'Uncovered',
    coverage: 'Coverage', invoice: 'Invoice', invoiced: 'Invoiced', held: 'Held', status: 'Status', moneyAtRisk: 'Money at risk',
    metric: 'Metric', subject: 'Subject', year: 'Year', target: 'Target', actual: 'Actual', disclosed: 'Disclosed', computed: 'Computed', intensity: 'Intensity',
    check: 'Check', difference: 'Difference', holds: 'Holds', inWorkbook: 'In the workbook', exact: 'Exact', agrees: 'Agrees',
    finding: 'Finding', severity: 'Severity', place: 'Place', cell: 'Cell', whatToDo: 'What to do', blocks: 'Blocks', method: 'Method', seal: 'Seal', runLog: 'Run log',
  },
  answer: { yes: 'yes', no: 'no' },
  text: {
    noFindings: 'Nothing was found.',
    rowsNotCovered: 'rows are not in these results: calculate again',
    scrapRatioNotContent: 'A furnace scrap ratio, not recycled content.',
  },
  /** A header with its unit. */
  withUnit: (label: string, unit: string) => `${label} (${unit})`,
};

export const sheetWordsZh: SameWords<typeof sheetWordsEn> = {
  sheet: {
    crossfoot: 'Crossfoot', footprints: '产品碳足迹', recycledContent: '再生铝含量', workings: '计算底稿', workingsCoProduct: '计算底稿（副产品法）', workingsSubstitution: '计算底稿（替代法）', certificates: '绿证核算',
    reconciliation: '三方核对', timeMatching: '按时间匹配', inventory: '排放清单', targets: '目标达成', disclosed: '披露核对', factorsUsed: '所用因子', dataQuality: '数据质量', findings: '发现', parity: '一致性核对',
  },
  label: {
    organisation: '组织', period: '报告期', setting: '设置', meaning: '说明', value: '数值',
    unitProcess: '单元过程', site: '厂区', process: '工序', product: '产品', role: '角色', item: '项目', ledger: '台账', gas: '气体', scope: '范围',
    quantity: '数量', unit: '单位', rows: '行数', component: '组分', factor: '因子', per: '每单位', factorUnit: '因子单位', unitSize: '单位换算值', activity: '活动数据',
    calorificValue: '低位发热量', heat: '热量', oxidation: '氧化率', potential: '全球变暖潜势', emissions: '排放量',
    output: '产量', share: '占比', allocationWeight: '分配权重', allocationBasis: '分配基数', ownEmissions: '本工序排放', drawn: '领自其他工序',
    carried: '转移带入', burden: '排放负荷', footprint: '碳足迹', average: '平均', total: '合计', unallocated: '未分配', primaryDataShare: '初级数据占比',
    metal: '金属量', metalContent: '金属含量', metalIn: '投入金属', metalOut: '产出金属', loss: '烧损', recycledMetal: '再生金属量', recycledContent: '再生铝含量',
    boundary: '边界', changesSides: '口径变动量', internal: '内部返回料', preConsumer: '消费前', postConsumer: '消费后',
    region: '区域', validFrom: '有效期起', validTo: '有效期止', source: '来源', reference: '出处', usedBy: '用于',
    certificate: '证书编号', eligible: '可用', redeemed: '已核销', used: '已使用', unused: '未使用', grid: '电网电量', covered: '已覆盖', uncovered: '未覆盖',
    coverage: '覆盖率', invoice: '发票号', invoiced: '开票电量', held: '持有电量', status: '状态', moneyAtRisk: '风险金额',
    metric: '指标', subject: '对象', year: '年份', target: '目标值', actual: '实际值', disclosed: '已披露值', computed: '计算值', intensity: '排放强度',
    check: '勾稽校验', difference: '差额', holds: '相符', inWorkbook: '表内值', exact: '精确值', agrees: '一致',
    finding: '发现', severity: '级别', place: '位置', cell: '单元格', whatToDo: '处理建议', blocks: '影响结果', method: '方法', seal: '封签', runLog: '运行日志',
  },
  answer: { yes: '是', no: '否' },
  text: {
    noFindings: '未发现问题。',
    rowsNotCovered: '行未计入本结果，请重新计算',
    scrapRatioNotContent: '这是入炉废料比，不是再生铝含量。',
  },
  withUnit: (label, unit) => `${label}（${unit}）`,
};
