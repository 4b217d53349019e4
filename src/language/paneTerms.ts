/** The terms and labels that the pane shares with the sheets, without the words that only sheets and command line need. */
import { sheetWordsEn, sheetWordsZh } from './sheetWords';
import { termsEn, termsZh } from './terms';
import type { SameWords } from './wordForm';
import type { Language } from './words';

const english = { ...termsEn, ...sheetWordsEn };
export type PaneTerms = SameWords<typeof english>;
const byLanguage: Readonly<Record<Language, PaneTerms>> = { en: english, 'zh-CN': { ...termsZh, ...sheetWordsZh } };

/** The terms in a language. */
export function paneTerms(language: Language): PaneTerms {
  return byLanguage[language];
}
