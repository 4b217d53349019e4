/** The words of a verification; apart from the others, so that the pane is light. */
import type { Language } from '../languages';
import { frozen as englishCopies } from './en/frozen';
import { verify as english } from './en/verify';
import type { SameWords } from './wordForm';
import { frozen as chineseCopies } from './zh-CN/frozen';
import { verify as chinese } from './zh-CN/verify';

type VerifyWords = SameWords<typeof english> & Pick<SameWords<typeof englishCopies>, 'isCopy'>;

const byLanguage: Readonly<Record<Language, VerifyWords>> = {
  en: { ...english, isCopy: englishCopies.isCopy },
  'zh-CN': { ...chinese, isCopy: chineseCopies.isCopy },
};

/** The words of a verification in a language. */
export function verifyWords(language: Language): VerifyWords {
  return byLanguage[language];
}
