/** Words of the cover in Chinese. */
import type { cover as english } from '../en/cover';
import type { SameWords } from '../wordForm';

export const cover: SameWords<typeof english> = {
  title: '碳足迹与再生铝',
  inventory: '排放清单',
  footprint: '碳足迹',
  footprintOf: (product) => `${product} 的碳足迹`,
  recycledOf: (product) => `${product} 的再生铝含量`,
  covered: '绿证覆盖的电量',
  ofGrid: '占外购电网电量',
  status: '能否发布',
  what: '统计内容',
  count: '数量',
  ofAll: '总数',
  errors: '问题中的错误',
  warnings: '问题中的警告',
  checksHold: '相符的校验',
  parityAgrees: '与精确值一致的结果',
  rowsOpen: '未计入结果的台账行',
  good: '通过',
  open: '待处理',
  ready: '可以发布',
  notReady: '暂不能发布',
  bar: (view) => `碳足迹（${view}）`,
  withheld: '暂不列示的结果及原因',
  result: '结果',
  reason: '原因',
  verify: '如何核验',
  howTo: [
    '用 Excel、WPS 或 LibreOffice 打开并重新计算：每个数字都是对台账的公式；修改台账行，结果随之更新。',
    '“一致性核对”将每个结果与写入时以十进制精确计算的值逐一比较。',
    '对任一数字追踪引用单元格：结果指向计算底稿，底稿指向台账行的求和与注明来源的因子。',
    '每次计算都会整体重建这些工作表：备注请写在自己的工作表上。',
  ],
  contents: '目录',
};
