/** What the command line says: usage, steps of the work, summary, refusals. */
import { counted, type SameWords } from './wordForm';

export const commandLineEn = {
  usage: 'Usage: crossfoot COMMAND …',
  command: {
    calculate: 'writes the workbook with its results, as live formulas',
    check: 'says what was found in the ledgers, and writes nothing',
    explain: 'says how a figure of the result sheets comes about, down to ledger rows and factors',
    new: 'makes a workbook with empty ledgers, with published factors if asked for, or a sample',
    verify: 'recomputes a workbook with results and names what changed',
    compare: 'says what changed between two workbooks, and how much of each result it explains',
    'export pact': 'writes one product as a PACT v3 ProductFootprint',
  },
  book: 'BOOK is an .xlsx workbook or a folder of TABLE.csv files; FILE may be - for standard output.',
  exitStatus: 'Exit status: 0 done; 1 done, but a finding is an error or something does not verify; 2 nothing done.',
  step: {
    read: 'Reading',
    check: 'Checking',
    calculate: 'Calculating',
    compose: 'Composing the sheets',
    write: 'Writing',
    verify: 'Verifying',
  },
  period: (from: string, to: string) => `${from} to ${to}`,
  footprint: (product: string, market: string, location: string, unit: string) =>
    `${product}: ${market} ${unit} market-based, ${location} ${unit} location-based`,
  coProduct: (product: string, market: string, location: string, unit: string) =>
    `${product}: ${market} ${unit} market-based, ${location} ${unit} location-based under the co-product method`,
  recycled: (product: string, share: string, post: string, boundary: string) =>
    `${product}: recycled content ${share}, post-consumer content ${post} (boundary: ${boundary})`,
  scrapRatio: (product: string, share: string) =>
    `${product}: furnace scrap ratio ${share}, which is not recycled content`,
  withheld: (product: string, count: number) => `${product}: withheld because of ${counted(count, 'error')}`,
  rowsRead: (rows: number, tables: number) => `${counted(rows, 'row')} in ${counted(tables, 'table')} read.`,
  findings: (errors: number, warnings: number, notes: number) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notes, 'note')}.`,
  moreFindings: (count: number) =>
    `… and ${counted(count, 'more finding', 'more findings')}; see the sheet of findings.`,
  writtenTo: (file: string) => `Written to ${file}`,
  repaired: (cell: string, before: string, after: string) => `Repaired ${cell}: "${before}" is now "${after}".`,
  verified: (count: number) => (count === 1 ? 'The one number verifies.' : `All ${count} numbers verify.`),
  notVerified: (count: number) => `${counted(count, 'number')} ${count === 1 ? 'does' : 'do'} not verify.`,
  changedCell: (cell: string, written: string, found: string) => `${cell}: written as ${written}, found as ${found}.`,
  sealHolds: 'The seal holds.',
  sealBroken: 'The seal does not hold: the workbook was changed after it was written.',
  nothingChanged: 'Nothing changed between the two workbooks.',
  noSeal: (file: string) => `${file} holds no results of Crossfoot. Run "calculate" first.`,
  noCommand: 'Name a command; "crossfoot --help" lists them.',
  unknownCommand: (name: string, near: string) =>
    `There is no command "${name}".${near === '' ? '' : ` Did you mean "${near}"?`} "crossfoot --help" lists them.`,
  unknownOption: (option: string, near: string) =>
    `There is no option "${option}" here.${near === '' ? '' : ` Did you mean "${near}"?`} See "crossfoot --help".`,
  needsValue: (option: string) => `The option "${option}" needs a value behind it.`,
  badValue: (option: string, value: string, allowed: string) =>
    `The option "${option}" cannot be "${value}". Use one of: ${allowed}.`,
  missingArgument: (name: string) => `${name} is missing. See "crossfoot --help".`,
  surplusArgument: (text: string) => `"${text}" is one argument too many. Put a name with blanks in quotation marks.`,
  overInput: (file: string) =>
    `The result would be written over its input ${file}. Name another file with --out, or say --in-place.`,
  ourMistake: (what: string) =>
    `Crossfoot itself made a mistake and wrote nothing: ${what}. Please report it, with the workbook if you may.`,
  fileExists: (file: string) => `${file} is there already. Name another file, or remove it first.`,
  unknownFactors: (text: string, countries: string, years: string) =>
    `The library has no factors "${text}". Use one of: ${countries}; a year may follow, such as CN:2023 (${years}).`,
  notTogether: (one: string, other: string) =>
    `"${one}" and "${other}" cannot be used together: a sample has its own factors.`,
  unknownSample: (name: string, samples: string) => `There is no sample "${name}". Use one of: ${samples}.`,
  unknownProduct: (name: string, near: string) =>
    `There is no product "${name}".${near === '' ? '' : ` Did you mean "${near}"?`} Use a name from the production ledger.`,
  productWithheld: (name: string) =>
    `The footprint of "${name}" is withheld. Run "check" and mend the errors that block it.`,
};

export const commandLineZh: SameWords<typeof commandLineEn> = {
  usage: '用法：crossfoot 命令 …',
  command: {
    calculate: '以活公式写出带结果的工作簿',
    check: '只报告台账中的发现，不写文件',
    explain: '说明结果表中某个数值的来历，直至台账行和因子',
    new: '新建空白台账工作簿（可带已公布的因子）或示例',
    verify: '重新计算带结果的工作簿，指出改动之处',
    compare: '说明两个工作簿的差异及其对各结果的影响',
    'export pact': '将一个产品写成 PACT v3 ProductFootprint',
  },
  book: 'BOOK 为 .xlsx 工作簿或存放 TABLE.csv 文件的文件夹；FILE 写作 - 表示标准输出。',
  exitStatus: '退出码：0 完成；1 完成，但有错误级发现或核验不符；2 未执行。',
  step: {
    read: '正在读取',
    check: '正在检查',
    calculate: '正在计算',
    compose: '正在编制工作表',
    write: '正在写入',
    verify: '正在核验',
  },
  period: (from, to) => `${from}至${to}`,
  footprint: (product, market, location, unit) => `${product}：基于市场${market} ${unit}，基于位置${location} ${unit}`,
  coProduct: (product, market, location, unit) =>
    `${product}：共生产品分配法下基于市场 ${market} ${unit}，基于位置 ${location} ${unit}`,
  recycled: (product, share, post, boundary) =>
    `${product}：再生铝含量${share}，其中消费后占金属量的${post}（边界：${boundary}）`,
  scrapRatio: (product, share) => `${product}：入炉废料比${share}，不是再生铝含量`,
  withheld: (product, count) => `${product}：因${count}个错误暂不出具`,
  rowsRead: (rows, tables) => `已读取${tables}张表，共${rows}行。`,
  findings: (errors, warnings, notes) => `错误${errors}个，警告${warnings}个，提示${notes}个。`,
  moreFindings: (count) => `……另有${count}项发现，见“发现”工作表。`,
  writtenTo: (file) => `已写入 ${file}`,
  repaired: (cell, before, after) => `已修复 ${cell}：“${before}”改为“${after}”。`,
  verified: (count) => `${count}个数值全部核验相符。`,
  notVerified: (count) => `${count}个数值核验不符。`,
  changedCell: (cell, written, found) => `${cell}：写入时为${written}，现为${found}。`,
  sealHolds: '封签有效。',
  sealBroken: '封签已失效：工作簿写出后被改动过。',
  nothingChanged: '两个工作簿没有差异。',
  noSeal: (file) => `${file} 中没有 Crossfoot 的结果，请先运行“calculate”。`,
  noCommand: '请给出命令；“crossfoot --help”列出全部命令。',
  unknownCommand: (name, near) =>
    `没有命令“${name}”${near === '' ? '' : `，是否指“${near}”`}；“crossfoot --help”列出全部命令。`,
  unknownOption: (option, near) =>
    `此处没有选项“${option}”${near === '' ? '' : `，是否指“${near}”`}；见“crossfoot --help”。`,
  needsValue: (option) => `选项“${option}”后面需要给出值。`,
  badValue: (option, value, allowed) => `选项“${option}”不能为“${value}”，可用：${allowed}。`,
  missingArgument: (name) => `缺少 ${name}；见“crossfoot --help”。`,
  surplusArgument: (text) => `“${text}”是多余的参数；含空格的名称请加引号。`,
  overInput: (file) => `结果将覆盖输入文件 ${file}。请用 --out 指定其他文件，或加 --in-place。`,
  ourMistake: (what: string) => `Crossfoot 程序自身出错，未写出任何文件：${what}。请反馈，并尽可能附上工作簿。`,
  fileExists: (file) => `${file} 已存在。请换一个文件名，或先将其移走。`,
  unknownFactors: (text, countries, years) =>
    `因子库中没有“${text}”，可用：${countries}；其后可加年份，例如 CN:2023（${years}）。`,
  notTogether: (one, other) => `“${one}”与“${other}”不能同时使用：示例自带因子。`,
  unknownSample: (name, samples) => `没有示例“${name}”，可用：${samples}。`,
  unknownProduct: (name, near) =>
    `没有产品“${name}”${near === '' ? '' : `，是否指“${near}”`}；请使用产量台账中的名称。`,
  productWithheld: (name) => `“${name}”的碳足迹暂不出具。请运行“check”，先改正阻碍它的错误。`,
};
