/** What the pane says of problems one by one, of the steps done and of what a calculation changed, in Chinese. */
import type { paneProblems as english } from '../en/paneProblems';
import type { SameWords } from '../wordForm';

export const paneProblems: SameWords<typeof english> = {
  problem: {
    oneByOne: '逐个处理',
    list: '全部问题',
    position: (number, all) => `第 ${number} 个，共 ${all} 个`,
    previous: '上一个问题',
    next: '下一个问题',
    done: (done, all) => `已处理 ${done}/${all}`,
    unblocks: (count, what) => `更正后可列示 ${count} 项结果：${what}`,
    blocksToo: (what) => `以下结果暂不列示，这是原因之一：${what}`,
    choose: '应填写什么？',
    chooseFirst: '请选择…',
    likely: (word) => `${word}（最可能）`,
    other: '其他内容…',
    typed: '新内容',
    alike: (text, cells) => `同时修改本列全部 ${cells} 个“${text}”`,
    becomes: (before, after) => `${before} → ${after}`,
    use: (cells) => (cells === 1 ? '修改此单元格' : `修改 ${cells} 个单元格`),
    leave: '保留并说明原因…',
    reason: '为何保留？',
    reasonHint: '原因写入“保留说明”工作表，并列在该问题旁，审计人员也能看到。暂不列示的结果仍不列示。',
    leaveNow: '保留',
    left: (reason) => `已保留：${reason}`,
    noFix: '请直接在工作表中更正，然后重新计算。',
    notNumber: '这是文本，此列需要数字。',
    notDate: '这是文本，此列需要日期，如 2024-03-31。',
  },
  history: {
    open: (steps) => `↶ ${steps}`,
    label: (steps) => `历史：本次已做 ${steps} 步`,
    undo: '撤销',
    undoFrom: (steps) => `撤销 ${steps} 步`,
    undoStep: (step, later) => (later === 0 ? `撤销：${step}` : `撤销“${step}”及其后的 ${later} 步`),
  },
  update: {
    title: '变动情况',
    summary: (numbers, rows) =>
      `${rows === 0 ? '' : `${rows} 行台账变动后，`}${numbers === 0 ? '公布的数字没有变动' : `${numbers} 个公布的数字有变动`}`,
    changed: (rows) => `${rows} 行有改动`,
    added: (rows) => `新增 ${rows} 行`,
    removed: (rows) => `删除 ${rows} 行`,
    number: '数字',
    before: '原值',
    after: '现值',
    difference: '变动',
    nothing: '暂不列示',
  },
};
