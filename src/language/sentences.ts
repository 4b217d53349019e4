/** What sheets, pane and command line all say, by language. */
import type { Language } from '../languages';
import { sentences as english } from './en/sentences';
import type { SameWords } from './wordForm';
import { sentences as chinese } from './zh-CN/sentences';

export type Sentences = SameWords<typeof english>;

const byLanguage: Readonly<Record<Language, Sentences>> = { en: english, 'zh-CN': chinese };

/** The sentences of a language. */
export function sentences(language: Language): Sentences {
  return byLanguage[language];
}
