/** The sentence of a finding in a language. */
import type { Finding } from '../findings/finding';
import { detailsOf, type FindingSentences } from './findingDetails';
import { findingsEn } from './findingsEn';
import { findingsZh } from './findingsZh';
import type { Language } from './words';

const byLanguage: Readonly<Record<Language, FindingSentences>> = { en: findingsEn, 'zh-CN': findingsZh };

/** What is wrong and what to do, on one line of fewer than 240 characters; a detail that the finding lacks is left out. */
export function findingMessage(finding: Pick<Finding, 'code' | 'details' | 'place'>, language: Language): string {
  return byLanguage[language][finding.code](detailsOf(finding));
}
