/** 封签工作表的用语：封签码、各列对照和供核验程序使用的标签。 */
import type { seal as english } from '../en/seal';
import type { SameWords } from '../wordForm';

export const seal: SameWords<typeof english> = {
  title: '封签：写入结果时台账的内容',
  codeTitle: '本报告的封签码',
  codeNote:
    '请将封签码写入随本工作簿发出的函件：收函人据此可知台账是否仍为当时计算所用的内容。封签码不说明由谁写入。“crossfoot verify”和核验页面可指出其后改动的每个单元格。',
  what: '封签',
  code: '封签码',
  covers: '覆盖内容',
  coverage: (ledgers, rows, program, library) =>
    `${ledgers} 张台账共 ${rows} 行，Crossfoot ${program}，因子库 ${library}`,
  digest: '摘要（SHA-256）',
  columnsTitle: '台账各列：现在与写入时',
  columnsNote:
    '计数与合计为实时公式，无需任何程序。但并非什么都能看出，例如文字改动或两个数值互换；这些核验程序也能发现。',
  column: '列',
  filledNow: '现有非空单元格',
  filledThen: '写入时',
  totalNow: '现在合计',
  totalThen: '写入时合计',
  same: '与写入时相同',
  changed: '已改动',
  tagsTitle: '供核验程序使用：每个单元格的标签',
  tagsNote: '每个单元格八位，逐列排列，公式前有等号；空白单元格为一个点。生成方法见 Crossfoot 的 docs/seal.md。',
};
