/** Words of the crossfoot checks, the same on the sheets, in the pane and at the terminal. */
import type { checks as english } from '../en/checks';
import type { SameWords } from '../wordForm';

export const checks: SameWords<typeof english> = {
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
