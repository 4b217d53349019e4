/** The words of the sheets, the pane and the command line; the English keys are the type, so a missing Chinese word does not compile. */
import { certificateEn, certificateZh } from './certificateWords';
import { checkEn, checkZh } from './checkWords';
import { commandLineEn, commandLineZh } from './commandLineWords';
import { embeddedEn, embeddedZh } from './embeddedWords';
import { explainEn, explainZh } from './explainWords';
import { methodEn, methodZh } from './methodWords';
import { inventoryEn, inventoryZh } from './inventoryWords';
import { qualityEn, qualityZh } from './qualityWords';
import { ruleEn, ruleZh } from './ruleWords';
import { sheetWordsEn, sheetWordsZh } from './sheetWords';
import { termsEn, termsZh } from './terms';
import type { SameWords } from './wordForm';

export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

const english = {
  ...termsEn,
  ...sheetWordsEn,
  rule: ruleEn,
  inventory: inventoryEn,
  certificates: certificateEn,
  method: methodEn,
  quality: qualityEn,
  check: checkEn,
  embedded: embeddedEn,
  explain: explainEn,
  commandLine: commandLineEn,
};
export type Words = SameWords<typeof english>;
const chinese: Words = {
  ...termsZh,
  ...sheetWordsZh,
  rule: ruleZh,
  inventory: inventoryZh,
  certificates: certificateZh,
  method: methodZh,
  quality: qualityZh,
  check: checkZh,
  embedded: embeddedZh,
  explain: explainZh,
  commandLine: commandLineZh,
};

const byLanguage: Readonly<Record<Language, Words>> = { en: english, 'zh-CN': chinese };

/** All words of a language. */
export function words(language: Language): Words {
  return byLanguage[language];
}

export { wordFor } from './wordFor';
