/** 完整性与合理性工作表的用语。 */
import type { SameWords } from '../wordForm';
import type { completeness as english } from '../en/completeness';

export const completeness: SameWords<typeof english> = {
  titles: {
    sheet: '完整性：逐月登记情况',
    doubts: '存疑事项',
    ledger: (ledger: string) => `${ledger}：逐月登记量`,
    made: '各工序逐月产出',
    perOutput: (ledger: string) => `${ledger}：单位产出用量`,
  },
  notes: {
    none: '没有缺失或异常的月份，电解单耗在合理范围内，因子与公开值相近。',
    doubts: '存疑事项不影响结果的给出；列为错误的，更正后清单变化超过重要性水平。',
    left: (count: number) => `另有 ${count} 行未列出；存疑的行列在前面。`,
    booked:
      '各月数值为计算时的登记量；“台账现值”为实时公式，若此后有行变更会提示。按该行的工序和名目筛选台账，即可看到各月的明细。',
  },
  undated: '无日期',
  heads: {
    from: '首日',
    to: '末日',
    burdened: '承担负荷（1）',
    limit: '异常界限：中位数的倍数或其倒数',
    per: '每',
    madeNumber: '产出序号',
    median: '各月中位数',
    furthest: '偏离最大月份为中位数的倍数',
    missing: '缺失月份',
    now: '台账现值',
  },
  states: { far: '异常', usual: '正常', same: '与登记一致', changed: '已变更：请重新计算' },
};
