/** 发布用副本的用语：公式文本与匿名代码。 */
import type { frozen as english } from '../en/frozen';
import type { SameWords } from '../wordForm';

export const frozen: SameWords<typeof english> = {
  title: '本冻结副本的公式（文本）',
  note: '其他工作表只有数值。此处列出制作副本时的每个公式：向下填充的公式只列一次，按首个单元格的写法，并附该单元格的结果。',
  copyOf: (code) => `封签 ${code} 的冻结副本，只有数值`,
  howTo: [
    '每个数字都是制作副本时原工作簿公式的计算结果；公式以文本列在“公式”工作表中。',
    '工作表中提到的实时公式和台账行均指原工作簿：台账不在本副本中。',
    '用“crossfoot verify”或离线核验页核验本副本：此后改动的每个单元格都会列出。原工作簿以封签码识别。',
  ],
  codeNote:
    '这是原工作簿的封签码：持有原工作簿者可据此证明本副本由其制作。副本只能证明自身的单元格：“crossfoot verify”和离线核验页会列出此后改动的每个单元格。',
  columnsNote: '计数与合计为制作副本时原工作簿所示。',
  sheet: '工作表',
  formula: '公式',
  firstValue: '数值（首个单元格）',
  frozen: (formulas, code) => `封签 ${code} 的冻结副本：只有数值，${formulas} 个公式以文本列出，不含台账。`,
  anonymised: (code, own) => `封签 ${code} 的副本，名称以代码代替；各项结果均相同。副本自身的封签码为 ${own}。`,
  doesNotVerify: (file) => `${file} 与写入时不一致，因此不制作副本。请运行“crossfoot verify”查看，或重新计算。`,
  nothing: (file) => `${file} 没有可制作副本的结果。请运行“crossfoot check”查看。`,
  otherNumbers: (result) => `以代码代替名称后结果会不同（${result}），因此未写入。请不带 --anonymise 制作副本。`,
  isCopy: (code) => `这是封签码为 ${code} 的工作簿的发布用副本；副本本身不能证明这一点。`,
};
