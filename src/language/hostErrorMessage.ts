/** The sentence for a workbook that cannot be read or written, in a language. */
import type { HostError } from '../workbook/host';
import { hostErrorDetails, type HostErrorSentences } from './hostErrorDetails';
import { hostErrorsEn } from './hostErrorsEn';
import { hostErrorsZh } from './hostErrorsZh';
import type { Language } from './words';

const byLanguage: Readonly<Record<Language, HostErrorSentences>> = { en: hostErrorsEn, 'zh-CN': hostErrorsZh };

/** What happened and what to do, on one line; a detail that the error lacks is left out. */
export function hostErrorMessage(error: Pick<HostError, 'code' | 'details'>, language: Language): string {
  return byLanguage[language][error.code](hostErrorDetails(error));
}
