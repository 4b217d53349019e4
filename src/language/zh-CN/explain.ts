/** How a figure is explained: the sentence, and the words around its parts. */
import type { explain as english } from '../en/explain';
import { clause } from '../sentence';
import type { SameWords } from '../wordForm';

export const explain: SameWords<typeof english> = {
  is: (title, value, unit) => `${title}为 ${value}${clause(unit, (known) => ` ${known}`)}。`,
  because: (rule, words, numbers) => `计算“${rule}”：${words} = ${numbers}。`,
  sumOfLines: (count) => `${count}行之和`,
  more: (count) => `……另有${count}项`,
  ledgerSum: (rows, table, matching) => `${table}中${clause(matching, (texts) => `${texts}的`)}${rows}行之和。`,
  measuredSum: (rows, table, matching) =>
    `${table}中${clause(matching, (texts) => `${texts}的`)}${rows}行之和，这些行注明凭证且未说明是估算。`,
  ledgerValue: (column, table) => `取自${table}的“${column}”列。`,
  factor: (item, component, unit, source) =>
    `${item}的因子（${component}），单位 ${unit}${clause(source, (known) => `；来源：${known}`)}。`,
  unitSize: (symbol, size, base) => `1 ${symbol} 等于 ${size} ${base}。`,
  potential: (gas, set) => `${gas} 的100年全球变暖潜势，${set}。`,
  loop: (count) => `与循环内的${count}个工序联立求解：逆矩阵乘以进入循环的量。`,
  reaching: '经回路到达的份额',
  unknown: '暂不列示',
  moves: '以下各项上升 1% 时的变动',
  movesHow: '由各步骤的导数得出，其余不变',
  parameter: '方法中的一个数值，列于单独的单元格。',
  ofYear: (year, book) =>
    book === '' ? `由本工作簿中 ${year} 年的数据行按该年因子计算。` : `取自 ${year} 年的工作簿：${book}。`,
  constant: '常数。',
  sheetFormula: '该表中对所引单元格的公式。',
  withheld: (reason) => `暂不列示。${reason}`,
  labels: {
    method: '方法',
    cell: '单元格',
    formula: '公式',
    rows: '行',
    factor: '因子',
    region: '区域',
    validity: '有效期',
    reference: '出处',
    quality: '质量',
  },
  noFigure: (cell) => `${cell} 中没有数值。请指定结果表中的单元格，例如“产品碳足迹”表的 I26。`,
};
