/** The words of the sheets and of the command line, by language. */
import type { Language } from '../languages';
import { words as english } from './en/words';
import type { SameWords } from './wordForm';
import { words as chinese } from './zh-CN/words';

export type Words = SameWords<typeof english>;

const byLanguage: Readonly<Record<Language, Words>> = { en: english, 'zh-CN': chinese };

/** All words of a language. */
export function words(language: Language): Words {
  return byLanguage[language];
}

export { languages, type Language } from '../languages';
export { wordFor } from './wordFor';
