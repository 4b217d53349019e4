/** The words of the pane's card on which an auditor vouches; apart from the others, so that the pane is light. */
import type { Language } from '../languages';
import { auditDesk as english } from './en/auditDesk';
import type { SameWords } from './wordForm';
import { auditDesk as chinese } from './zh-CN/auditDesk';

type AuditWords = SameWords<typeof english>;

const byLanguage: Readonly<Record<Language, AuditWords>> = { en: english, 'zh-CN': chinese };

/** The words of that card in a language. */
export function auditWords(language: Language): AuditWords {
  return byLanguage[language];
}
