/** Titles, units and texts of the result sheets, by language. */
import { reportEn } from './reportWordsEn';
import { reportZh } from './reportWordsZh';
import type { SameWords } from './wordForm';
import type { Language } from './words';

export type ReportWords = SameWords<typeof reportEn>;

/** The words of the result sheets in a language. */
export function reportWords(language: Language): ReportWords {
  return language === 'en' ? reportEn : reportZh;
}
