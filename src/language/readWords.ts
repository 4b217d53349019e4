/** Words of the account of what was read of a workbook. */
import type { ListFate, ListRead } from '../workbook/listRead';
import { counted } from './wordForm';
import type { Language } from './words';

export interface ReadWords {
  readonly title: string;
  readonly note: string;
  readonly heads: {
    readonly kind: string;
    readonly name: string;
    readonly rows: string;
    readonly ledger: string;
    readonly cell: string;
    readonly account: string;
  };
  readonly kinds: Readonly<Record<ListRead['kind'], string>>;
  readonly fates: Readonly<Record<ListFate, string>>;
  /** The ledger's name as the language prints it. */
  ledger(list: ListRead): string;
  /** What became of it and its rows, sentence by sentence. */
  account(list: ListRead): readonly string[];
}

const separators: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  ',': ['comma', '逗号'],
  ';': ['semicolon', '分号'],
  '\t': ['tab', '制表符'],
  '|': ['bar', '竖线'],
};

const decimals = {
  point: ['decimal point', '小数点为“.”'],
  comma: ['decimal comma', '小数点为“,”'],
  mixed: ['both decimal points and decimal commas', '小数点“.”与“,”混用'],
  none: ['', ''],
} as const;

const joined = (texts: readonly (string | false | undefined)[], by: string): string => texts.filter(Boolean).join(by);
const isRead = ({ fate }: ListRead): boolean => fate === 'read' || fate === 'unusable';

function english(list: ListRead): readonly string[] {
  const { file } = list;
  const rows = joined(
    [
      list.blank > 0 && `${list.blank} blank`,
      list.prefilled > 0 && `${list.prefilled} with a unit alone`,
      list.refused > 0 && `${list.refused} refused with an error`,
      list.totals > 0 && `${list.totals} left out as totals`,
      list.outside > 0 && `${list.outside} outside the period`,
    ],
    ', ',
  );
  const isOne = (count: number, one: string, many: string): string => (count === 1 ? one : many);
  return [
    isRead(list) &&
      `${counted(list.rows, 'row')}, of which ${list.counted} ${isOne(list.counted, 'counts', 'count')}${rows && ` (${rows})`}.`,
    list.hidden > 0 &&
      isRead(list) &&
      `${counted(list.hidden, 'hidden row')} ${isOne(list.hidden, 'is', 'are')} read like all others.`,
    list.totalsRows > 0 && 'The totals row of the table is not read.',
    list.rowsBelow > 0 &&
      `${counted(list.rowsBelow, 'row')} below the table ${isOne(list.rowsBelow, 'is', 'are')} not read.`,
    list.uncalculated > 0 &&
      `${counted(list.uncalculated, 'formula')} ${isOne(list.uncalculated, 'was', 'were')} never calculated.`,
    list.columns.length > 0 && `Columns read: ${headers(list, ', ', (header, column) => `${header} as ${column}`)}.`,
    list.otherColumns.length > 0 &&
      `${isRead(list) ? 'Columns not read' : 'Columns'}: ${list.otherColumns.join(', ')}.`,
    file &&
      `Encoding ${file.encoding}${file.isGuessed ? ' (guessed)' : ''}, separator ${separators[file.separator]?.[0] ?? file.separator}${joined([', ', decimals[file.decimals ?? 'none'][0]], '').replace(/^, $/, '')}${decidedBy(file, ' by ', 'the separator', ' and ')}.`,
    list.isHidden && 'On a hidden sheet.',
  ].filter((text) => typeof text === 'string');
}

function chinese(list: ListRead): readonly string[] {
  const { file } = list;
  const rows = joined(
    [
      list.blank > 0 && `空白${list.blank}行`,
      list.prefilled > 0 && `只填单位${list.prefilled}行`,
      list.refused > 0 && `有错误${list.refused}行`,
      list.totals > 0 && `合计${list.totals}行`,
      list.outside > 0 && `报告期外${list.outside}行`,
    ],
    '，',
  );
  return [
    isRead(list) && `共${list.rows}行，计入${list.counted}行${rows && `（${rows}）`}。`,
    list.hidden > 0 && isRead(list) && `其中隐藏${list.hidden}行，照常读取。`,
    list.totalsRows > 0 && '表格自带的汇总行不读取。',
    list.rowsBelow > 0 && `表格下方${list.rowsBelow}行未读取。`,
    list.uncalculated > 0 && `${list.uncalculated}个公式从未计算。`,
    list.columns.length > 0 && `已读列：${headers(list, '、', (header, column) => `${header}（${column}）`)}。`,
    list.otherColumns.length > 0 && `${isRead(list) ? '未读列' : '列'}：${list.otherColumns.join('、')}。`,
    file &&
      `编码 ${file.encoding}${file.isGuessed ? '（推测）' : ''}，分隔符为${separators[file.separator]?.[1] ?? file.separator}${joined(['，', decimals[file.decimals ?? 'none'][1]], '').replace(/^，$/, '')}${decidedBy(file, '，依据', '分隔符', '、')}。`,
    list.isHidden && '位于隐藏的工作表。',
  ].filter((text) => typeof text === 'string');
}

function headers(list: ListRead, by: string, renamed: (header: string, column: string) => string): string {
  return list.columns.map(({ header, column }) => (header === column ? header : renamed(header, column))).join(by);
}

function decidedBy(
  { decidedBy: cells = [] }: NonNullable<ListRead['file']>,
  by: string,
  separator: string,
  and: string,
): string {
  return cells.length === 0 ? '' : `${by}${cells.map((cell) => (cell === 'separator' ? separator : cell)).join(and)}`;
}

const words: Readonly<Record<Language, ReadWords>> = {
  en: {
    title: 'What was read',
    note: 'Every table, file and sheet of the workbook, the ledger it became, and which of its rows count.',
    heads: { kind: 'Kind', name: 'Name', rows: 'Rows', ledger: 'Ledger', cell: 'Cell', account: 'What became of it' },
    kinds: { table: 'Table', file: 'File', sheet: 'Sheet' },
    fates: {
      read: 'Read.',
      unusable: 'Not usable, because of an error.',
      second: 'Not read: that ledger stands twice.',
      mistaken: 'Not read, though it looks like this ledger: an error.',
      similar: 'Not read: it has the columns of this ledger, but another name.',
      other: 'Not read: no ledger.',
    },
    ledger: ({ ledger }) => ledger,
    account: english,
  },
  'zh-CN': {
    title: '读取了什么',
    note: '工作簿中的每张表、每个文件和每张工作表：对应哪个台账，哪些行计入。',
    heads: { kind: '种类', name: '名称', rows: '行数', ledger: '台账', cell: '单元格', account: '处理结果' },
    kinds: { table: '表格', file: '文件', sheet: '工作表' },
    fates: {
      read: '已读取。',
      unusable: '因错误不可用。',
      second: '未读取：该台账重复。',
      mistaken: '未读取，但看起来是该台账：错误。',
      similar: '未读取：列与该台账相同，但名称不同。',
      other: '未读取：不是台账。',
    },
    ledger: ({ ledgerZh }) => ledgerZh,
    account: chinese,
  },
};

/** The words of a language. */
export function readWords(language: Language): ReadWords {
  return words[language];
}
