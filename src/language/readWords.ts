/** Words of the account of what was read of a workbook, by language. */
import { reading as english } from './en/reading';
import type { Language } from './languages';
import type { SameWords } from './wordForm';
import { reading as chinese } from './zh-CN/reading';

export type ReadWords = SameWords<typeof english>;

const byLanguage: Readonly<Record<Language, ReadWords>> = { en: english, 'zh-CN': chinese };

/** The words of a language. */
export function readWords(language: Language): ReadWords {
  return byLanguage[language];
}
