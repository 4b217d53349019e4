/** The words of the pane and the workbench; apart from the others, which the command line and the sheets need. */
import type { Language } from '../languages';
import { pane as english } from './en/pane';
import type { SameWords } from './wordForm';
import { pane as chinese } from './zh-CN/pane';

export type PaneWords = SameWords<typeof english>;

const byLanguage: Readonly<Record<Language, PaneWords>> = { en: english, 'zh-CN': chinese };

/** The words of the pane in a language. */
export function paneWords(language: Language): PaneWords {
  return byLanguage[language];
}
