/** Words for what is withheld until it is mended, in Chinese. */
import type { mending as english } from '../en/mending';

export const mending: typeof english = {
  open: '待改正',
  mended: '已改正',
  anySum: '任一',
  asCalculated: '以计算时为准',
  heads: {
    number: '原因序号',
    reason: '暂不列示的原因序号',
    openFindings: '待改正问题数',
    status: '状态',
    unread: '未读取行数',
  },
  title: '改正前暂不列示',
  note: '每个原因对应一个或多个问题。相关行全部计入合计后，因此暂不列示的数值即重新显示；对外发布前请重新计算。',
  statusNote:
    '使结果暂不列示的错误，其所在行计入所列台账合计后即为已改正。单元格已改正而状态仍为待改正的，请重新计算；其他问题以计算时为准。',
};
