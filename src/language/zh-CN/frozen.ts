/** 发布用副本的用语：公式文本与匿名代码。 */
import type { frozen as english } from '../en/frozen';
import type { SameWords } from '../wordForm';

export const frozen: SameWords<typeof english> = {
  title: '本冻结副本的公式（文本）',
  note: '其他工作表只有数值。此处列出制作副本时的每个公式及其结果；台账不在副本中。',
  copyOf: (code) => `封签 ${code} 的冻结副本`,
  sheet: '工作表',
  formula: '公式',
  frozen: (formulas, code) => `封签 ${code} 的冻结副本：只有数值，${formulas} 个公式以文本列出，不含台账。`,
  anonymised: (code, own) => `封签 ${code} 的副本，名称以代码代替；各项结果均相同。副本自身的封签码为 ${own}。`,
  doesNotVerify: (file) => `${file} 与写入时不一致，因此不制作副本。请运行“crossfoot verify”查看，或重新计算。`,
  nothing: (file) => `${file} 没有可制作副本的结果。请运行“crossfoot check”查看。`,
  otherNumbers: (result) => `以代码代替名称后结果会不同（${result}），因此未写入。请不带 --anonymise 制作副本。`,
  isCopy: (code) => `这是封签码为 ${code} 的工作簿的发布用副本；副本本身不能证明这一点。`,
};
