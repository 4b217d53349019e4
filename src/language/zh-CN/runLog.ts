/** 运行记录工作表的用语：历次计算，以及主要结果自上次运行以来的变化。 */
import type { runLog as english } from '../en/runLog';
import type { SameWords } from '../wordForm';

export const runLog: SameWords<typeof english> = {
  title: '运行记录：历次计算及变化',
  runsTitle: '历次运行',
  runsNote:
    '台账或版本与上一行不同的每次计算各占一行。同样的台账用同样的版本再次计算，结果相同，不增加行。本程序不读取时钟：只有用 --date 给出日期时才有日期。',
  heads: {
    run: '运行',
    date: '日期',
    program: 'Crossfoot',
    library: '因子库',
    ledgers: '台账数',
    rows: '行数',
    changed: '较上次运行改动的设置',
    code: '封签码',
  },
  firstRun: '首次运行',
  noneChanged: '无',
  setting: (name, before, after) => `${name}：${before} → ${after}`,
  sinceTitle: '主要结果自上次运行以来的变化',
  since: {
    before: '上次运行',
    now: '本次运行',
    change: '变化',
    relative: '变化（%）',
  },
  sinceNote: '上次与本次运行写入的数值；两者均为数值，变化为公式。数值暂不列示或不存在时为空白。',
  linesTitle: '供程序使用：带入下次运行的记录',
  linesNote: '与上文内容相同，不分语言。再次计算本工作簿时由此读取。',
  changed: (subject, name, before, now, unit) => `${subject}，${name}：${before} → ${now} ${unit}`,
  changes: (count) => `自上次运行以来有 ${count} 项主要结果发生变化：`,
  more: (count, sheet) => `另有 ${count} 项见“${sheet}”`,
};
