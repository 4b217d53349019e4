/** The words of the pane and the workbench; apart from the others, which the command line and the sheets need. */
import { paneEn, type PaneWords } from './paneWordsEn';
import { paneZh } from './paneWordsZh';
import type { Language } from './words';

const byLanguage: Readonly<Record<Language, PaneWords>> = { en: paneEn, 'zh-CN': paneZh };

/** The words of the pane in a language. */
export function paneWords(language: Language): PaneWords {
  return byLanguage[language];
}
