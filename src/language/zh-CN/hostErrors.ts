/** Chinese sentences for a workbook that cannot be read or written. */
import type { HostErrorSentences } from '../hostErrorDetails';
import { clause } from '../sentence';
import { wordFor } from '../wordFor';
import { inBrackets, quoted, quotedOr } from './sentence';

const why = (reason: string): string => clause(reason, (known) => `：${wordFor(reasons, known)}`);

/** Reasons that the system or the reader of CSV gives. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有打开权限',
  EPERM: '没有修改权限',
  EBUSY: '正被其他程序占用',
  EISDIR: '它是文件夹',
  ENOENT: '所在文件夹不存在',
  ENOTDIR: '所在文件夹不存在',
  ENOSPC: '磁盘已满',
  EROFS: '磁盘为只读',
  ENAMETOOLONG: '名称过长',
  encoding: '无法判断其编码，请另存为 CSV UTF-8',
  'quote without end': '引号没有闭合',
  'text after a quote': '闭合引号后还有文字',
  'more cells than headers': '某行的单元格多于表头',
};

export const hostErrors: HostErrorSentences = {
  'not-found': (d) =>
    d.sheet === '' || d.file !== ''
      ? `无法打开${quotedOr(d.file, '文件')}${d.reason === 'ENOENT' ? '：文件不存在' : why(d.reason)}。请检查名称和文件夹。`
      : `工作簿中没有工作表${quoted(d.sheet)}。请检查工作表名称。`,
  'empty-file': (d) => `${quotedOr(d.file, '文件')}是空的。请重新复制或下载。`,
  'not-a-workbook': (d) =>
    `${quotedOr(d.file, '该文件')}不是 Excel 工作簿。请选用 .xlsx 或 .xlsm 文件，或存放 CSV 文件的文件夹。`,
  'legacy-xls': (d) =>
    `${quotedOr(d.file, '该文件')}是旧的 .xls 格式。请用 Excel 打开，另存为 Excel 工作簿（.xlsx）后再用。`,
  encrypted: (d) => `${quotedOr(d.file, '工作簿')}设有密码。请用 Excel 打开，取消密码并保存后重试。`,
  truncated: (d) => `${quotedOr(d.file, '文件')}不完整，末尾缺失。请重新复制或下载。`,
  'too-large': (d) =>
    `${quotedOr(d.file, '工作簿')}过大，无法读取${inBrackets(d.table, d.part)}。请按期间拆分台账，或删去不需要的内容。`,
  'binary-workbook': (d) =>
    `${quotedOr(d.file, '工作簿')}是二进制工作簿（.xlsb）。请在 Excel 中另存为 Excel 工作簿（.xlsx）后再用。`,
  'damaged-part': (d) =>
    `${quotedOr(d.file, '工作簿')}已损坏${inBrackets(d.sheet, d.cell, d.part, d.reason)}。请用 Excel 打开并修复，保存后重试。`,
  'duplicate-table-name': (d) => `有两张同名的表${quoted(d.table)}。请改名其中一张后重试。`,
  'unreadable-csv': (d) =>
    `无法读取${quotedOr(d.file, 'CSV 文件')}${clause(d.line, (line) => `第${line}行`)}${why(d.reason)}。请在该处改正，或重新存为 CSV UTF-8。`,
  'no-csv': (d) => `${quotedOr(d.file, '文件夹')}中没有 CSV 文件。文件请以表名命名，例如 Production.csv。`,
  'cannot-write': (d) => `无法写入${quotedOr(d.file, '工作簿')}${why(d.reason)}。请在其他程序中关闭它，或换一个位置。`,
  'would-overwrite': (d) => `${quotedOr(d.sheet || d.file, '已有内容')}会被覆盖。请改名或移走后重试。`,
  protected: (d) => `工作表${quoted(d.sheet)}受保护，或该处不能修改${inBrackets(d.cell)}。请取消保护，或手工修改。`,
  editing: () => '有单元格正在编辑。请按 Enter 完成或按 Esc 退出后重试。',
  cancelled: () => '操作已取消，未写入任何内容。需要时请重新开始。',
  'changed-meanwhile': (d) => `操作期间工作簿被改动${inBrackets(d.sheet, d.cell)}，未写入任何内容。请重新开始。`,
  'connection-lost': () => '与工作簿的连接已断开，工作簿保持原样。请重新载入窗格后重试。',
  'half-written': (d) =>
    `写入中断且未能撤销，以下工作表只写了一部分${inBrackets(d.sheet)}。工作簿恢复响应后，请撤销该步骤。`,
  'excel-refused': (d) =>
    `Excel 未能完成操作${inBrackets(d.sheet, d.cell, d.reason)}，工作簿保持原样。请重试，或保存工作簿后重新打开。`,
  'no-file': () => '此版本的 Excel 不向加载项提供工作簿文件。请保存工作簿，在工作台或核验页面中核验该文件。',
};
