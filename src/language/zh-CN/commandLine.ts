/** What the command line says: usage, steps of the work, summary, refusals. */
import type { commandLine as english } from '../en/commandLine';
import type { SameWords } from '../wordForm';

export const commandLine: SameWords<typeof english> = {
  usage: '用法：crossfoot 命令 …',
  command: {
    calculate: '以活公式写出带结果的工作簿',
    check: '只报告台账中的问题，不写文件',
    compare: '说明两份工作簿之间有何变化，以及各项变化对每个结果的影响',
    explain: '说明结果表中某个数值的来历，直至台账行和因子',
    verify: '核验工作簿是否与写入时一致，指出其后改动的每个单元格，并由第二计算程序重算每个公式',
    new: '新建空白台账工作簿（可带已公布的因子）或示例',
    import: '提出工作簿中的列表可转为哪些台账；给出 --mapping 时写出台账',
  },
  optionsTitle: '选项：',
  option: {
    out: () => '工作簿写到何处；不给出时写在 BOOK 旁边，名为 BOOK.crossfoot.xlsx',
    json: () => '以 JSON 输出同样的内容，供其他程序使用',
    lang: () => '语言；不给出时按工作簿自身的设置',
    repair: () => '修复可以放心修复的内容（以文本存放的数字和日期、看不见的空格），并逐格列出',
    'in-place': () => '把结果写入 BOOK 本身；CSV 文件不适用',
    'replace-notes': () => '即使会去掉有人写在结果表上的内容，也继续执行',
    cell: () => '结果表中的单元格，例如 Footprints!G9',
    depth: () => '说明向下展开几层；不给出时为3层',
    code: () => '随工作簿发来的函件中的封签码，用于与工作簿的封签核对',
    sample: (names) => `示例，可用：${names}`,
    for: () => '只建该类工厂所需的台账；不写则建全部台账',
    factors: () => '某个国家或全球的已公布因子，其后可加年份',
    mapping: () => '先前 import 写出的对应关系文件',
  },
  book: 'BOOK、OLD 与 NEW 各为 .xlsx 工作簿或存放 TABLE.csv 文件的文件夹；FILE 写作 - 表示标准输出。',
  exitStatus: '退出码：0 完成；1 完成，但有错误级问题；2 未执行，并以一行说明原因。',
  step: {
    read: '正在读取',
    compare: '正在对比',
    calculate: '正在计算',
    write: '正在写入',
  },
  period: (from, to) => `${from}至${to}`,
  footprint: (product, market, location, unit, method) =>
    `${product}：基于市场 ${market} ${unit}，基于位置 ${location} ${unit}（${method}）`,
  recycled: (product, share, post, boundary, basis) =>
    `${product}：再生铝含量${share}，其中消费后${post}（${basis}；边界：${boundary}）`,
  scrapRatio: (product, share) => `${product}：入炉废料比${share}，不是再生铝含量`,
  withheld: (product, places) => `${product}：碳足迹暂不列示${places === '' ? '' : `，原因见 ${places}`}`,
  recycledWithheld: (product, places) => `${product}：再生铝含量暂不列示${places === '' ? '' : `，原因见 ${places}`}`,
  noProducts: '在产量台账中没有找到产品，因此没有碳足迹和再生铝含量。',
  scrap: (total, internal, preConsumer, postConsumer) =>
    `入炉废铝：${total} t（内部 ${internal} t，消费前 ${preConsumer} t，消费后 ${postConsumer} t）`,
  scrapWithheld: (places) => `入炉废铝：暂不列示${places === '' ? '' : `，原因见 ${places}`}`,
  countOf: (count, what) => `${what}${count}项`,
  measured: (name, value, unit) => [name, value, unit].filter(Boolean).join(' '),
  doubts: (doubts, figures) => `${doubts} 项（已披露数据 ${figures} 项）`,
  rowsRead: (rows, tables) => `已读取${tables}张表，共${rows}行。`,
  findings: (errors, warnings, notes) => `错误${errors}个，警告${warnings}个，提示${notes}个。`,
  moreFindings: (count) => `……另有${count}项问题，见“问题”工作表。`,
  fewerLedgers: (plants) => `其中包括全部台账；用 --for ${plants} 可只建该类工厂所需的台账。`,
  writtenTo: (file) => `已写入 ${file}`,
  repaired: (cell, before, after) => `已修复 ${cell}：“${before}”改为“${after}”。`,
  noCommand: '请给出命令；“crossfoot --help”列出全部命令。',
  unknownCommand: (name, near) =>
    `没有命令“${name}”${near === '' ? '' : `，是否指“${near}”`}；“crossfoot --help”列出全部命令。`,
  unknownOption: (option, near) =>
    `此处没有选项“${option}”${near === '' ? '' : `，是否指“${near}”`}；见“crossfoot --help”。`,
  optionElsewhere: (option, commands) => `选项“${option}”用于：${commands}；见“crossfoot --help”。`,
  optionTwice: (option) => `选项“${option}”给出了两次，只给一次即可。`,
  takesNoValue: (option) => `选项“${option}”不带值，请去掉“=”之后的内容。`,
  needsValue: (option) => `选项“${option}”后面需要给出值。`,
  badValue: (option, value, allowed) => `选项“${option}”不能为“${value}”，可用：${allowed}。`,
  missingArgument: (name) => `缺少 ${name}；见“crossfoot --help”。`,
  surplusArgument: (text) => `“${text}”是多余的参数；含空格的名称请加引号。`,
  verifiesWorkbooks: (file) => `只能核验工作簿，${file} 不是工作簿。请指定 .xlsx 工作簿。`,
  overInput: {
    workbook: (file) => `结果将覆盖输入文件 ${file}。请用 --out 指定其他文件，或加 --in-place。`,
    json: (file) => `JSON 将覆盖输入文件 ${file}。请换一个文件名。`,
    csv: (file) => `台账文件 ${file} 会被覆盖。请换一个文件名。`,
  },
  csvInPlace: (file) => `结果不能写入 CSV 文件（${file}）。请用 --out 指定工作簿，或去掉 --in-place。`,
  notesLost: (file, cells) =>
    `有人写在 ${file} 结果表上的内容会丢失：${cells}。请移到自己的工作表，或加 --replace-notes。`,
  notesStay: (file, cells) => `有人写在 ${file} 结果表上的内容（${cells}）只留在该文件中，不在结果里。`,
  otherEnding: (file, ending) => `Excel 无法以 ${file} 打开这个工作簿。文件名请以 ${ending} 结尾。`,
  twoOutputs: (one, other) => `${one} 与 ${other} 是同一位置，不能写两个输出。请分别指定。`,
  otherKind: {
    workbook: (file) => `${file} 已存在，且不是工作簿。请换一个文件名，或先将其移走。`,
    json: (file) => `${file} 已存在，且不是 JSON。请换一个文件名，或先将其移走。`,
  },
  isOpen: (file, program, lock) =>
    `${file} 正在 ${program} 中打开。请关闭后重试；若并未打开，请删除旁边的文件 ${lock}。`,
  cannotPrint: (reason) => `输出未能全部显示（${reason}）。要求写出的文件已写好。`,
  ourMistake: (what: string) => `Crossfoot 程序自身出错，未写出任何文件：${what}。请反馈，并尽可能附上工作簿。`,
  fileExists: (file) => `${file} 已存在。请换一个文件名，或先将其移走。`,
  unknownFactors: (text, countries, years) =>
    `因子库中没有“${text}”，可用：${countries}；其后可加年份，例如 CN:2023（${years}）。`,
  notTogether: (one, other) => `“${one}”与“${other}”不能同时使用，请去掉其中一个。`,
  sampleHasFactors: '示例自带因子：请去掉“--factors”或“--sample”。',
  unknownSample: (name, samples) => `没有示例“${name}”，可用：${samples}。`,
};
