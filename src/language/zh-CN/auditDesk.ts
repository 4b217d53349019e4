/** 窗格中审计抽查卡片的用语。 */
import type { auditDesk as english } from '../en/auditDesk';
import type { SameWords } from '../wordForm';

export const auditDesk: SameWords<typeof english> = {
  title: '与凭证核对',
  hint: '按排放量抽取的台账行（附链接、结论栏和备注栏）、暂不列示、估算、存疑或判断的事项，以及两者对全部排放量的说明。这些工作表归您所有，保留在工作簿中。',
  add: '添加抽查表',
  another: '重新抽取',
  progress: (done, all) => `已查看 ${done}/${all} 项`,
  place: (number, all) => `第 ${number}/${all} 项`,
  agrees: '相符',
  differs: '不符',
  accept: '已查看，认可',
  reject: '不认可',
  found: (unit) => `核实数量（${unit}）`,
  foundNeeded: '请填写凭证所载的数量，小数点用“.”。',
  note: '备注',
  back: '上一项',
  next: '下一待查项',
  nothingOpen: '全部已查看。',
};
