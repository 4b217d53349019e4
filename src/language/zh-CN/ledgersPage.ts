/** What is said around the columns on the page of the ledgers. */
import type { ledgersPage as english } from '../en/ledgersPage';
import type { SameWords } from '../wordForm';

export const ledgersPage: SameWords<typeof english> = {
  title: '台账',
  intro: [
    '台账是任意工作表上以下列名称之一命名的Excel表格（插入▸表格），或文件夹中以此命名的CSV文件。列的顺序不限，列名可用中文或英文，大小写、空格、换行、星号以及列名后的单位均不影响识别。没有规定列名时，也可识别常用叫法。其他列和表头上方的行不受影响。',
    '空白表示未知，不等于零；下表列出空白的含义。必填列必须存在且单元格不得空白，否则凡该行可能涉及的结果均不予计算。',
  ],
  heads: {
    contract: '英文列名',
    named: (language) => `${language}列名`,
    holds: '内容',
    unit: '单位',
    required: '必填',
    blank: '空白的含义',
    also: '也可识别',
  },
  required: '是',
  mayNot: '不得空白',
  kinds: {
    name: '名称，公式按此匹配',
    text: '文本',
    date: '日期',
    number: '数值',
    amount: '非负数值',
    share: '比例，0至1或0%至100%',
    unit: '单位',
    choice: (words) => `以下之一：${words}`,
  },
  settingsTitle: '设置项',
  settingsNote:
    '每行一项；“区域”加厂区名称用于设置该厂区的区域，“产品标识”加产品名称为对外记录中该产品的标识，与“企业标识”一样为 URN。有选项的设置未填时取第一项。',
};
