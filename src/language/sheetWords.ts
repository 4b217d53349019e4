/** Names of the result sheets and the labels in them. */
import type { SameWords } from './wordForm';

export const sheetWordsEn = {
  sheet: {
    crossfoot: 'Crossfoot', footprints: 'Footprints', recycledContent: 'Recycled content', workings: 'Workings', workingsCoProduct: 'Workings co-product', workingsSubstitution: 'Workings substitution', certificates: 'Certificate claims',
    reconciliation: 'Reconciliation', timeMatching: 'Time matching', inventory: 'Inventory', targets: 'Target check', disclosed: 'Disclosure check', factorsUsed: 'Factors used', dataQuality: 'Data quality', findings: 'Findings', parity: 'Parity',
  },
  label: {
    period: 'Period', setting: 'Setting', meaning: 'Meaning', value: 'Value',
    unitProcess: 'Unit process', site: 'Site', process: 'Process', product: 'Product', role: 'Role', item: 'Item', ledger: 'Ledger', gas: 'Gas', scope: 'Scope',
    quantity: 'Quantity', unit: 'Unit', rows: 'Rows', component: 'Component', factor: 'Factor', per: 'Per', activity: 'Activity data',
    calorificValue: 'Net calorific value', heat: 'Heat', oxidation: 'Oxidation', potential: 'Global warming potential', emissions: 'Emissions',
    output: 'Output', share: 'Share', allocationWeight: 'Allocation weight', allocationBasis: 'Allocation basis', ownEmissions: 'Own emissions', drawn: 'Drawn from other processes',
    total: 'Total', unallocated: 'Unallocated', primaryDataShare: 'Primary data share',
    metal: 'Metal', metalContent: 'Metal content', metalIn: 'Metal in', metalOut: 'Metal out', loss: 'Loss', recycledContent: 'Recycled content',
    boundary: 'Boundary', internal: 'Internal scrap', preConsumer: 'Pre-consumer', postConsumer: 'Post-consumer',
    region: 'Region', validFrom: 'Valid from', validTo: 'Valid to', source: 'Source', reference: 'Reference',
    certificate: 'Certificate',
    status: 'Status',
    metric: 'Metric', subject: 'Subject', year: 'Year', target: 'Target', actual: 'Actual', disclosed: 'Disclosed', computed: 'Computed',
    check: 'Check', difference: 'Difference', holds: 'Holds', inWorkbook: 'In the workbook', exact: 'Exact',
    severity: 'Severity', place: 'Place', cell: 'Cell',
  },
  answer: { yes: 'yes', no: 'no' },
  /** A header with its unit. */
  withUnit: (label: string, unit: string) => `${label} (${unit})`,
};

export const sheetWordsZh: SameWords<typeof sheetWordsEn> = {
  sheet: {
    crossfoot: 'Crossfoot', footprints: '产品碳足迹', recycledContent: '再生铝含量', workings: '计算底稿', workingsCoProduct: '计算底稿（副产品法）', workingsSubstitution: '计算底稿（替代法）', certificates: '绿证核算',
    reconciliation: '三方核对', timeMatching: '按时间匹配', inventory: '排放清单', targets: '目标达成', disclosed: '披露核对', factorsUsed: '所用因子', dataQuality: '数据质量', findings: '发现', parity: '一致性核对',
  },
  label: {
    period: '报告期', setting: '设置', meaning: '说明', value: '数值',
    unitProcess: '单元过程', site: '厂区', process: '工序', product: '产品', role: '角色', item: '项目', ledger: '台账', gas: '气体', scope: '范围',
    quantity: '数量', unit: '单位', rows: '行数', component: '组分', factor: '因子', per: '每单位', activity: '活动数据',
    calorificValue: '低位发热量', heat: '热量', oxidation: '氧化率', potential: '全球变暖潜势', emissions: '排放量',
    output: '产量', share: '占比', allocationWeight: '分配权重', allocationBasis: '分配基数', ownEmissions: '本工序排放', drawn: '领自其他工序',
    total: '合计', unallocated: '未分配', primaryDataShare: '初级数据占比',
    metal: '金属量', metalContent: '金属含量', metalIn: '投入金属', metalOut: '产出金属', loss: '烧损', recycledContent: '再生铝含量',
    boundary: '边界', internal: '内部返回料', preConsumer: '消费前', postConsumer: '消费后',
    region: '区域', validFrom: '有效期起', validTo: '有效期止', source: '来源', reference: '出处',
    certificate: '证书编号',
    status: '状态',
    metric: '指标', subject: '对象', year: '年份', target: '目标值', actual: '实际值', disclosed: '已披露值', computed: '计算值',
    check: '勾稽校验', difference: '差额', holds: '相符', inWorkbook: '表内值', exact: '精确值',
    severity: '级别', place: '位置', cell: '单元格',
  },
  answer: { yes: '是', no: '否' },
  withUnit: (label, unit) => `${label}（${unit}）`,
};
