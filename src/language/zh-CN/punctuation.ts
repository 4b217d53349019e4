/** How Chinese sets off what belongs together. */
import type { punctuation as english } from '../en/punctuation';
import type { SameWords } from '../wordForm';

export const punctuation: SameWords<typeof english> = {
  labelled: (label) => `${label}：`,
  headed: (head, of) => `${head}：${of}`,
  withDetail: (said, detail) => `${said}（${detail}）`,
  inUnit: (label, unit) => `${label}（${unit}）`,
  listed: (things) => things.join('、'),
  phrases: (texts) => texts.join('，'),
  clauses: (texts) => texts.join('；'),
  sentences: (texts) => texts.join(''),
  stopped: (sentence) => `${sentence}。`,
};
