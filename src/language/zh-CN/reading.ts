/** Words of the account of what was read of a workbook, in Chinese. */
import type { ListRead } from '../../workbook/listRead';
import type { reading as english } from '../en/reading';
import { cellsThatDecide, headersRead, isLedger, textsSaid } from '../listAccount';
import { clause } from '../sentence';
import type { SameWords } from '../wordForm';
import { wordFor } from '../wordFor';

const separators: Readonly<Record<string, string>> = {
  ',': '逗号',
  ';': '分号',
  '\t': '制表符',
  '|': '竖线',
};

const decimals = {
  point: '小数点为“.”',
  comma: '小数点为“,”',
  mixed: '小数点“.”与“,”混用',
  none: '',
};

/** What became of the list and its rows, sentence by sentence. */
function account(list: ListRead): readonly string[] {
  const { file } = list;
  const rows = textsSaid([
    list.blank > 0 && `空白${list.blank}行`,
    list.examples > 0 && `略去示例${list.examples}行`,
    list.prefilled > 0 && `只填单位${list.prefilled}行`,
    list.refused > 0 && `有错误${list.refused}行`,
    list.totals > 0 && `合计${list.totals}行`,
    list.outside > 0 && `报告期外${list.outside}行`,
  ]).join('，');
  return textsSaid([
    isLedger(list) && `共${list.rows}行，计入${list.counted}行${rows && `（${rows}）`}。`,
    list.hidden > 0 && isLedger(list) && `其中隐藏${list.hidden}行，照常读取。`,
    list.totalsRows > 0 && '表格自带的汇总行不读取。',
    list.rowsBelow > 0 && `表格下方${list.rowsBelow}行未读取。`,
    list.uncalculated > 0 && `${list.uncalculated}个公式从未计算。`,
    list.columns.length > 0 &&
      `已读列：${headersRead(list, (header, column) => `${header}（${column}）`).join('、')}。`,
    list.otherColumns.length > 0 && `${isLedger(list) ? '未读列' : '列'}：${list.otherColumns.join('、')}。`,
    file &&
      `编码 ${file.encoding}${file.isGuessed ? '（推测）' : ''}，分隔符为${wordFor(separators, file.separator)}${clause(decimals[file.decimals ?? 'none'], (known) => `，${known}`)}${clause(cellsThatDecide(file, '分隔符').join('、'), (known) => `，依据${known}`)}。`,
    list.isHidden && '位于隐藏的工作表。',
  ]);
}

export const reading: SameWords<typeof english> = {
  title: '读取情况',
  note: '工作簿中的每张表、每个文件和每张工作表：对应哪个台账，哪些行计入。',
  heads: { kind: '种类', name: '名称', rows: '行数', ledger: '台账', cell: '单元格', account: '处理结果' },
  kinds: { table: '表格', file: '文件', sheet: '工作表' },
  fates: {
    read: '已读取。',
    unusable: '因错误不可用。',
    second: '未读取：该台账重复。',
    mistaken: '未读取，但看起来是该台账：错误。',
    similar: '未读取：列与该台账相同，但名称不同。',
    imported: '其中的行已转入台账。',
    other: '未读取：不是台账。',
  },
  account,
};
