/** The sentence for a workbook that cannot be read or written, in a language. */
import type { HostError } from '../workbook/host';
import { hostErrors as english } from './en/hostErrors';
import { hostErrorDetails, type HostErrorSentences } from './hostErrorDetails';
import type { Language } from './languages';
import { hostErrors as chinese } from './zh-CN/hostErrors';

const byLanguage: Readonly<Record<Language, HostErrorSentences>> = { en: english, 'zh-CN': chinese };

/** What happened and what to do, on one line; a detail that the error lacks is left out. */
export function hostErrorMessage(error: Pick<HostError, 'code' | 'details'>, language: Language): string {
  return byLanguage[language][error.code](hostErrorDetails(error));
}
