/** Titles, units and texts of the result sheets, by language. */
import { reports as english } from './en/reports';
import type { Language } from './languages';
import type { SameWords } from './wordForm';
import { reports as chinese } from './zh-CN/reports';

export type ReportWords = SameWords<typeof english>;

const byLanguage: Readonly<Record<Language, ReportWords>> = { en: english, 'zh-CN': chinese };

/** The words of the result sheets in a language. */
export function reportWords(language: Language): ReportWords {
  return byLanguage[language];
}
