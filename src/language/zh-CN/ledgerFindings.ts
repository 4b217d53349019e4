/** Chinese headings and sentences of the findings about tables, headers and cells. */
import type { FindingWords } from '../findingDetails';
import { clause } from '../sentence';
import { bothOf, chooseFrom, didYouMean, inBrackets, quoted, quotedOr } from './sentence';
import { terms } from './terms';

/** What ledgers say; some of the words mean another thing as a component. */
const ledgerWords: Readonly<Record<string, string>> = {
  ...terms.scrapClass,
  ...terms.role,
  ...terms.energySource,
  ...terms.certificateStatus,
  ...terms.direction,
  ...terms.anodeEffectMethod,
};

export const ledgerFindings = {
  'missing-table': {
    heading: '缺少台账',
    sentence: (d) =>
      d.value === 'none'
        ? `没有名为${quoted(d.tableName) || '该台账'}${inBrackets(d.table)}的表，按没有此类数据计。如有，请把相应台账转为表格并以此命名。`
        : `没有名为${quoted(d.tableName) || '该台账'}${inBrackets(d.table)}的表，依赖它的结果暂不列示或不完整。请把相应台账转为表格并以此命名。`,
  },
  'duplicate-table': {
    heading: '台账重复',
    sentence: (d) => `两张表是同一台账${bothOf(d.first, d.second)}。请把全部行放入其中一张，或将另一张改名。`,
  },
  'missing-column': {
    heading: '缺少列',
    sentence: (d) =>
      `缺少必需的列${quoted(d.columnName)}${inBrackets(d.column)}。${clause(d.near, (near) => `“${near}”是否就是该列？`)}请把列名改为此名，或补上该列${clause(d.unit, (unit) => `；如列名中的单位无误，请填“${unit}”`)}。`,
  },
  'duplicate-column': {
    heading: '列重复',
    sentence: (d) =>
      `列${quoted(d.header) || '名'}重复${bothOf(d.first, d.second)}。请把全部数值放入其中一列，并将另一列改名。`,
  },
  'no-rows': {
    heading: '台账无数据行',
    sentence: (d) => `表${quoted(d.tableName)}没有数据行，未计入任何内容。如有数据，请填写。`,
  },
  'table-not-read': {
    heading: '疑似台账，未计入',
    sentence: (d) =>
      `${quotedOr(d.value, '此列表')}看起来是${quoted(d.tableName) || '该台账'}，但没有计入。请改用该名称，或把其中的行移入该表；如确非该台账，请更改其名称或表头。`,
  },
  'list-grew': {
    heading: '列表新增的行未计入台账',
    sentence: (d) =>
      `${quotedOr(d.value, '列表')}中有${clause(d.count, (count) => ` ${count} 条`)}记录不在由其生成的台账${quoted(d.table)}中，因此未计入。请在窗格的“问题”页将其加入，或使用 crossfoot import。`,
  },
  'rows-below-table': {
    heading: '表格下方的行未计入',
    sentence: (d) =>
      `表${quoted(d.tableName)}下方紧接着有${d.count || '若干'}行不在表内，没有计入。请扩展该表使其包含这些行，或在其间留一空行。`,
  },
  'encoding-guessed': {
    heading: '编码为推测',
    sentence: (d) =>
      `文件${quoted(d.value)}没有注明编码，已按 ${d.words || '最可能的编码'} 读取。请核对其中的名称，或另存为 UTF-8。`,
  },
  'header-unit-differs': {
    heading: '列名单位与单位列不符',
    sentence: (d) =>
      `列名中的单位是${quoted(d.first) || '一种'}，而本行单位列是${quoted(d.second) || '另一种'}。请改正其中之一。`,
  },
  'missing-value': {
    heading: '必填单元格为空',
    sentence: (d) =>
      `单元格为空，空白表示未知，不等于零。请填写${quoted(d.header) || '该单元格'}${clause(d.unit, (unit) => `；如列名中的单位无误，请填“${unit}”`)}。`,
  },
  'error-value': {
    heading: '单元格为错误值',
    sentence: (d) => `单元格是错误值${quoted(d.value)}，没有数值。请改正其公式或公式引用的单元格。`,
  },
  'unreadable-number': {
    heading: '无法读取的数字',
    sentence: (d) => `${quotedOr(d.value, '此内容')}不能识别为数字。请只写数字，小数点用“.”，单位写在单位列。`,
  },
  'number-as-text': {
    heading: '以文本形式存储的数字',
    sentence: (d) =>
      `${quotedOr(d.value, '此内容')}是以文本形式存储的数字，公式不会计入。请使用“修复”，或重新输入数字。`,
  },
  'unreadable-date': {
    heading: '无法读取的日期',
    sentence: (d) => `${quotedOr(d.value, '此内容')}不能识别为唯一确定的日期。请按年-月-日输入，例如 2024-03-31。`,
  },
  'text-date': {
    heading: '以文本形式存储的日期',
    sentence: (d) =>
      `${quotedOr(d.value, '此内容')}是以文本形式存储的日期，公式不会计入。请使用“修复”，或重新输入日期。`,
  },
  'negative-value': {
    heading: '负数',
    sentence: (d) => `${quotedOr(d.value, '此数')}为负数，而本列的数量不能小于零。请核对正负号或数量。`,
  },
  'share-above-1': {
    heading: '占比大于1',
    sentence: (d) => `${quotedOr(d.value, '此数')}大于1，而本列是0到1之间的占比。百分之九十五请写成 0.95 或 95%。`,
  },
  'unknown-unit': {
    heading: '未知单位',
    sentence: (d) => `单位${quoted(d.value)}无法识别。${didYouMean(d.near)}请使用 t、kWh、GJ、m3、万m3 等已知单位。`,
  },
  'unknown-choice': {
    heading: '不在可选值中',
    sentence: (d) =>
      `${quotedOr(d.value, '此内容')}不在本列的可选项中。${didYouMean(d.near)}${chooseFrom(d.words, d.column === 'Component' ? terms.component : ledgerWords, '请改用本列的可选项。')}`,
  },
  'untidy-text': {
    heading: '看不见的空格或字符',
    sentence: (d) =>
      `${quotedOr(d.value, '此内容')}含有肉眼看不出、公式却会区分的空格或字符。请使用“修复”${clause(d.clean, (clean) => `，改为“${clean}”`)}。`,
  },
  'formula-like-text': {
    heading: '形似公式的文本',
    sentence: (d) => `${quotedOr(d.value, '此内容')}像公式，但其实是文本，始终只按文本处理。请确认它确为文本。`,
  },
  'empty-text': {
    heading: '空文本',
    sentence: () => '单元格看似空白，实为空文本，公式不会当作空白。请清除该单元格的内容。',
  },
  'names-one-number': {
    heading: '公式会混淆的名称',
    sentence: (d) =>
      `名称${quoted(d.value)}与另一名称${inBrackets(d.second)}对公式而言是同一个数，会被混淆。请统一写法，或加字母加以区分。`,
  },
  'formula-not-calculated': {
    heading: '公式从未计算',
    sentence: () => '单元格中的公式从未计算，其值未知。请用 Excel 打开文件，计算后保存。',
  },
  'number-two-ways': {
    heading: '数字有两种读法',
    sentence: (d) =>
      `${quotedOr(d.value, '此内容')}既可读作 ${d.first || '一个数'}，也可读作 ${d.second || '另一个数'}。请输入数字：小数点用“.”，不加千位分隔符。`,
  },
  'number-beyond-measure': {
    heading: '数值超出合理范围',
    sentence: (d) => `${quotedOr(d.value, '此数')}不是工厂会有的数值：大于 1E+20，或不为零却小于 1E-30。请改正。`,
  },
  'identifier-as-number': {
    heading: '编号以数字存储',
    sentence: (d) =>
      `编号${quoted(d.value)}以数字存储且超过15位，Excel 只保留前15位，不同编号可能因此变得相同。请把单元格设为文本，按原始凭证重新录入。`,
  },
  'ambiguous-unit': {
    heading: '单位含义不唯一',
    sentence: (d) =>
      `单位${quoted(d.value)}含义不唯一${clause(d.words, (words) => `：${words}`)}。请改用含义明确的单位填写数量。`,
  },
  'prefilled-rows': {
    heading: '只填了单位的行',
    sentence: (d) =>
      `从此处起${d.count || '若干'}行只填了单位或选项${clause(d.cell, (cells) => `（${cells}）`)}，按空行处理。请补填或清除。`,
  },
  'example-row-changed': {
    heading: '示例行已改动',
    sentence: (d) =>
      `本行仍写有${quoted(d.value) || '示例字样'}，但内容已改动，因此照常计入。请逐格核对（先核对日期），并清除该字样；如并非记录，请删除本行。`,
  },
  'total-row': {
    heading: '疑似合计行',
    sentence: (d) =>
      `本行看起来是上方各行的合计${clause(d.value, (value) => `（“${value}”）`)}，没有计入。请将其移出表格或放入表格的汇总行；如并非合计，请填写其日期或名称。`,
  },
  'repeated-row': {
    heading: '重复的行',
    sentence: (d) =>
      `本行与第${d.first || '前'}行各单元格完全相同，可能重复计入。如确为同一笔，请清除其中一行；否则请用日期、磅单号或表计加以区分。`,
  },
} satisfies Partial<FindingWords>;
