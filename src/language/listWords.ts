/** What is said of lists that become ledgers, by language, apart from all other words so that the pane carries no more. */
import type { Language } from '../languages';
import { lists as english } from './en/lists';
import type { SameWords } from './wordForm';
import { lists as chinese } from './zh-CN/lists';

const byLanguage: Readonly<Record<Language, SameWords<typeof english>>> = { en: english, 'zh-CN': chinese };

/** The words of a language. */
export function listWords(language: Language): SameWords<typeof english> {
  return byLanguage[language];
}
