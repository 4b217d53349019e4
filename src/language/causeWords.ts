/** What findings of one code have in common, as the heading of their group. */
import type { FindingCode } from '../findings/codes';
import { causes as english } from './en/causes';
import type { Language } from './languages';
import { causes as chinese } from './zh-CN/causes';

const byLanguage: Readonly<Record<Language, Readonly<Record<FindingCode, string>>>> = { en: english, 'zh-CN': chinese };

/** The heading for findings of a code. */
export function causeTitle(code: FindingCode, language: Language): string {
  return byLanguage[language][code];
}
