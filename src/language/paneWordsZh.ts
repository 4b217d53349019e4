/** What the pane and the workbench say, in Chinese. */
import type { PaneWords } from './paneWordsEn';

export const paneZh: PaneWords = {
  name: 'Crossfoot',
  places: { ledgers: '台账', findings: '发现', results: '结果', certificates: '绿证', audit: '审计' },
  placesLabel: '窗格页面',
  language: { label: '语言', en: 'EN', 'zh-CN': '中' },
  context: {
    unnamed: '未填写组织名称', change: '修改设置', gwp: (set) => `GWP ${set}`, to: '–',
    allocation: (method) => `废料：${method}`, boundary: (name) => `边界：${name}`, noPeriod: '报告期未知',
  },
  state: {
    unread: '尚未读取工作簿。',
    stale: (cells) => `计算之后 ${cells} 有变动。`,
    staleCancelled: '之后的一次计算已取消，以下仍是上一次的结果。',
    blocked: (errors, blocked, products) => `${errors} 个错误使 ${products} 个产品中的 ${blocked} 个暂不出具`,
    errorsOnly: (errors) => `发现 ${errors} 个错误；没有产品因此暂不出具`,
    calculated: (time) => `按工作簿 ${time} 的内容计算`,
    nothing: '目前无法计算',
    sample: '这是示例，不在您的工作簿中。',
  },
  task: { reading: '正在读取工作簿', calculating: '正在计算', comparing: '正在与工作簿比对', writing: '正在写入', reverting: '正在撤回上次运行', inserting: '正在插入工作表', looking: '正在查找列表' },
  waitingForCell: '正在等待您编辑的单元格：请按 Enter 完成或按 Esc 退出',
  button: {
    calculate: '计算', calculateAgain: '重新计算', preview: (sheets) => `预览 ${sheets} 张工作表`, write: (sheets) => `写入 ${sheets} 张工作表`, writeCells: (cells) => `修改 ${cells} 个单元格`,
    back: '返回', cancel: '取消', revert: '撤回本次运行', insertSample: '将示例放入本工作簿', insertLedgers: '插入空台账', map: '映射列表…', close: '关闭', dismiss: '知道了',
    repair: (cells) => (cells === 1 ? '修复…' : `修复 ${cells} 个单元格…`), explain: '解释', explainSelection: '解释所选单元格', seeFindings: '查看发现', seeLedgers: '查看台账', insert: '插入', showAll: (count) => `全部显示（${count}）`, showFewer: '收起', showMore: (count, all) => `再显示 ${count} 项（共 ${all} 项）`, makeTable: '转为表格',
  },
  notice: {
    cancelled: '已取消。工作簿保持原样。', failed: 'Crossfoot 内部出错。请重新计算；若正在写入，请撤回本次运行或重新写入。', details: '详情',
    written: (sheets, cells) => `已写入 ${sheets} 张工作表，共 ${cells} 个单元格。`, repaired: (cells) => `已修改 ${cells} 个单元格。“撤回本次运行”可恢复原值。`,
    compared: (cells) => `回读 ${cells} 个数字，均与精确值一致。`, differing: (cells) => `回读发现 ${cells} 个单元格与应写值不同，见“审计”。`,
    notCompared: '在 Excel 中打开时，公式将重新计算。', reverted: '上次运行已撤回。', inserted: (sheets) => `已插入 ${sheets} 张工作表。`,
  },
  ledgers: {
    title: '本工作簿中的台账', none: '本工作簿还没有台账', noneHint: 'Crossfoot 读取名为“产量台账”“能源台账”“废铝台账”等的表格。可从示例或空台账开始，也可把已有列表转为台账。',
    rows: (count) => `${count} 行`, days: (from, to) => `${from} – ${to}`, undated: (count) => `${count} 行无日期`, outside: (count) => `${count} 行在报告期外`,
    notFound: '本工作簿中没有', missing: '未列的可选列', required: '必需', errors: (count) => `${count} 个错误`, warnings: (count) => `${count} 个警告`, fine: '无错误',
  },
  map: {
    title: '将列表转为台账', none: '台账之外没有找到列表', noneHint: '列表需有一行表头及其下的数据行，独占一张工作表或与其他单元格隔开。', list: '列表', ledger: '台账', headerRow: '表头行', row: (row) => `第 ${row} 行`,
    column: '台账列', from: '列表列', sample: '示例值', notMapped: '（无）', renames: (count) => `为便于识别，将改写 ${count} 个表头：`, confidence: (percent) => `已识别 ${percent} 的列`, missing: (columns) => `还需要：${columns}`, rename: (before, after) => `${before} → ${after}`,
  },
  findings: {
    title: '发现', none: '未发现问题', noneHint: '报告期内的每一行台账均可读取，且互不矛盾。', unread: '尚无信息', unreadHint: '计算之后即可看到台账中缺失或矛盾之处。',
    all: '全部', severity: '级别', error: '错误', warning: '警告', note: '提示', ledger: '台账', allLedgers: '全部台账', blocks: (what) => `影响：${what}`, inventory: '排放清单', repairAll: (cells) => `修复全部 ${cells} 个可修复的单元格…`,
    goTo: (cell) => `转到 ${cell}`, filtered: '没有符合筛选条件的发现', code: (code) => `代码：${code}`, shown: (shown, all) => `共 ${all} 条，显示 ${shown} 条`,
  },
  repair: { title: '修复', hint: '将修改您工作表中的以下单元格，其余不动。', before: '修改前', after: '修改后', cell: '单元格', stale: (count) => `${count} 个单元格期间已有变动，将不作修改：`, nothing: '这些单元格均已不是待修复的内容，请重新计算。' },
  results: {
    title: '结果', market: '基于市场', location: '基于位置', locationShort: (value) => `位置 ${value}`, marketShort: (value) => `市场 ${value}`, none: '还没有产品', noneHint: '产品碳足迹至少需要一行产量台账，以及“设置”中的报告期。',
    withheld: '暂不出具', withheldBecause: '暂不出具的原因', stages: '排放来源', others: '其他工序', recycled: '再生铝含量', ratio: '入炉废料比', boundary: (name) => `${name}边界`, post: '消费后', pre: '消费前',
    target: (value) => `目标 ${value}`, missedBy: (value) => `差 ${value} 未达成`, targets: '目标', targetStatus: { achieved: '已达成', missed: '未达成', open: '尚未到期', unclear: '取决于采用哪个披露值', unknown: '未知' }, sinceLast: (change) => `较上次运行 ${change}`, unchanged: '与上次运行相同', compare: '对比', compareElectricity: '基于位置与基于市场', compareAllocation: '截断法与副产品分配法', compareSubstitution: '截断法与替代法', compareBoundaries: '四种边界下的再生铝含量',
    difference: '差额', total: '合计', cutOff: '截断法', coProduct: '副产品分配法', points: (value) => `${value} 个百分点`, movedHint: '比组织边界多计入的金属', notRecycled: '不是再生铝含量', embedded: '隐含排放（CBAM）', direct: '直接', indirect: '间接',
    inventory: '排放清单', organisation: '组织', scrap: '入炉废铝（按交付质量）', perUnit: (unit) => `tCO2e/${unit}`, notWritten: '尚未写入', disclosed: '已披露数据', disclosedHint: '计算值与披露值对照',
  },
  pointed: { label: '数字', exact: '精确值', inCell: (cell) => `位于 ${cell}` },
  certificates: {
    title: '绿证', none: '本工作簿中没有绿证', noneHint: '请在“绿证台账”中列出证书，在“绿证采购”中列出发票。覆盖电量、未匹配发票和风险金额将显示在此。',
    attention: '未匹配与风险', allMatched: '每张发票均有已持有且已核销的绿证与之相符。', showMatched: (count) => `显示相符的 ${count} 张发票`, unmatched: (open, all) => `${all} 项中有 ${open} 项不相符或有风险`,
    moneyAtRisk: (currency) => `风险金额${currency === '' ? '' : `（${currency}）`}`, otherInvoices: '其他发票', noInvoice: '未注明发票', count: (count) => `${count} 张绿证`,
    noInvoices: '未列发票，无法与金额核对。',
    covered: '已覆盖的电网电量', of: (covered, grid) => `${grid} MWh 中的 ${covered}`, organisation: '组织',
    purchased: '开票', redeemed: '已核销', used: '已使用', left: '尚可声明', uncounted: '不计入', held: '持有', ledger: '声明台账', usedOf: (used, volume) => `${volume} MWh 中已用 ${used}`, doesNotCount: '不计入', counts: '计入', onCondition: '有条件计入', partOf: (counted, volume) => `${volume} MWh 中计入 ${counted}`,
    leftWhy: '可用范围内已无未覆盖的电量', purpose: { product: '产品碳足迹', RE100: 'RE100声明', CBAM: 'CBAM申报' }, dedicated: (to) => `指定用于 ${to}`,
  },
  audit: {
    title: '审计', checks: '勾稽校验', holds: '相符', fails: '不符', unknown: '未知', difference: (value, unit) => `差额 ${value} ${unit}`, parity: '一致性核对', parityNone: '本次会话尚未写入。写入后会逐一回读数字并与精确值比较。',
    parityGood: (cells) => `回读 ${cells} 个数字，均与精确值一致（九位有效数字）。`, parityBad: (cells) => `${cells} 个单元格与精确值不同`, parityFile: (cells) => `已写入 ${cells} 个单元格，公式旁附有精确值；在 Excel 中打开时将重新计算。`, expected: '应为', found: '实为',
    explain: '解释', explainHint: '选中结果表中的数字或台账单元格，即可看到其来源或去向。方向键沿树移动，工作表随之定位；Esc 返回。', nothingThere: (cell) => `Crossfoot 不了解 ${cell}。请选中结果表中的数字或台账单元格。`, tree: '数字的来源', rows: (count) => `${count} 行台账`, moreRows: (count) => `另有 ${count} 行`, method: '方法', formula: '公式', source: '来源', validity: '适用于', quality: '质量', goesInto: '计入', selected: (cell) => `已选：${cell}`, none: '暂无可审计内容',
    noneHint: '请先计算；之后校验和每个数字的来源都在这里。', allHold: (count) => `${count} 项全部相符，分毫不差。`, notAll: (holding, count) => `${count} 项中 ${holding} 项相符。`, notKnown: (count) => `${count} 项校验因错误使一侧暂不出具而无法进行。`,
    check: { crossfoot: '外售 + 未分配 = 排放清单', allocation: '离开 = 排放清单 + 带入 − 减排', metal: '外来金属 = 离开的金属 + 烧损', sites: '排放清单 = 各厂区之和', processes: '排放清单 = 各工序之和', gases: '排放清单 = 各气体之和', scrap: '入炉废铝 = 明细之和', energy: '能耗 = 各厂区之和', certificates: '已用 + 未用 = 已核销绿证' },
  },
  preview: {
    title: '写入之前', hint: '只写入以下工作表，您自己的工作表保持原样。', cells: (cells, formulas) => `${cells} 个单元格，${formulas} 个公式`, fresh: '新增', replaces: '替换上次运行的工作表', removed: '将移除的上次运行的工作表', changed: (count) => `这些工作表上有 ${count} 个被人修改的单元格将丢失：`, changedHint: '备注请写在自己的工作表上。可先返回复制所需内容。', change: (ours, theirs) => `原为 ${ours}，现为 ${theirs}`, nothing: '没有需要写入的内容。',
  },
  workbench: {
    title: '工作台', open: '打开工作簿…', drop: '将 Excel 工作簿拖放到此处', dropHint: '文件只留在本机，不会上传。', samples: '示例', download: '下载', sheets: '工作表', formulas: '显示公式', empty: '此工作表为空。', hiddenSheet: '已隐藏', unsaved: '有改动，尚未下载', opening: '正在打开工作簿', grid: (sheet) => `${sheet} 的单元格`, sampleName: { demo: '演示（含差错）', 'demo-corrected': '演示（已更正）', 'smelter-wire': '欧盟委员会：电解铝与线材', 'regal-2024': 'Regal 2024 已披露数据', 'nanshan-2024': '南山 2024 已披露数据' },
  },
  outside: { title: 'Crossfoot 在 Excel 中运行', hint: '请在 Excel 中以加载项打开本页，或在浏览器中使用工作台。', workbench: '打开工作台' },
  broken: { title: '窗格已停止', hint: '工作簿未因此改动。重新加载窗格即可继续。', reload: '重新加载' },
};
