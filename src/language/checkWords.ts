/** Words of the crossfoot checks, the same on the sheets, in the pane and at the terminal. */
import { counted, type SameWords } from './wordForm';

export const checkEn = {
  title: 'All checks',
  note: 'Two sums taken along different ways must be one to the last digit. A check that cannot be made links to the finding that prevents it.',
  counts: 'Checks at a glance',
  of: 'Of',
  left: 'One way',
  right: 'Other way',
  hold: 'Hold',
  broken: 'Do not hold',
  withheld: 'Cannot be made',
  verdict: 'Verdict',
  allHold: 'all checks hold',
  someWithheld: 'see the checks that cannot be made',
  someBroken: 'do not publish: a check does not hold',
  holding: (holding: number, all: number) =>
    `${holding} of ${counted(all, 'crossfoot check')} ${holding === 1 ? 'holds' : 'hold'}.`,
  notMade: (count: number, places: string) =>
    `${counted(count, 'check')} cannot be made${places === '' ? '' : `, because of ${places}`}.`,
  fails: (check: string, difference: string) => `Do not publish: "${check}" does not hold, it is off by ${difference}.`,
};

export const checkZh: SameWords<typeof checkEn> = {
  title: '全部校验',
  note: '同一数额经两条路径求得，须分毫不差。无法进行的校验链接到阻碍它的问题。',
  counts: '校验概览',
  of: '范围',
  left: '路径一',
  right: '路径二',
  hold: '相符',
  broken: '不相符',
  withheld: '无法进行',
  verdict: '结论',
  allHold: '全部相符',
  someWithheld: '有校验无法进行，见下表',
  someBroken: '请勿对外披露：有校验不相符',
  holding: (holding, all) => `${all}项勾稽校验中${holding}项相符。`,
  notMade: (count, places) => `${count}项校验无法进行${places === '' ? '' : `，原因见 ${places}`}。`,
  fails: (check, difference) => `请勿对外披露：“${check}”不相符，相差 ${difference}。`,
};
